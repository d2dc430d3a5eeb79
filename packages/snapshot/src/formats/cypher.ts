import type { PropertyTable } from '@cartograph/model';
import { literal } from '../cypher/literal.ts';
import type { CypherDialect } from '../cypher/write-script.ts';
import { nodeTables, writeScript } from '../cypher/write-script.ts';
import type { ExportFormat } from '../export-format.ts';

/** A Cypher script that can be run again: constraints, then one MERGE a line. For Neo4j 5 and what speaks its Cypher. */
export const cypherFormat: ExportFormat = {
  name: 'cypher',
  mediaType: 'application/x-cypher-query',
  files: (source, options) => [{ name: 'graph.cypher', chunks: writeScript(source, neo4j, options) }],
};

const neo4j: CypherDialect = {
  setup: Object.keys(nodeTables).map(
    (label) => `CREATE CONSTRAINT ${label.toLowerCase()}_id IF NOT EXISTS FOR (n:${label}) REQUIRE n.id IS UNIQUE`,
  ),
  setAll: (variable, table, values) => `SET ${variable} = ${map(table, values)}`,
  setLabel: (variable, label) => `, ${variable}:${label}`,
};

const map = (table: PropertyTable, values: object): string =>
  `{${Object.keys(table)
    .map((name) => [name, (values as Readonly<Record<string, unknown>>)[name]] as const)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => `${name}: ${literal(value)}`)
    .join(', ')}}`;
