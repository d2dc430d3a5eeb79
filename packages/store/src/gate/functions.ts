import { elementInLadybug } from './ladybug-element.ts';
import { textInLadybug } from './ladybug-text.ts';
import type { ValueType } from './scope.ts';

/** A function that is let through, with how each database writes it; `undefined` where both write it alike. */
export interface FunctionDefinition {
  /** The least and the most arguments. */
  readonly arity: readonly [number, number];
  readonly isAggregate?: boolean;
  /** What it gives: always the same, or what its first known argument is. */
  readonly gives?: ValueType | 'argument';
  readonly neo4j?: WriteCall;
  readonly ladybug?: WriteCall;
}

/** Writes a call of written values; `type` is what the first one is known to be. */
interface WriteCall {
  (values: readonly string[], type: ValueType | undefined): string;
}

const call =
  (name: string) =>
  (values: readonly string[]): string =>
    `${name}(${values.join(', ')})`;

// more characters than any text has; a value is written once only, or nested calls would double it each time
const LONGEST_TEXT = '1000000000';

/** The pure functions of the dialect, by their names in lower case. What takes nodes apart is in `graph-functions.ts`. */
export const functions: Readonly<Record<string, FunctionDefinition>> = {
  count: { arity: [1, 1], gives: 'integer', isAggregate: true },
  // of nothing, Ladybug's sum and list are null
  sum: { arity: [1, 1], gives: 'argument', isAggregate: true, ladybug: ([value]) => `coalesce(sum(${value}), 0)` },
  avg: { arity: [1, 1], gives: 'float', isAggregate: true },
  min: { arity: [1, 1], gives: 'argument', isAggregate: true },
  max: { arity: [1, 1], gives: 'argument', isAggregate: true },
  collect: { arity: [1, 1], gives: 'list', isAggregate: true, ladybug: ([value]) => `coalesce(collect(${value}), [])` },
  coalesce: { arity: [1, 20], gives: 'argument' },
  abs: { arity: [1, 1], gives: 'argument' },
  ceil: { arity: [1, 1], gives: 'float' },
  floor: { arity: [1, 1], gives: 'float' },
  round: {
    arity: [1, 2],
    gives: 'float',
    // Neo4j rounds halves up where no digits are asked for, away from zero where they are
    ladybug: ([value, digits]) =>
      digits === undefined ? `floor(CAST(${value} AS DOUBLE) + 0.5)` : `round(${value}, ${digits})`,
  },
  sign: { arity: [1, 1], gives: 'integer' },
  sqrt: { arity: [1, 1], gives: 'float' },
  exp: { arity: [1, 1], gives: 'float', ladybug: ([value]) => `pow(2.718281828459045, ${value})` },
  log: { arity: [1, 1], gives: 'float', ladybug: call('ln') },
  log10: { arity: [1, 1], gives: 'float' },
  tolower: { arity: [1, 1], gives: 'text', neo4j: call('toLower'), ladybug: call('lower') },
  toupper: { arity: [1, 1], gives: 'text', neo4j: call('toUpper'), ladybug: call('upper') },
  trim: { arity: [1, 1], gives: 'text' },
  left: { arity: [2, 2], gives: 'text' },
  right: { arity: [2, 2], gives: 'text' },
  substring: {
    arity: [2, 3],
    gives: 'text',
    // Ladybug counts characters from 1 and wants a length
    ladybug: ([text, start, length = LONGEST_TEXT]) =>
      `substring(${text}, CAST(${start} + 1 AS INT64), CAST(${length} AS INT64))`,
  },
  split: { arity: [2, 2], gives: 'list', ladybug: call('string_split') },
  size: { arity: [1, 1], gives: 'integer' },
  head: { arity: [1, 1], ladybug: ([list = '']) => elementInLadybug(list, '0') },
  last: { arity: [1, 1], ladybug: ([list = '']) => elementInLadybug(list, '(- 1)') },
  tostring: {
    arity: [1, 1],
    gives: 'text',
    neo4j: call('toString'),
    ladybug: ([value = ''], type) => textInLadybug(value, type),
  },
  tointeger: {
    arity: [1, 1],
    gives: 'integer',
    neo4j: call('toInteger'),
    // a cast rounds
    ladybug: ([value]) => `CAST(regexp_replace(CAST(${value} AS STRING), '[.].*$', '') AS INT64)`,
  },
  tofloat: { arity: [1, 1], gives: 'float', neo4j: call('toFloat'), ladybug: ([value]) => `CAST(${value} AS DOUBLE)` },
};

/** The pure function of this name; undefined where the dialect has none, whatever every object has by that name. */
export const functionNamed = (name: string): FunctionDefinition | undefined =>
  Object.hasOwn(functions, name) ? functions[name] : undefined;
