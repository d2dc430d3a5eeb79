import type { Cursor } from './cursor.ts';
import { parseProjectedMap } from './parse-projected-map.ts';
import { isAtPattern, parseEntries, parseLabels, parsePattern, parsePatterns } from './parse-pattern.ts';
import { refuse } from './refuse.ts';
import type { Branch, Expression } from './syntax.ts';

const QUANTIFIERS: ReadonlySet<string> = new Set(['any', 'all', 'none', 'single']);

/** A value without operators: a literal, a parameter, a name, a call, a list, a map, CASE, EXISTS, or something in brackets. */
export function parseAtom(cursor: Cursor): Expression {
  const token = cursor.peek();
  switch (token.kind) {
    case 'string':
      cursor.next();
      return { kind: 'literal', value: token.text };
    case 'number':
      cursor.next();
      return toNumber(token.text);
    case 'parameter':
      cursor.next();
      return { kind: 'parameter', name: token.text };
    case 'word':
      return parseWord(cursor);
    case 'quoted':
      return parseName(cursor);
    default:
      return parseBracket(cursor);
  }
}

function parseBracket(cursor: Cursor): Expression {
  if (cursor.isAtSymbol('{')) return { kind: 'map', entries: parseEntries(cursor) };
  if (cursor.takeSymbol('[')) return parseList(cursor);
  if (isAtPattern(cursor)) return { kind: 'exists', patterns: [parsePattern(cursor)] };
  if (!cursor.takeSymbol('(')) return refuse(`a value was expected ${cursor.here()}`);
  const inner = cursor.parseExpression(cursor);
  cursor.expectSymbol(')');
  return inner;
}

function parseWord(cursor: Cursor): Expression {
  if (cursor.take('TRUE')) return { kind: 'literal', value: true };
  if (cursor.take('FALSE')) return { kind: 'literal', value: false };
  if (cursor.take('NULL')) return { kind: 'literal', value: null };
  if (cursor.isAt('CASE')) return parseCase(cursor);
  if (cursor.isAt('EXISTS') && cursor.isAtSymbol('{', 1)) return parseSubquery(cursor, 'exists');
  if (cursor.isAt('COUNT') && cursor.isAtSymbol('{', 1)) return parseSubquery(cursor, 'count');
  if (cursor.isAt('COLLECT') && cursor.isAtSymbol('{', 1)) {
    refuse('COLLECT { } is not in the dialect; use OPTIONAL MATCH and collect()');
  }
  return cursor.isAtSymbol('(', 1) ? parseCall(cursor) : parseName(cursor);
}

function parseName(cursor: Cursor): Expression {
  const name = cursor.expectName('a name');
  if (cursor.isAtSymbol('(')) return refuse('a function is not written in backticks');
  if (cursor.isAtSymbol('.') && cursor.peek(1).kind === 'word' && cursor.isAtSymbol('(', 2)) {
    return refuse(`${name}.${cursor.peek(1).text}() is not in the list of functions`);
  }
  if (cursor.isAtSymbol('{')) return parseProjectedMap(cursor, name);
  if (!cursor.isAtSymbol(':')) return { kind: 'variable', name };
  return { kind: 'label-test', variable: name, labels: parseLabels(cursor) };
}

function parseCall(cursor: Cursor): Expression {
  const name = cursor.expectName('a function').toLowerCase();
  cursor.expectSymbol('(');
  if (QUANTIFIERS.has(name)) return parseQuantifier(cursor, name);
  if (cursor.takeSymbol('*')) {
    cursor.expectSymbol(')');
    return { kind: 'call', name, isDistinct: false, isStar: true, arguments: [] };
  }
  const isDistinct = cursor.take('DISTINCT');
  const values: Expression[] = [];
  while (!cursor.takeSymbol(')')) {
    if (values.length > 0) cursor.expectSymbol(',');
    values.push(cursor.parseExpression(cursor));
  }
  return { kind: 'call', name, isDistinct, isStar: false, arguments: values };
}

function parseQuantifier(cursor: Cursor, name: string): Expression {
  const variable = cursor.expectName('a name');
  cursor.expect('IN');
  const list = cursor.parseExpression(cursor);
  cursor.expect('WHERE');
  const where = cursor.parseExpression(cursor);
  cursor.expectSymbol(')');
  return { kind: 'quantifier', name, variable, list, where };
}

function parseList(cursor: Cursor): Expression {
  if (isAtPattern(cursor))
    refuse('a list of patterns is not in the dialect; use OPTIONAL MATCH and collect(), or COUNT { MATCH (a)-->(b) }');
  const isComprehension =
    (cursor.peek().kind === 'word' || cursor.peek().kind === 'quoted') &&
    cursor.peek(1).kind === 'word' &&
    cursor.peek(1).text.toUpperCase() === 'IN';
  if (isComprehension) return parseComprehension(cursor);
  const items: Expression[] = [];
  while (!cursor.takeSymbol(']')) {
    if (items.length > 0) cursor.expectSymbol(',');
    items.push(cursor.parseExpression(cursor));
  }
  return { kind: 'list', items };
}

function parseComprehension(cursor: Cursor): Expression {
  const variable = cursor.expectName('a name');
  cursor.expect('IN');
  const list = cursor.parseExpression(cursor);
  const where = cursor.take('WHERE') ? cursor.parseExpression(cursor) : undefined;
  const map = cursor.takeSymbol('|') ? cursor.parseExpression(cursor) : undefined;
  cursor.expectSymbol(']');
  return { kind: 'comprehension', variable, list, ...(where ? { where } : {}), ...(map ? { map } : {}) };
}

function parseCase(cursor: Cursor): Expression {
  cursor.expect('CASE');
  const subject = cursor.isAt('WHEN') ? undefined : cursor.parseExpression(cursor);
  const branches: Branch[] = [];
  while (cursor.take('WHEN')) {
    const when = cursor.parseExpression(cursor);
    cursor.expect('THEN');
    branches.push({ when, result: cursor.parseExpression(cursor) });
  }
  if (branches.length === 0) refuse('CASE needs at least one WHEN … THEN …');
  const otherwise = cursor.take('ELSE') ? cursor.parseExpression(cursor) : undefined;
  cursor.expect('END');
  return { kind: 'case', ...(subject ? { subject } : {}), branches, ...(otherwise ? { otherwise } : {}) };
}

function parseSubquery(cursor: Cursor, kind: 'exists' | 'count'): Expression {
  cursor.next();
  cursor.expectSymbol('{');
  cursor.take('MATCH');
  const patterns = parsePatterns(cursor);
  const where = cursor.take('WHERE') ? cursor.parseExpression(cursor) : undefined;
  if (!cursor.takeSymbol('}')) refuse(`${kind.toUpperCase()} { } takes one MATCH with a WHERE, and nothing else`);
  return { kind, patterns, ...(where ? { where } : {}) };
}

function toNumber(text: string): Expression {
  const value = Number(text);
  const isFloat = /[.eE]/.test(text);
  if (!Number.isFinite(value)) refuse(`${text} is too large a number`);
  if (!isFloat && !Number.isSafeInteger(value)) refuse(`${text} is too large a whole number`);
  return { kind: 'literal', value, isFloat };
}
