/** An expression of the dialect (docs/cypher.md). */
export type Expression =
  | { readonly kind: 'literal'; readonly value: null | boolean | number | string; readonly isFloat?: boolean }
  | { readonly kind: 'parameter'; readonly name: string }
  | { readonly kind: 'variable'; readonly name: string }
  | { readonly kind: 'property'; readonly of: Expression; readonly name: string }
  | { readonly kind: 'index'; readonly of: Expression; readonly at: Expression }
  | { readonly kind: 'list'; readonly items: readonly Expression[] }
  | { readonly kind: 'map'; readonly entries: readonly MapEntry[] }
  | {
      readonly kind: 'call';
      readonly name: string;
      readonly isDistinct: boolean;
      readonly isStar: boolean;
      readonly arguments: readonly Expression[];
    }
  | { readonly kind: 'unary'; readonly operator: 'NOT' | '-'; readonly of: Expression }
  | { readonly kind: 'binary'; readonly operator: string; readonly left: Expression; readonly right: Expression }
  | { readonly kind: 'null-test'; readonly of: Expression; readonly isNegated: boolean }
  | { readonly kind: 'label-test'; readonly variable: string; readonly labels: readonly string[] }
  | {
      readonly kind: 'case';
      readonly subject?: Expression;
      readonly branches: readonly Branch[];
      readonly otherwise?: Expression;
    }
  | {
      readonly kind: 'comprehension';
      readonly variable: string;
      readonly list: Expression;
      readonly where?: Expression;
      readonly map?: Expression;
    }
  | {
      readonly kind: 'quantifier';
      readonly name: string;
      readonly variable: string;
      readonly list: Expression;
      readonly where: Expression;
    }
  | {
      /** EXISTS { … }, a pattern as a condition, or COUNT { … }. */
      readonly kind: 'exists' | 'count';
      readonly patterns: readonly Pattern[];
      readonly where?: Expression;
    };

/** A name with its value, in a map or behind a node. */
export interface MapEntry {
  readonly name: string;
  readonly value: Expression;
}

/** One WHEN … THEN …. */
export interface Branch {
  readonly when: Expression;
  readonly result: Expression;
}

/** `(variable:Label {name: value})`; several labels are joined by `|`. */
export interface NodePattern {
  readonly kind: 'node';
  readonly variable?: string;
  readonly labels: readonly string[];
  readonly properties: readonly MapEntry[];
}

/** `-[variable:TYPE|TYPE*1..3 {name: value}]->`. */
export interface RelationshipPattern {
  readonly kind: 'relationship';
  readonly variable?: string;
  readonly types: readonly string[];
  readonly direction: 'out' | 'in' | 'both';
  readonly length?: { readonly least: number; readonly most: number };
  readonly properties: readonly MapEntry[];
}

/** A chain of nodes and relationships, perhaps the shortest one, perhaps with a name. */
export interface Pattern {
  readonly variable?: string;
  readonly isShortest: boolean;
  readonly elements: readonly (NodePattern | RelationshipPattern)[];
}

/** One column of WITH or RETURN; `text` is how it was written. */
export interface Projection {
  readonly expression: Expression;
  readonly alias?: string;
  readonly text: string;
}

/** One key of ORDER BY. */
export interface SortKey {
  readonly expression: Expression;
  readonly isDescending: boolean;
}

/** A clause of a statement. */
export type Clause =
  | {
      readonly kind: 'match';
      readonly isOptional: boolean;
      readonly patterns: readonly Pattern[];
      readonly where?: Expression;
    }
  | { readonly kind: 'unwind'; readonly list: Expression; readonly variable: string }
  | ProjectionClause;

/** WITH or RETURN. */
export interface ProjectionClause {
  readonly kind: 'with' | 'return';
  readonly isDistinct: boolean;
  readonly isStar: boolean;
  readonly items: readonly Projection[];
  readonly orderBy: readonly SortKey[];
  readonly skip?: Expression;
  readonly limit?: Expression;
  readonly where?: Expression;
}

/** A whole statement; its last clause is RETURN. */
export interface Statement {
  readonly clauses: readonly Clause[];
}
