import type { PropertyTable, PropertyType } from './graph-properties.ts';

/** Between the items of a list in CSV for `neo4j-admin database import`: a character that no text that was read holds. */
export const BETWEEN_ITEMS = '\u001F';

const types: Readonly<Record<PropertyType, string>> = {
  string: '',
  integer: ':long',
  float: ':double',
  boolean: ':boolean',
  strings: ':string[]',
  integers: ':long[]',
};

/** The columns of a table in the header of such a file. */
export const neo4jHeaders = (table: PropertyTable): readonly string[] =>
  Object.entries(table).map(([name, type]) => `${name}${types[type]}`);

/** The values of such columns; what is absent is `undefined`. */
export const neo4jCells = (table: PropertyTable, values: object): readonly (string | undefined)[] =>
  Object.keys(table).map((name) => {
    const value = (values as Readonly<Record<string, unknown>>)[name];
    if (value === undefined || value === null) return undefined;
    return Array.isArray(value)
      ? value.map((item) => String(item).replaceAll(BETWEEN_ITEMS, ' ')).join(BETWEEN_ITEMS)
      : String(value);
  });

/** A line of such a file: an empty text, or a list without items, is in quotes, and what is absent is not. */
export const neo4jLine = (values: readonly (string | undefined)[]): string =>
  `${values.map((value) => (value === undefined ? '' : `"${value.replace(/"/g, '""')}"`)).join(',')}\n`;
