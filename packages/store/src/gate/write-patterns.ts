import { actorLabels, isRelationType } from '@cartograph/model';
import type { NodeTable } from '../schema/tables.ts';
import { linkEnds } from '../schema/tables.ts';
import type { Write } from './graph-functions.ts';
import { refuse } from './refuse.ts';
import type { Binding, Meaning, Scope } from './scope.ts';
import type { Expression, MapEntry, NodePattern, Pattern, RelationshipPattern } from './syntax.ts';
import type { Draft } from './translation.ts';
import { allLabels, allTypes, askedProperties, askedTables, nearestWord, tableOfLabel } from './vocabulary.ts';

/** Patterns and their condition, written, with the names that can be used behind them. */
export interface WrittenPatterns {
  readonly text: string;
  /** With ` WHERE ` in front, or empty. */
  readonly where: string;
  readonly scope: Scope;
}

/** Writes the patterns of one MATCH with its WHERE. */
export function writePatterns(
  patterns: readonly Pattern[],
  where: Expression | undefined,
  outer: Scope,
  draft: Draft,
  write: Write,
): WrittenPatterns {
  const match = new MatchWriter(patterns, outer, draft, write);
  const text = patterns.map((pattern) => match.writePattern(pattern)).join(', ');
  const conditions = [...match.conditions(), ...(where ? [write(where, match.scope, draft)] : [])];
  return { text, where: conditions.length === 0 ? '' : ` WHERE ${conditions.join(' AND ')}`, scope: match.scope };
}

class MatchWriter {
  scope: Scope;
  readonly #draft: Draft;
  readonly #write: Write;
  readonly #tables: ReadonlyMap<string | NodePattern, readonly NodeTable[]>;
  readonly #bound: Scope;
  readonly #conditions: string[] = [];
  readonly #relationships: { readonly name: string; readonly types: readonly string[] }[] = [];
  #isImpossible = false;

  constructor(patterns: readonly Pattern[], outer: Scope, draft: Draft, write: Write) {
    this.#draft = draft;
    this.#write = write;
    this.#bound = outer;
    this.#tables = inferTables(patterns, outer);
    this.scope = this.#bindAll(patterns, outer);
    noteUnknownNames(patterns, draft);
  }

  /** What holds besides what the asker wrote. */
  conditions(): string[] {
    const apart = this.#draft.dialect.keepsRelationshipsApart ? [] : pairsApart(this.#relationships);
    return [...(this.#isImpossible ? ['false'] : []), ...this.#conditions, ...apart];
  }

  writePattern(pattern: Pattern): string {
    const chain = pattern.elements
      .map((element, index) =>
        element.kind === 'node' ? this.#writeNode(element) : this.#writeRelationship(element, pattern, index),
      )
      .join('');
    const name = pattern.variable === undefined ? undefined : this.scope.get(pattern.variable).name;
    if (pattern.isShortest) this.#keepEndsApart(pattern);
    return this.#draft.dialect.pattern(name, chain, pattern.isShortest);
  }

  /** Neo4j fails where a shortest path would begin and end at one node. */
  #keepEndsApart({ elements }: Pattern): void {
    const [from, to] = [elements[0], elements[2]].map((end) =>
      end?.kind === 'node' && end.variable !== undefined ? this.scope.get(end.variable).name : undefined,
    );
    if (from !== undefined && to !== undefined) this.#conditions.push(`(${from} <> ${to})`);
  }

  readonly #written = new Set<string>();

  #writeNode(node: NodePattern): string {
    const name = node.variable === undefined ? '' : this.scope.get(node.variable).name;
    const tables = this.#tablesOf(node);
    const labels = node.labels.filter((label) => (actorLabels as readonly string[]).includes(label));
    const properties = this.#writeEntries(node.properties, (property) => hasProperty(tables, property));
    const isKnown =
      node.variable !== undefined && (this.#bound.find(node.variable) !== undefined || this.#written.has(name));
    if (node.variable !== undefined) this.#written.add(name);
    const known = node.labels.filter((label) => allLabels.includes(label));
    if (node.labels.length > 0 && known.length === 0) this.#isImpossible = true;
    const isOneTest = tables.length === 1 && (labels.length <= 1 || this.#draft.dialect.engine === 'neo4j');
    if (known.length > 0 && (isKnown || !isOneTest)) {
      const tested =
        name === '' ? refuse('a node with several labels needs a name, such as (n:Official|Person)') : name;
      this.#conditions.push(this.#draft.dialect.labelTest(tested, tables, known));
    }
    if (isKnown) return properties.length === 0 ? `(${name})` : `(${name} {${properties.join(', ')}})`;
    return this.#draft.dialect.node({ name, tables, actorLabels: isOneTest ? labels : [], properties });
  }

  #writeRelationship(relationship: RelationshipPattern, pattern: Pattern, index: number): string {
    const { dialect } = this.#draft;
    const isPlain = relationship.length === undefined;
    const name = this.#nameOf(
      relationship,
      isPlain && !dialect.keepsRelationshipsApart && countRelationships(pattern) > 0,
    );
    const known = relationship.types.filter((type) => allTypes.includes(type));
    if (relationship.types.length > 0 && known.length === 0) this.#isImpossible = true;
    const types = known.length > 0 ? known : this.#anyType(pattern, index);
    if (isPlain && name !== '') this.#relationships.push({ name, types });
    return dialect.relationship({
      name,
      types: dialect.engine === 'ladybug' && known.length === 0 ? [] : types,
      direction: relationship.direction,
      ...(relationship.length ? { length: relationship.length } : {}),
      isShortest: pattern.isShortest,
      properties: this.#writeEntries(relationship.properties, () => true),
    });
  }

  #nameOf(relationship: RelationshipPattern, isNeeded: boolean): string {
    if (relationship.variable !== undefined) return this.scope.get(relationship.variable).name;
    return isNeeded ? this.#draft.newName('v') : '';
  }

  /** All types that can stand between the two nodes. */
  #anyType(pattern: Pattern, index: number): readonly string[] {
    const ends = [pattern.elements[index - 1], pattern.elements[index + 1]];
    const isAmongActors = ends.every((end) => end?.kind === 'node' && this.#tablesOf(end).join() === 'CartographActor');
    return isAmongActors ? allTypes.filter(isRelationType) : allTypes;
  }

  #tablesOf(node: NodePattern): readonly NodeTable[] {
    const tables = this.#tables.get(keyOf(node)) ?? askedTables;
    if (tables.length > 0) return tables;
    this.#isImpossible = true;
    return ['CartographActor'];
  }

  #writeEntries(entries: readonly MapEntry[], isKnown: (name: string) => boolean): string[] {
    return entries.flatMap(({ name, value }) => {
      if (isKnown(name) && /^\w+$/.test(name)) return `\`${name}\`: ${this.#write(value, this.#bound, this.#draft)}`;
      this.#isImpossible = true;
      this.#draft.notes.add(`there is no property ${name} here`);
      return [];
    });
  }

  #bindAll(patterns: readonly Pattern[], outer: Scope): Scope {
    const bindings = new Map<string, Binding>();
    const bind = (variable: string | undefined, meaning: Meaning): void => {
      if (variable === undefined) return;
      const known = outer.find(variable) ?? bindings.get(variable);
      if (known && 'isElement' in known.meaning)
        refuse(`${variable} is an element of a list, from which no pattern can go on`);
      if (known && known.meaning.kind !== meaning.kind) refuse(`${variable} stands for two different things`);
      if (known && meaning.kind !== 'node')
        refuse(`${variable} is used twice; a relationship and a path have names of their own`);
      bindings.set(variable, { name: known?.name ?? this.#draft.newName('v'), meaning });
    };
    for (const pattern of patterns) {
      bind(pattern.variable, { kind: 'path' });
      for (const element of pattern.elements) {
        if (element.kind === 'node') bind(element.variable, { kind: 'node', tables: this.#tablesOf(element) });
        else bind(element.variable, { kind: element.length ? 'relationships' : 'relationship' });
      }
    }
    return outer.with(bindings);
  }
}

/** A node is known by its name; one without a name is itself. */
const keyOf = (node: NodePattern): string | NodePattern => node.variable ?? node;

/** The kinds that each node can be of: by its labels, by the relationships at it, by what is known of its name. */
function inferTables(
  patterns: readonly Pattern[],
  outer: Scope,
): ReadonlyMap<string | NodePattern, readonly NodeTable[]> {
  const tables = new Map<string | NodePattern, readonly NodeTable[]>();
  const narrow = (node: NodePattern, to: readonly NodeTable[]): void => {
    const bound = node.variable === undefined ? undefined : outer.find(node.variable)?.meaning;
    const start = bound?.kind === 'node' ? bound.tables : askedTables;
    tables.set(
      keyOf(node),
      (tables.get(keyOf(node)) ?? start).filter((table) => to.includes(table)),
    );
  };
  for (const { elements } of patterns) {
    for (const [index, element] of elements.entries()) {
      if (element.kind === 'node') {
        const labelled = element.labels.flatMap((label) => tableOfLabel(label) ?? []);
        narrow(element, labelled.length > 0 ? labelled : askedTables);
        continue;
      }
      const before = elements[index - 1];
      const after = elements[index + 1];
      const [from, to] = endsOf(element);
      if (before?.kind === 'node') narrow(before, from);
      if (after?.kind === 'node') narrow(after, to);
    }
  }
  return tables;
}

/** The kinds of node that a relationship's types leave for what stands left and right of it. */
function endsOf({
  types,
  direction,
  length,
}: RelationshipPattern): readonly [readonly NodeTable[], readonly NodeTable[]] {
  const known = types.filter((type) => allTypes.includes(type));
  if (known.length === 0) return [askedTables, askedTables];
  const sides = known.map((type) =>
    isRelationType(type) ? (['CartographActor', 'CartographActor'] as const) : linkSides(type),
  );
  const from = sides.map(([start]) => start);
  const to = sides.map(([, end]) => end);
  const either = [...new Set([...from, ...to])];
  if (direction === 'both' || length) return [either, either];
  return direction === 'out' ? [from, to] : [to, from];
}

function linkSides(type: string): readonly [NodeTable, NodeTable] {
  const ends = linkEnds[type as keyof typeof linkEnds];
  return [ends.from, ends.to];
}

function noteUnknownNames(patterns: readonly Pattern[], draft: Draft): void {
  const note = (words: readonly string[], known: readonly string[], what: string): void => {
    for (const word of words.filter((one) => !known.includes(one))) {
      const nearest = nearestWord(word, known);
      draft.notes.add(`there is no ${what} ${word}${nearest === undefined ? '' : `; did you mean ${nearest}?`}`);
    }
  };
  for (const element of patterns.flatMap((pattern) => pattern.elements)) {
    if (element.kind === 'node') note(element.labels, allLabels, 'label');
    else note(element.types, allTypes, 'relationship type');
  }
}

/** Two relationships of one MATCH are never the same one. */
function pairsApart(relationships: readonly { readonly name: string; readonly types: readonly string[] }[]): string[] {
  return relationships.flatMap((first, index) =>
    relationships
      .slice(index + 1)
      .filter((second) => second.types.some((type) => first.types.includes(type)))
      .map((second) => `id(${first.name}) <> id(${second.name})`),
  );
}

const countRelationships = (pattern: Pattern): number =>
  pattern.elements.filter((element) => element.kind === 'relationship').length;

const hasProperty = (tables: readonly NodeTable[], name: string): boolean =>
  tables.some((table) => askedPropertiesOf(table).includes(name));

const askedPropertiesOf = (table: NodeTable): readonly string[] => askedProperties[table] ?? [];
