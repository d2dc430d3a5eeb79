/** A function that is let through, with how each database writes it; `undefined` where both write it alike. */
export interface FunctionDefinition {
  /** The least and the most arguments. */
  readonly arity: readonly [number, number];
  readonly isAggregate?: boolean;
  readonly neo4j?: (values: readonly string[]) => string;
  readonly ladybug?: (values: readonly string[]) => string;
}

const call =
  (name: string) =>
  (values: readonly string[]): string =>
    `${name}(${values.join(', ')})`;

/** The pure functions of the dialect, by their names in lower case. What takes nodes apart is in `graph-functions.ts`. */
export const functions: Readonly<Record<string, FunctionDefinition>> = {
  count: { arity: [1, 1], isAggregate: true },
  sum: { arity: [1, 1], isAggregate: true },
  avg: { arity: [1, 1], isAggregate: true },
  min: { arity: [1, 1], isAggregate: true },
  max: { arity: [1, 1], isAggregate: true },
  collect: { arity: [1, 1], isAggregate: true },
  coalesce: { arity: [1, 20] },
  abs: { arity: [1, 1] },
  ceil: { arity: [1, 1] },
  floor: { arity: [1, 1] },
  round: { arity: [1, 2], ladybug: ([value, digits = '0']) => `round(${value}, ${digits})` },
  sign: { arity: [1, 1] },
  sqrt: { arity: [1, 1] },
  exp: { arity: [1, 1], ladybug: ([value]) => `pow(2.718281828459045, ${value})` },
  log: { arity: [1, 1], ladybug: call('ln') },
  log10: { arity: [1, 1] },
  tolower: { arity: [1, 1], neo4j: call('toLower'), ladybug: call('lower') },
  toupper: { arity: [1, 1], neo4j: call('toUpper'), ladybug: call('upper') },
  trim: { arity: [1, 1] },
  left: { arity: [2, 2] },
  right: { arity: [2, 2] },
  substring: {
    arity: [2, 3],
    // Ladybug counts characters from 1 and wants a length
    ladybug: ([text, start, length = `size(${text})`]) =>
      `substring(${text}, CAST(${start} + 1 AS INT64), CAST(${length} AS INT64))`,
  },
  split: { arity: [2, 2], ladybug: call('string_split') },
  size: { arity: [1, 1] },
  head: { arity: [1, 1], ladybug: ([list]) => `list_extract(${list}, 1)` },
  last: { arity: [1, 1], ladybug: ([list]) => `list_extract(${list}, -1)` },
  tostring: { arity: [1, 1], neo4j: call('toString'), ladybug: ([value]) => `CAST(${value} AS STRING)` },
  tointeger: { arity: [1, 1], neo4j: call('toInteger'), ladybug: ([value]) => `CAST(${value} AS INT64)` },
  tofloat: { arity: [1, 1], neo4j: call('toFloat'), ladybug: ([value]) => `CAST(${value} AS DOUBLE)` },
};
