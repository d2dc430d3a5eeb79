import type { Cursor } from './cursor.ts';
import { parseAtom } from './parse-atom.ts';
import { refuse } from './refuse.ts';
import type { Expression } from './syntax.ts';

/** An expression: OR binds least, then XOR, AND, NOT, comparisons, +, *, ^, minus, and what follows a value. */
export const parseExpression = (cursor: Cursor): Expression =>
  cursor.deeper(() => parseWords(cursor, ['OR', 'XOR', 'AND']));

function parseWords(cursor: Cursor, words: readonly string[]): Expression {
  const [word, ...tighter] = words;
  if (word === undefined) return parseNot(cursor);
  let left = parseWords(cursor, tighter);
  while (cursor.take(word)) {
    cursor.countOperator();
    left = { kind: 'binary', operator: word, left, right: parseWords(cursor, tighter) };
  }
  return left;
}

function parseNot(cursor: Cursor): Expression {
  if (!cursor.take('NOT')) return parseComparison(cursor);
  return { kind: 'unary', operator: 'NOT', of: cursor.deeper(() => parseNot(cursor)) };
}

const COMPARISONS = ['=', '<>', '<=', '>=', '<', '>'] as const;

function parseComparison(cursor: Cursor): Expression {
  let left = parseSum(cursor);
  let comparisons = 0;
  for (;;) {
    const operator = takeComparison(cursor);
    if (operator === undefined) return left;
    if (operator === 'IS NULL' || operator === 'IS NOT NULL') {
      cursor.countOperator();
      left = { kind: 'null-test', of: left, isNegated: operator === 'IS NOT NULL' };
      continue;
    }
    comparisons += 1;
    if (comparisons > 1) refuse('comparisons do not chain; write a < b AND b < c');
    left = { kind: 'binary', operator, left, right: parseSum(cursor) };
  }
}

function takeComparison(cursor: Cursor): string | undefined {
  const symbol = COMPARISONS.find((one) => cursor.takeSymbol(one));
  if (symbol !== undefined) return symbol;
  if (cursor.take('IS', 'NOT', 'NULL')) return 'IS NOT NULL';
  if (cursor.take('IS', 'NULL')) return 'IS NULL';
  if (cursor.take('STARTS', 'WITH')) return 'STARTS WITH';
  if (cursor.take('ENDS', 'WITH')) return 'ENDS WITH';
  return ['CONTAINS', 'IN'].find((word) => cursor.take(word));
}

const parseSum = (cursor: Cursor): Expression => parseOperators(cursor, ['+', '-'], (inner) => parseProduct(inner));
const parseProduct = (cursor: Cursor): Expression =>
  parseOperators(cursor, ['*', '/', '%'], (inner) => parsePower(inner));
const parsePower = (cursor: Cursor): Expression => parseOperators(cursor, ['^'], (inner) => parseMinus(inner));

function parseOperators(
  cursor: Cursor,
  operators: readonly string[],
  parseOperand: (cursor: Cursor) => Expression,
): Expression {
  let left = parseOperand(cursor);
  for (;;) {
    const operator = operators.find((one) => cursor.takeSymbol(one));
    if (operator === undefined) return left;
    cursor.countOperator();
    left = { kind: 'binary', operator, left, right: parseOperand(cursor) };
  }
}

function parseMinus(cursor: Cursor): Expression {
  if (cursor.takeSymbol('+')) return cursor.deeper(() => parseMinus(cursor));
  if (cursor.takeSymbol('-')) return { kind: 'unary', operator: '-', of: cursor.deeper(() => parseMinus(cursor)) };
  return parsePostfix(cursor);
}

function parsePostfix(cursor: Cursor): Expression {
  let value = parseAtom(cursor);
  for (;;) {
    if (value.kind === 'property' || value.kind === 'index') cursor.countOperator();
    if (cursor.takeSymbol('.')) value = { kind: 'property', of: value, name: cursor.expectName('a property') };
    else if (cursor.takeSymbol('[')) {
      const at = parseExpression(cursor);
      if (cursor.isAtSymbol('..')) refuse('slices of lists are not in the dialect; take single elements');
      cursor.expectSymbol(']');
      value = { kind: 'index', of: value, at };
    } else return value;
  }
}
