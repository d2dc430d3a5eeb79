import type { QueryValue } from '@cartograph/model';
import { stableJson } from '@cartograph/model';
import { checkSize } from './check-size.ts';
import type { Dialect } from './dialect.ts';
import { aggregatesOf } from './aggregates-of.ts';
import { refuse } from './refuse.ts';
import type { Binding, Meaning } from './scope.ts';
import { Scope } from './scope.ts';
import type { Expression, Projection, ProjectionClause, Statement } from './syntax.ts';
import type { Translation } from './translation.ts';
import { Draft } from './translation.ts';
import { typeOf } from './type-of.ts';
import { meaningOfElement, writeExpression } from './write-expression.ts';
import { writePatterns } from './write-patterns.ts';

/** How many rows an answer has that asks for no limit of its own. */
export const USUAL_LIMIT = 1000;
/** How many rows an answer has at most. */
export const HIGHEST_LIMIT = 10_000;

/** Writes a statement for a database; throws a `refused-query` for what the dialect does not mean. */
export function translate(
  statement: Statement,
  parameters: Readonly<Record<string, QueryValue>>,
  dialect: Dialect,
): Translation {
  checkSize(statement);
  const draft = new Draft(dialect, parameters);
  let scope = new Scope();
  const parts: string[] = [];
  let last: WrittenProjection | undefined;
  for (const clause of statement.clauses) {
    if (clause.kind === 'match') {
      const written = writePatterns(clause.patterns, clause.where, scope, draft, writeExpression);
      parts.push(`${clause.isOptional ? 'OPTIONAL ' : ''}MATCH ${written.text}${written.where}`);
      scope = written.scope;
    } else if (clause.kind === 'unwind') {
      const written = writeUnwind(clause.list, clause.variable, scope, draft);
      parts.push(written.text);
      scope = written.scope;
    } else {
      last = writeProjection(clause, scope, draft);
      parts.push(last.text);
      scope = last.scope;
    }
  }
  if (!last) return refuse('a statement ends with RETURN');
  return {
    text: parts.join('\n'),
    parameters: draft.parameters,
    columns: last.columns,
    columnNames: last.columnNames,
    rowLimit: last.rowLimit,
    notes: [...draft.notes],
  };
}

function writeUnwind(
  list: Expression,
  variable: string,
  scope: Scope,
  draft: Draft,
): { readonly text: string; readonly scope: Scope } {
  if ((typeOf(list, scope, draft) ?? 'list') !== 'list') refuse('UNWIND takes a list');
  const name = draft.newName('v');
  return {
    text: `UNWIND ${writeExpression(list, scope, draft)} AS ${name}`,
    scope: scope.with([[variable, { name, meaning: meaningOfElement(list) }]]),
  };
}

interface WrittenProjection {
  readonly text: string;
  readonly scope: Scope;
  readonly columns: readonly string[];
  readonly columnNames: readonly string[];
  readonly rowLimit: number;
}

function writeProjection(clause: ProjectionClause, scope: Scope, draft: Draft): WrittenProjection {
  const named = nameColumns(allItems(clause, scope), scope, draft);
  if (new Set(named.map(({ column }) => column)).size < named.length)
    refuse('two columns have the same name; write … AS name');
  // Ladybug 0.19.1 computes wrongly what is summed up behind something distinct; columns are taken by name, in any order
  const isLast = new Map(named.map((column) => [column, countsDistinct(column.item)]));
  const inOrder = [...named].sort((a, b) => Number(isLast.get(a)) - Number(isLast.get(b)));
  const written = inOrder.map(({ item, name }) => {
    const text = writeExpression(item.expression, scope, draft);
    return text === name ? name : `${text} AS ${name}`;
  });
  const bindings = named.map(({ item, column, name }): [string, Binding] => [
    column,
    { name, meaning: meaningOf(item.expression, scope, draft) },
  ]);
  const inner = new Scope(new Map(bindings));
  const order = writeOrder(clause, named, scope, bindings, draft);
  const { limit, rowLimit } = writeLimit(clause, draft);
  const skip = clause.skip ? ` SKIP ${toCount(clause.skip, 'SKIP', draft)}` : '';
  const held = order !== '' && clause.kind === 'with' ? draft.dialect.holdOrder(draft.newName('v')) : undefined;
  const bounds = skip + limit || (held?.bound ?? '');
  const where = clause.where ? ` WHERE ${writeExpression(clause.where, inner, draft)}` : '';
  const sums = clause.kind === 'with' ? nameSums(named, inner, draft) : { text: '', bindings: [] };
  return {
    text: `${clause.kind.toUpperCase()} ${clause.isDistinct ? 'DISTINCT ' : ''}${written.join(', ')}${order}${bounds}${where}${held?.behind ?? ''}${sums.text}`,
    scope: inner.with(sums.bindings),
    columns: named.map(({ column }) => column),
    columnNames: named.map(({ name }) => name),
    rowLimit,
  };
}

interface NamedColumn {
  readonly item: Projection;
  readonly column: string;
  readonly name: string;
}

/** What only has a name keeps it: Ladybug 0.19.1 cannot sort by a sum that was named anew. */
function nameColumns(items: readonly Projection[], scope: Scope, draft: Draft): NamedColumn[] {
  const taken = new Set<string>();
  return items.map((item) => {
    const own = item.expression.kind === 'variable' ? scope.find(item.expression.name)?.name : undefined;
    const name = own === undefined || taken.has(own) ? draft.newName('c') : own;
    taken.add(name);
    return { item, column: item.alias ?? item.text, name };
  });
}

function nameSums(
  named: readonly NamedColumn[],
  inner: Scope,
  draft: Draft,
): { readonly text: string; readonly bindings: readonly [string, Binding][] } {
  const { nameSum } = draft.dialect;
  if (!nameSum) return { text: '', bindings: [] };
  const sums = named
    .filter(({ item }) => hasAggregate(item.expression))
    .map(({ column, name }) => ({ column, name, later: draft.newName('v') }));
  return {
    text: sums.map(({ name, later }) => nameSum(name, later)).join(''),
    bindings: sums.map(({ column, later }) => [column, { name: later, meaning: inner.get(column).meaning }]),
  };
}

function meaningOf(expression: Expression, scope: Scope, draft: Draft): Meaning {
  if (expression.kind === 'variable') return scope.get(expression.name).meaning;
  const type = typeOf(expression, scope, draft);
  return { kind: 'value', ...(type === undefined ? {} : { type }) };
}

function writeOrder(
  clause: ProjectionClause,
  named: readonly NamedColumn[],
  scope: Scope,
  bindings: readonly [string, Binding][],
  draft: Draft,
): string {
  if (clause.orderBy.length === 0) return '';
  const isGrouped = clause.isDistinct || named.some(({ item }) => hasAggregate(item.expression));
  const sortScope = isGrouped
    ? new Scope(new Map(bindings), 'behind a sum or DISTINCT there are only its columns')
    : scope.with(bindings);
  const columns = new Map(named.map(({ item, column }) => [stableJson(item.expression), column]));
  const keys = clause.orderBy.map(({ expression, isDescending }) => {
    const key = isGrouped || columns.has(stableJson(expression)) ? inColumns(expression, columns) : expression;
    if (typeOf(key, sortScope, draft) === 'list')
      refuse('a list is nothing to sort by; take its size() or one of its elements');
    return `${writeExpression(key, sortScope, draft)}${isDescending ? ' DESC' : ''}`;
  });
  return ` ORDER BY ${keys.join(', ')}`;
}

/** A key that is, or holds, what a column holds names the column instead. */
function inColumns<T>(part: T, columns: ReadonlyMap<string, string>): T {
  if (typeof part !== 'object' || part === null) return part;
  const column = columns.get(stableJson(part));
  if (column !== undefined) return { kind: 'variable', name: column } as T;
  if (Array.isArray(part)) return part.map((inner: unknown) => inColumns(inner, columns)) as T;
  return Object.fromEntries(Object.entries(part).map(([name, inner]) => [name, inColumns(inner, columns)])) as T;
}

function allItems(clause: ProjectionClause, scope: Scope): Projection[] {
  if (!clause.isStar) return [...clause.items];
  const names = scope.names();
  if (names.length === 0) refuse(`${clause.kind.toUpperCase()} * needs something that has a name`);
  return [
    ...names.map((name): Projection => ({ expression: { kind: 'variable', name }, text: name })),
    ...clause.items,
  ];
}

function writeLimit(clause: ProjectionClause, draft: Draft): { readonly limit: string; readonly rowLimit: number } {
  const asked = clause.limit ? toCount(clause.limit, 'LIMIT', draft) : undefined;
  if (clause.kind === 'with') return { limit: asked === undefined ? '' : ` LIMIT ${asked}`, rowLimit: HIGHEST_LIMIT };
  if (asked === undefined) draft.notes.add(`LIMIT ${USUAL_LIMIT} was added`);
  if (asked !== undefined && asked > HIGHEST_LIMIT) draft.notes.add(`LIMIT ${HIGHEST_LIMIT} is the highest`);
  const rowLimit = Math.min(asked ?? USUAL_LIMIT, HIGHEST_LIMIT);
  return { limit: ` LIMIT ${asked === undefined || asked > HIGHEST_LIMIT ? rowLimit + 1 : rowLimit}`, rowLimit };
}

function toCount(expression: Expression, clause: string, draft: Draft): number {
  const value =
    expression.kind === 'literal'
      ? expression.value
      : expression.kind === 'parameter'
        ? draft.given(expression.name)
        : undefined;
  const count = typeof value === 'string' && /^\d+$/.test(value) ? Number(value) : value;
  return typeof count === 'number' && Number.isSafeInteger(count) && count >= 0
    ? count
    : refuse(`${clause} takes a whole number or a parameter`);
}

/** Whether an expression groups the rows. */
const hasAggregate = (expression: Expression): boolean => aggregatesOf(expression).length > 0;

function countsDistinct({ expression, text }: Projection): boolean {
  const aggregates = aggregatesOf(expression);
  const isDistinct = aggregates.some((call) => call.isDistinct);
  if (isDistinct && aggregates.length > 1) refuse(`"${text}" sums up twice; give each its own column`);
  return isDistinct;
}
