import neo4j, { isNode, isPath, isRelationship } from 'neo4j-driver';
import type { PropertyTable, QueryValue } from '@cartograph/model';
import type { Row, RowValue } from '../rows/row.ts';

/** A value of an answer of the driver as the store's rows have it: nodes and relationships by their properties. */
export function fromDriver(value: unknown): unknown {
  if (typeof value === 'bigint') return Number(value);
  if (Array.isArray(value)) return value.map(fromDriver);
  if (value === null || typeof value !== 'object') return value;
  const fields = isNode(value) || isRelationship(value) ? value.properties : value;
  return Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, fromDriver(field)]));
}

/** A value for the driver: whole numbers as Neo4j's integers. */
export function toDriver(value: unknown): unknown {
  if (typeof value === 'number') return Number.isSafeInteger(value) ? neo4j.int(value) : value;
  if (Array.isArray(value)) return value.map(toDriver);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([name, field]) => [name, toDriver(field)]));
}

/** A row for the driver: numbers as the table says, absent properties left out. */
export function toDriverRow(row: Row, table: PropertyTable): Record<string, unknown> {
  const fields = Object.entries(table).flatMap(([name, type]): [string, unknown][] => {
    const value = row[name] ?? null;
    if (value === null) return [];
    return [[name, type === 'integer' || type === 'integers' ? toIntegers(value) : value]];
  });
  return Object.fromEntries(fields);
}

/** The properties of a row that a change names, and its id; one that has no value any more is `null`, which takes it out. */
export function toDriverPatch(row: Row, table: PropertyTable, changed: readonly string[]): Record<string, unknown> {
  const absent = Object.fromEntries(changed.map((name) => [name, null]));
  const present = Object.entries(toDriverRow(row, table)).filter(([name]) => name === 'id' || changed.includes(name));
  return { ...absent, ...Object.fromEntries(present) };
}

const toIntegers = (value: RowValue): unknown =>
  Array.isArray(value) ? value.map((item) => neo4j.int(Number(item))) : neo4j.int(Number(value));

/** A whole number as JSON has it; as text beyond 2⁵³. */
export const plainInteger = (value: bigint): QueryValue =>
  Number.isSafeInteger(Number(value)) ? Number(value) : String(value);

export { isNode, isPath, isRelationship };
