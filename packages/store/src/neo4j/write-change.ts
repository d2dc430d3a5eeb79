import type { PropertyTable } from '@cartograph/model';
import { actorLabels, edgeProperties, groupBy, mentionProperties } from '@cartograph/model';
import type { EdgeChange, GraphChange, LinkRow, NodeChange } from '../change/graph-change.ts';
import type { Row } from '../rows/row.ts';
import type { LinkEnds, NodeTable } from '../schema/tables.ts';
import { actorEnds, linkEnds, nodeTables } from '../schema/tables.ts';
import { toDriverPatch, toDriverRow } from './neo4j-values.ts';
import { toPlaces } from './pair-places.ts';

/** Runs one writing statement. */
export interface Run {
  (statement: string, parameters: Readonly<Record<string, unknown>>): Promise<unknown>;
}

const ROWS_AT_ONCE = 5000;

/**
 * How a writing statement begins; each row of `$batch.rows` is its `row`. There are eighty of them, and Neo4j would plan each
 * anew whenever the graph has grown, and for lists of another size: most of the server's time while a graph is small. They
 * look nodes up by {@link byId}, so that no plan is better than the first.
 */
export const EACH_ROW = 'CYPHER replan=skip UNWIND $batch.rows AS row';

/** Finds a node by its id, by the index that there is on it. */
export const byId = (variable: string, table: NodeTable, id: string): string =>
  `MATCH (${variable}:${table} {id: ${id}}) USING INDEX SEEK ${variable}:${table}(id)`;

/** The parameters of a statement that begins with {@link EACH_ROW}. */
export const toBatch = (rows: readonly unknown[]): Readonly<Record<string, unknown>> => ({ batch: { rows } });

/** The statement that makes nodes with these labels. */
export const creatingNodes = (labels: string): string => `${EACH_ROW} CREATE (n:${labels}) SET n = row`;

/** The statement that joins nodes. */
export const creatingLinks = (type: string, { from, to }: LinkEnds): string =>
  `${EACH_ROW} ${byId('a', from, 'row.from')} ${byId('b', to, 'row.to')} CREATE (a)-[r:${type}]->(b) SET r = row.properties`;

/** Writes a change in batches: links and nodes out, nodes in, then what joins them. */
export async function writeChange(run: Run, change: GraphChange): Promise<void> {
  for (const { type, remove } of change.edges) await removeLinks(run, type, actorEnds, remove);
  for (const { type, remove } of change.links) await removeLinks(run, type, linkEnds[type], remove);
  for (const { table, remove } of change.nodes) {
    await inBatches(run, `${EACH_ROW} ${byId('n', table, 'row')} DETACH DELETE n`, remove);
  }
  for (const nodes of change.nodes) await putNodes(run, nodes);
  for (const { type, create } of change.links) {
    await createLinks(run, type, linkEnds[type], type === 'MENTIONED_IN' ? mentionProperties : {}, create);
  }
  for (const edges of change.edges) {
    await createLinks(run, edges.type, actorEnds, edgeProperties, edges.create);
    await updateEdges(run, edges);
  }
}

async function putNodes(run: Run, { table, create, update, changed }: NodeChange): Promise<void> {
  for (const [labels, group] of byLabels(table, create)) {
    await inBatches(run, creatingNodes(labels), group, (row) => toNode(row, table));
  }
  const names = changed ?? Object.keys(nodeTables[table]);
  const isRelabelled = table === 'CartographActor' && names.includes('label');
  for (const [labels, group] of isRelabelled ? byLabels(table, update) : [[table, update] as const]) {
    const others = isRelabelled ? ` REMOVE n:${actorLabels.join(':')} SET n:${labels}` : '';
    const statement = `${EACH_ROW} ${byId('n', table, 'row.id')} SET n += row${others}`;
    await inBatches(run, statement, group, (row) => ({
      ...toDriverPatch(row, nodeTables[table], names),
      ...placesIn(row, table),
    }));
  }
}

/** The properties of a node. */
export const toNode = (row: Row, table: NodeTable): Readonly<Record<string, unknown>> => ({
  ...toDriverRow(row, nodeTables[table]),
  ...placesIn(row, table),
});

const placesIn = (row: Row, table: NodeTable): Row => (table === 'CartographPair' ? toPlaces(row) : {});

/** Rows by the labels that their nodes have: our own, and the one of the vocabulary. */
export const byLabels = (table: NodeTable, rows: readonly Row[]): Map<string, Row[]> =>
  groupBy(rows, (row) => labelsOf(table, row));

/** The labels of a node, joined with `:`. */
export function labelsOf(table: NodeTable, row: Row): string {
  if (table === 'CartographClaim' || table === 'CartographDocument')
    return `${table}:${table.slice('Cartograph'.length)}`;
  if (table !== 'CartographActor') return table;
  const label = actorLabels.find((one) => one === row['label']);
  if (label === undefined)
    throw new Error(`an actor has the label ${String(row['label'])}, which the vocabulary does not have`);
  return `${table}:${label}`;
}

async function createLinks(
  run: Run,
  type: string,
  ends: LinkEnds,
  properties: PropertyTable,
  links: readonly LinkRow[],
): Promise<void> {
  await inBatches(run, creatingLinks(type, ends), links, (link) => toLink(link, properties));
}

async function updateEdges(
  run: Run,
  { type, update, changed = Object.keys(edgeProperties) }: EdgeChange,
): Promise<void> {
  const statement = `${EACH_ROW} ${matchLink(type, actorEnds)} WHERE r.id = row.properties.id SET r += row.properties`;
  await inBatches(run, statement, update, ({ from, to, properties }) => ({
    from,
    to,
    properties: toDriverPatch(properties, edgeProperties, changed),
  }));
}

async function removeLinks(run: Run, type: string, ends: LinkEnds, links: readonly LinkRow[]): Promise<void> {
  // an edge has an id, by which it is told from one that somebody else has drawn
  const own = ends === actorEnds ? ' WHERE r.id = row.id' : '';
  const statement = `${EACH_ROW} ${matchLink(type, ends)}${own} DELETE r`;
  await inBatches(run, statement, links, ({ from, to, properties }) => ({ from, to, id: properties['id'] ?? null }));
}

const matchLink = (type: string, { from, to }: LinkEnds): string =>
  `${byId('a', from, 'row.from')} ${byId('b', to, 'row.to')} MATCH (a)-[r:${type}]->(b)`;

/** A link as {@link creatingLinks} takes it. */
export const toLink = ({ from, to, properties }: LinkRow, table: PropertyTable): unknown => ({
  from,
  to,
  properties: toDriverRow(properties, table),
});

async function inBatches<T>(
  run: Run,
  statement: string,
  rows: readonly T[],
  convert: (row: T) => unknown = (row) => row,
): Promise<void> {
  for (let start = 0; start < rows.length; start += ROWS_AT_ONCE)
    await run(statement, toBatch(rows.slice(start, start + ROWS_AT_ONCE).map(convert)));
}
