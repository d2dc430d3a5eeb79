import type { PropertyTable, PropertyType } from '@cartograph/model';
import { edgeProperties, mentionProperties, relationTypes } from '@cartograph/model';
import { linkEnds, linkTypes, nodeTables } from '../schema/tables.ts';

/** Ladybug's name of a type of property. */
export const columnTypes: Readonly<Record<PropertyType, string>> = {
  string: 'STRING',
  integer: 'INT64',
  float: 'DOUBLE',
  boolean: 'BOOLEAN',
  strings: 'STRING[]',
  integers: 'INT64[]',
};

/** The statements that make an empty graph: a table for each kind of node and each type of relationship. */
export const schemaStatements: readonly string[] = [
  ...Object.entries(nodeTables).map(
    ([name, table]) => `CREATE NODE TABLE ${name}(${columns(table)}, PRIMARY KEY (id))`,
  ),
  ...relationTypes.map(
    (type) => `CREATE REL TABLE ${type}(FROM CartographActor TO CartographActor, ${columns(edgeProperties)})`,
  ),
  ...linkTypes.map((type) => {
    const { from, to } = linkEnds[type];
    return `CREATE REL TABLE ${type}(FROM ${from} TO ${to}${type === 'MENTIONED_IN' ? `, ${columns(mentionProperties)}` : ''})`;
  }),
];

function columns(table: PropertyTable): string {
  return Object.entries(table)
    .map(([name, type]) => `\`${name}\` ${columnTypes[type]}`)
    .join(', ');
}
