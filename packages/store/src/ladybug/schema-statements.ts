import { edgeProperties, ladybugColumns, ladybugTypes, mentionProperties, relationTypes } from '@cartograph/model';
import { migrations } from '../schema/migrations.ts';
import type { NodeTable } from '../schema/tables.ts';
import { documentTables, linkEnds, linkTypes, nodeTables } from '../schema/tables.ts';

const tableStatements = (tables: readonly NodeTable[]): readonly string[] => [
  ...tables.map(createTable),
  ...relationTypes.map(
    (type) => `CREATE REL TABLE ${type}(FROM CartographActor TO CartographActor, ${ladybugColumns(edgeProperties)})`,
  ),
  ...linkTypes.map((type) => {
    const { from, to } = linkEnds[type];
    return `CREATE REL TABLE ${type}(FROM ${from} TO ${to}${type === 'MENTIONED_IN' ? `, ${ladybugColumns(mentionProperties)}` : ''})`;
  }),
];

/** The statements that make an empty graph: a table for each kind of node and each type of relationship. */
export const schemaStatements: readonly string[] = tableStatements(Object.keys(nodeTables) as NodeTable[]);

/** The statements that take out all that documents fill, and make the tables anew. */
export const renewStatements: readonly string[] = [
  ...[...relationTypes, ...linkTypes, ...documentTables].map((table) => `DROP TABLE ${table}`),
  ...tableStatements(documentTables),
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
        // a table that an earlier step makes has it already
        return `ALTER TABLE ${table} ADD IF NOT EXISTS \`${name}\` ${ladybugTypes[type]}`;
      }),
    ]);

function createTable(name: NodeTable): string {
  return `CREATE NODE TABLE ${name}(${ladybugColumns(nodeTables[name])}, PRIMARY KEY (id))`;
}
