import { Cursor } from './cursor.ts';
import { parseExpression } from './parse-expression.ts';
import { parsePatterns } from './parse-pattern.ts';
import { refuse } from './refuse.ts';
import type { Clause, Projection, ProjectionClause, SortKey, Statement } from './syntax.ts';
import { tokenize } from './tokenize.ts';

/** The longest statement, in bytes of UTF-8. */
export const LONGEST_STATEMENT = 8192;

const LET_THROUGH = 'MATCH, OPTIONAL MATCH, WHERE, WITH, UNWIND, RETURN, ORDER BY, SKIP and LIMIT';

/** Reads one statement of the dialect (docs/cypher.md); throws a `refused-query` that says what is not let through. */
export function parseStatement(text: string): Statement {
  if (new TextEncoder().encode(text).length > LONGEST_STATEMENT)
    refuse(`a statement has at most ${LONGEST_STATEMENT} bytes`);
  const cursor = new Cursor(text, tokenize(text), parseExpression);
  const clauses: Clause[] = [];
  for (;;) {
    const clause = parseClause(cursor);
    clauses.push(clause);
    if (clause.kind !== 'return') continue;
    if (cursor.peek().kind !== 'end') refuseClause(cursor);
    return { clauses };
  }
}

function parseClause(cursor: Cursor): Clause {
  if (cursor.take('OPTIONAL', 'MATCH')) return parseMatch(cursor, true);
  if (cursor.take('MATCH')) return parseMatch(cursor, false);
  if (cursor.take('UNWIND')) return parseUnwind(cursor);
  if (cursor.take('WITH')) return parseProjection(cursor, 'with');
  if (cursor.take('RETURN')) return parseProjection(cursor, 'return');
  return refuseClause(cursor);
}

function refuseClause(cursor: Cursor): never {
  const token = cursor.peek();
  if (token.kind === 'end') return refuse('a statement ends with RETURN');
  if (cursor.isAt('UNION'))
    return refuse('UNION is not in the dialect; ask twice, or take either: (n:Official|Cartel)');
  if (token.kind === 'word') return refuse(`${token.text.toUpperCase()} is not let through; only ${LET_THROUGH} are`);
  return refuse(`a clause was expected ${cursor.here()}; ${LET_THROUGH} are let through`);
}

function parseMatch(cursor: Cursor, isOptional: boolean): Clause {
  const patterns = parsePatterns(cursor);
  const where = cursor.take('WHERE') ? parseExpression(cursor) : undefined;
  return { kind: 'match', isOptional, patterns, ...(where ? { where } : {}) };
}

function parseUnwind(cursor: Cursor): Clause {
  const list = parseExpression(cursor);
  cursor.expect('AS');
  return { kind: 'unwind', list, variable: cursor.expectName('a name') };
}

function parseProjection(cursor: Cursor, kind: 'with' | 'return'): ProjectionClause {
  const isDistinct = cursor.take('DISTINCT');
  const isStar = cursor.takeSymbol('*');
  const items = isStar && !cursor.takeSymbol(',') ? [] : parseItems(cursor, kind);
  const orderBy = cursor.take('ORDER', 'BY') ? parseOrder(cursor) : [];
  const skip = cursor.take('SKIP') || cursor.take('OFFSET') ? parseExpression(cursor) : undefined;
  const limit = cursor.take('LIMIT') ? parseExpression(cursor) : undefined;
  const where = kind === 'with' && cursor.take('WHERE') ? parseExpression(cursor) : undefined;
  return {
    kind,
    isDistinct,
    isStar,
    items,
    orderBy,
    ...(skip ? { skip } : {}),
    ...(limit ? { limit } : {}),
    ...(where ? { where } : {}),
  };
}

function parseItems(cursor: Cursor, kind: 'with' | 'return'): Projection[] {
  const items: Projection[] = [];
  do {
    const { start } = cursor.peek();
    const expression = parseExpression(cursor);
    const text = cursor.statement.slice(start, cursor.lastEnd);
    const alias = cursor.take('AS') ? cursor.expectName('a name') : undefined;
    if (kind === 'with' && alias === undefined && expression.kind !== 'variable')
      refuse(`in WITH, "${text}" needs a name: ${text} AS name`);
    items.push({ expression, ...(alias === undefined ? {} : { alias }), text });
  } while (cursor.takeSymbol(','));
  return items;
}

function parseOrder(cursor: Cursor): SortKey[] {
  const keys: SortKey[] = [];
  do {
    const expression = parseExpression(cursor);
    const isDescending = cursor.take('DESC') || cursor.take('DESCENDING');
    if (!isDescending && !cursor.take('ASC')) cursor.take('ASCENDING');
    keys.push({ expression, isDescending });
  } while (cursor.takeSymbol(','));
  return keys;
}
