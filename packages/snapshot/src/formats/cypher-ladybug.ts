import { ladybugColumns, relationTypes } from '@cartograph/model';
import { literal } from '../cypher/literal.ts';
import type { CypherDialect } from '../cypher/write-script.ts';
import { edgeTable, linkTables, nodeTables, writeScript } from '../cypher/write-script.ts';
import type { ExportFormat } from '../export-format.ts';

/** The script for Ladybug, which wants tables with typed columns first and gives a node one label: an actor's own is a property. */
export const cypherLadybugFormat: ExportFormat = {
  name: 'cypher-ladybug',
  mediaType: 'application/x-cypher-query',
  files: (source, options) => [{ name: 'graph.ladybug.cypher', chunks: writeScript(source, ladybug, options) }],
};

const ladybug: CypherDialect = {
  setup: [
    ...Object.entries(nodeTables).map(
      ([name, table]) => `CREATE NODE TABLE IF NOT EXISTS ${name}(${ladybugColumns(table)}, PRIMARY KEY (id))`,
    ),
    ...relationTypes.map(
      (type) => `CREATE REL TABLE IF NOT EXISTS ${type}(FROM Actor TO Actor, ${ladybugColumns(edgeTable)})`,
    ),
    ...Object.entries(linkTables).map(([type, to]) => `CREATE REL TABLE IF NOT EXISTS ${type}(FROM Claim TO ${to})`),
  ],
  setAll: (variable, table, values) =>
    `SET ${Object.keys(table)
      .filter((name) => name !== 'id')
      .map((name) => {
        const value = (values as Readonly<Record<string, unknown>>)[name];
        return `${variable}.\`${name}\` = ${value === undefined ? 'NULL' : literal(value)}`;
      })
      .join(', ')}`,
  setLabel: () => '',
};
