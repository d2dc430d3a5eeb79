import type { PropertyTable, PropertyType } from '@cartograph/model';
import { edgeProperties, mentionProperties, relationTypes } from '@cartograph/model';
import { migrations } from '../schema/migrations.ts';
import type { NodeTable } from '../schema/tables.ts';
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
  ...(Object.keys(nodeTables) as NodeTable[]).map(createTable),
  ...relationTypes.map(
    (type) => `CREATE REL TABLE ${type}(FROM CartographActor TO CartographActor, ${columns(edgeProperties)})`,
  ),
  ...linkTypes.map((type) => {
    const { from, to } = linkEnds[type];
    return `CREATE REL TABLE ${type}(FROM ${from} TO ${to}${type === 'MENTIONED_IN' ? `, ${columns(mentionProperties)}` : ''})`;
  }),
];

/** The statements that bring a graph of an older version up to this one. */
export const migrationStatements = (version: number): readonly string[] =>
  migrations
    .filter(({ to }) => to > version)
    .flatMap(({ tables, columns: added }) => [
      ...tables.map(createTable),
      ...added.map(({ table, name }) => {
        const type = nodeTables[table][name];
        if (type === undefined) throw new Error(`${table} has no ${name}`);
        return `ALTER TABLE ${table} ADD \`${name}\` ${columnTypes[type]}`;
      }),
    ]);

function createTable(name: NodeTable): string {
  return `CREATE NODE TABLE ${name}(${columns(nodeTables[name])}, PRIMARY KEY (id))`;
}

function columns(table: PropertyTable): string {
  return Object.entries(table)
    .map(([name, type]) => `\`${name}\` ${columnTypes[type]}`)
    .join(', ');
}
