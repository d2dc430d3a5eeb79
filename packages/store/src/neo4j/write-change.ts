import type { PropertyTable } from '@cartograph/model';
import { actorLabels, edgeProperties, mentionProperties } from '@cartograph/model';
import type { EdgeChange, GraphChange, LinkRow, NodeChange } from '../change/graph-change.ts';
import type { Row } from '../rows/row.ts';
import type { LinkEnds, NodeTable } from '../schema/tables.ts';
import { actorEnds, linkEnds, nodeTables } from '../schema/tables.ts';
import { toDriverPatch, toDriverRow } from './neo4j-values.ts';
import { toPlaces } from './tally-places.ts';

/** Runs one writing statement. */
export interface Run {
  (statement: string, parameters: Readonly<Record<string, unknown>>): Promise<unknown>;
}

const ROWS_AT_ONCE = 5000;

/** Writes a change in batches: links and nodes out, nodes in, then what joins them. */
export async function writeChange(run: Run, change: GraphChange): Promise<void> {
  for (const { type, remove } of change.edges) await removeLinks(run, type, actorEnds, remove);
  for (const { type, remove } of change.links) await removeLinks(run, type, linkEnds[type], remove);
  for (const { table, remove } of change.nodes) {
    await inBatches(remove, (ids) => run(`UNWIND $ids AS id MATCH (n:${table} {id: id}) DETACH DELETE n`, { ids }));
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
    await inBatches(group, (rows) =>
      run(`UNWIND $rows AS row CREATE (n:${labels}) SET n = row`, { rows: rows.map((row) => toNode(row, table)) }),
    );
  }
  const names = changed ?? Object.keys(nodeTables[table]);
  const isRelabelled = table === 'CartographActor' && names.includes('label');
  for (const [labels, group] of isRelabelled ? byLabels(table, update) : [[table, update] as const]) {
    const others = isRelabelled ? ` REMOVE n:${actorLabels.join(':')} SET n:${labels}` : '';
    await inBatches(group, (rows) =>
      run(`UNWIND $rows AS row MATCH (n:${table} {id: row.id}) SET n += row${others}`, {
        rows: rows.map((row) => ({ ...toDriverPatch(row, nodeTables[table], names), ...placesIn(row, table) })),
      }),
    );
  }
}

/** The properties of a node. */
export const toNode = (row: Row, table: NodeTable): Readonly<Record<string, unknown>> => ({
  ...toDriverRow(row, nodeTables[table]),
  ...placesIn(row, table),
});

const placesIn = (row: Row, table: NodeTable): Row => (table === 'CartographTally' ? toPlaces(row) : {});

/** Rows by the labels that their nodes have: our own, and the one of the vocabulary. */
export function byLabels(table: NodeTable, rows: readonly Row[]): Map<string, Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const labels = labelsOf(table, row);
    const group = groups.get(labels);
    if (group) group.push(row);
    else groups.set(labels, [row]);
  }
  return groups;
}

function labelsOf(table: NodeTable, row: Row): string {
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
  const statement = `UNWIND $rows AS row MATCH (a:${ends.from} {id: row.from}) MATCH (b:${ends.to} {id: row.to}) CREATE (a)-[r:${type}]->(b) SET r = row.properties`;
  await inBatches(links, (rows) => run(statement, { rows: rows.map((link) => toLink(link, properties)) }));
}

async function updateEdges(
  run: Run,
  { type, update, changed = Object.keys(edgeProperties) }: EdgeChange,
): Promise<void> {
  const statement = `UNWIND $rows AS row MATCH (a:CartographActor {id: row.from})-[r:${type} {id: row.properties.id}]->(b:CartographActor {id: row.to}) SET r += row.properties`;
  await inBatches(update, (rows) =>
    run(statement, {
      rows: rows.map(({ from, to, properties }) => ({
        from,
        to,
        properties: toDriverPatch(properties, edgeProperties, changed),
      })),
    }),
  );
}

async function removeLinks(run: Run, type: string, ends: LinkEnds, links: readonly LinkRow[]): Promise<void> {
  // an edge has an id, by which it is told from one that somebody else has drawn
  const own = ends === actorEnds ? ' {id: row.id}' : '';
  const statement = `UNWIND $rows AS row MATCH (a:${ends.from} {id: row.from})-[r:${type}${own}]->(b:${ends.to} {id: row.to}) DELETE r`;
  await inBatches(links, (rows) =>
    run(statement, { rows: rows.map(({ from, to, properties }) => ({ from, to, id: properties['id'] ?? null })) }),
  );
}

const toLink = ({ from, to, properties }: LinkRow, table: PropertyTable): unknown => ({
  from,
  to,
  properties: toDriverRow(properties, table),
});

async function inBatches<T>(rows: readonly T[], work: (batch: readonly T[]) => Promise<unknown>): Promise<void> {
  for (let start = 0; start < rows.length; start += ROWS_AT_ONCE) await work(rows.slice(start, start + ROWS_AT_ONCE));
}
