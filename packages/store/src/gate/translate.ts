import type { QueryValue } from '@cartograph/model';
import { stableJson } from '@cartograph/model';
import { checkSize } from './check-size.ts';
import type { Dialect } from './dialect.ts';
import { functions } from './functions.ts';
import { refuse } from './refuse.ts';
import type { Binding } from './scope.ts';
import { Scope } from './scope.ts';
import type { Expression, Projection, ProjectionClause, SortKey, Statement } from './syntax.ts';
import type { Translation } from './translation.ts';
import { Draft } from './translation.ts';
import { writeExpression } from './write-expression.ts';
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
      const name = draft.newName('v');
      parts.push(`UNWIND ${writeExpression(clause.list, scope, draft)} AS ${name}`);
      scope = scope.with([[clause.variable, { name, meaning: { kind: 'value' } }]]);
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

interface WrittenProjection {
  readonly text: string;
  readonly scope: Scope;
  readonly columns: readonly string[];
  readonly columnNames: readonly string[];
  readonly rowLimit: number;
}

function writeProjection(clause: ProjectionClause, scope: Scope, draft: Draft): WrittenProjection {
  const items = allItems(clause, scope);
  const named = items.map((item) => ({ item, column: item.alias ?? item.text, name: draft.newName('c') }));
  if (new Set(named.map(({ column }) => column)).size < named.length)
    refuse('two columns have the same name; write … AS name');
  // Ladybug 0.19.1 computes wrongly what is summed up behind something distinct; columns are taken by name, in any order
  const isLast = new Map(named.map((column) => [column, countsDistinct(column.item)]));
  const inOrder = [...named].sort((a, b) => Number(isLast.get(a)) - Number(isLast.get(b)));
  const written = inOrder.map(({ item, name }) => `${writeExpression(item.expression, scope, draft)} AS ${name}`);
  const bindings = named.map(({ item, column, name }): [string, Binding] => [
    column,
    {
      name,
      meaning: item.expression.kind === 'variable' ? scope.get(item.expression.name).meaning : { kind: 'value' },
    },
  ]);
  const inner = new Scope(new Map(bindings));
  const isGrouped = clause.isDistinct || items.some((item) => hasAggregate(item.expression));
  const byText = new Map(named.map(({ item, name }) => [stableJson(item.expression), name]));
  const sortScope = isGrouped ? inner : scope.with(bindings);
  const order = clause.orderBy.map((key) => writeSortKey(key, byText, sortScope, draft));
  const { limit, rowLimit } = writeLimit(clause, draft);
  const skip = clause.skip ? ` SKIP ${toCount(clause.skip, 'SKIP', draft)}` : '';
  const where = clause.where ? ` WHERE ${writeExpression(clause.where, inner, draft)}` : '';
  return {
    text: `${clause.kind.toUpperCase()} ${clause.isDistinct ? 'DISTINCT ' : ''}${written.join(', ')}${order.length === 0 ? '' : ` ORDER BY ${order.join(', ')}`}${skip}${limit}${where}`,
    scope: inner,
    columns: named.map(({ column }) => column),
    columnNames: named.map(({ name }) => name),
    rowLimit,
  };
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

function writeSortKey(key: SortKey, byText: ReadonlyMap<string, string>, scope: Scope, draft: Draft): string {
  const text = byText.get(stableJson(key.expression)) ?? writeExpression(key.expression, scope, draft);
  return `${text}${key.isDescending ? ' DESC' : ''}`;
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

type Call = Extract<Expression, { readonly kind: 'call' }>;

function aggregatesOf(part: unknown): Call[] {
  if (Array.isArray(part)) return part.flatMap(aggregatesOf);
  if (typeof part !== 'object' || part === null) return [];
  const call = part as Call;
  const isAggregate = call.kind === 'call' && (call.isStar || functions[call.name]?.isAggregate === true);
  return [...(isAggregate ? [call] : []), ...Object.values(part).flatMap(aggregatesOf)];
}
