import type { PropertyTable } from '@cartograph/model';
import {
  BETWEEN_ITEMS,
  edgeProperties,
  mentionProperties,
  neo4jCells,
  neo4jHeaders,
  neo4jLine,
} from '@cartograph/model';
import type { GraphDatabase } from '../graph/graph-database.ts';
import type { RawRow } from '../rows/read-row.ts';
import type { Row } from '../rows/row.ts';
import type { LinkEnds, LinkType, NodeTable } from '../schema/tables.ts';
import { actorEnds, linkEnds, linkTypes, nodeTables } from '../schema/tables.ts';
import { IMPORTED } from '../neo4j/schema-statements.ts';
import { placeProperties, toPlaces } from '../neo4j/pair-places.ts';
import { labelsOf } from '../neo4j/write-change.ts';

/** The names of the files of a whole graph, as `neo4j-admin database import full` takes it. */
export const importFiles: readonly string[] = [
  ...Object.keys(nodeTables).map((table) => `nodes.${table}.csv`),
  'relationships.edges.csv',
  ...linkTypes.map((type) => `relationships.${type}.csv`),
];

const NODES_AT_ONCE = 500;
const NODES = /^nodes\.(.*)\.csv$/;

/**
 * The lines of one of {@link importFiles}, of a graph in either database: all that it stores, as the adapter for Neo4j stores
 * it. What no CSV can hold, constraints and indexes, is made when the imported database is opened first.
 */
export async function* writeImportFile(database: GraphDatabase, name: string): AsyncGenerator<string> {
  const table = NODES.exec(name)?.[1];
  if (table !== undefined) yield* writeNodes(database, table as NodeTable);
  else if (name === 'relationships.edges.csv') yield* writeEdges(database);
  else yield* writeLinks(database, name.split('.')[1] as LinkType);
}

async function* writeNodes(database: GraphDatabase, table: NodeTable): AsyncGenerator<string> {
  const { id: _, ...stored } = nodeTables[table];
  const columns: PropertyTable = { ...stored, ...addedColumns[table] };
  yield neo4jLine([`id:ID(${table})`, ':LABEL', ...neo4jHeaders(columns)]);
  for await (const row of nodesOf(database, table)) {
    const labels = labelsOf(table, row as Row).replaceAll(':', BETWEEN_ITEMS);
    yield neo4jLine([String(row['id']), labels, ...neo4jCells(columns, { ...row, ...addedTo(table, row as Row) })]);
  }
}

/** What the adapter for Neo4j stores of a node beyond its table, and the mark of an import. */
const addedColumns: Partial<Record<NodeTable, PropertyTable>> = {
  CartographPair: Object.fromEntries(placeProperties.map((name) => [name, 'string'])),
  CartographSchema: { [IMPORTED]: 'boolean' },
};

function addedTo(table: NodeTable, row: Row): Row {
  if (table === 'CartographPair') return toPlaces(row);
  return table === 'CartographSchema' ? { [IMPORTED]: true } : {};
}

/** All nodes of a table, by id; whole articles are among them, so that some are read at a time. */
async function* nodesOf({ read }: GraphDatabase, table: NodeTable): AsyncGenerator<RawRow> {
  const ids = (await read(`MATCH (n:${table}) RETURN n.id AS id ORDER BY id`)).map((row) => String(row['id']));
  const statement = `UNWIND $ids AS id MATCH (n:${table} {id: id}) RETURN ${columnsOf('n', nodeTables[table])} ORDER BY n.id`;
  for (let start = 0; start < ids.length; start += NODES_AT_ONCE)
    yield* await read(statement, { ids: ids.slice(start, start + NODES_AT_ONCE) });
}

async function* writeEdges({ stream, typeFunction }: GraphDatabase): AsyncGenerator<string> {
  yield neo4jLine([':START_ID(CartographActor)', ':TYPE', ':END_ID(CartographActor)', ...neo4jHeaders(edgeProperties)]);
  const columns = `a.id AS source, ${typeFunction}(r) AS type, b.id AS target, ${columnsOf('r', edgeProperties)}`;
  for await (const row of stream(`${matching('', actorEnds)} RETURN ${columns} ORDER BY r.id`))
    yield neo4jLine([text(row['source']), text(row['type']), text(row['target']), ...neo4jCells(edgeProperties, row)]);
}

async function* writeLinks({ stream }: GraphDatabase, type: LinkType): AsyncGenerator<string> {
  const { from, to } = linkEnds[type];
  const table = type === 'MENTIONED_IN' ? mentionProperties : {};
  yield neo4jLine([`:START_ID(${from})`, ':TYPE', `:END_ID(${to})`, ...neo4jHeaders(table)]);
  const columns = ['a.id AS source', 'b.id AS target', ...columnList('r', table)].join(', ');
  for await (const row of stream(`${matching(`:${type}`, linkEnds[type])} RETURN ${columns} ORDER BY source, target`))
    yield neo4jLine([text(row['source']), type, text(row['target']), ...neo4jCells(table, row)]);
}

const matching = (type: string, { from, to }: LinkEnds): string => `MATCH (a:${from})-[r${type}]->(b:${to})`;

const columnList = (variable: string, table: PropertyTable): readonly string[] =>
  Object.keys(table).map((name) => `${variable}.\`${name}\` AS \`${name}\``);

const columnsOf = (variable: string, table: PropertyTable): string => columnList(variable, table).join(', ');

const text = (value: unknown): string => String(value);
