import type { PropertyTable, PropertyType } from './graph-properties.ts';

/** Ladybug's name of a type of property. */
export const ladybugTypes: Readonly<Record<PropertyType, string>> = {
  string: 'STRING',
  integer: 'INT64',
  float: 'DOUBLE',
  boolean: 'BOOLEAN',
  strings: 'STRING[]',
  integers: 'INT64[]',
};

/** The properties of a table as the columns of a `CREATE TABLE` of Ladybug's, for the store and for scripts. */
export const ladybugColumns = (table: PropertyTable): string =>
  Object.entries(table)
    .map(([name, type]) => `\`${name}\` ${ladybugTypes[type]}`)
    .join(', ');
