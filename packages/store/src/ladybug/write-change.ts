import { edgeProperties, mentionProperties } from '@cartograph/model';
import type { PropertyTable, PropertyType } from '@cartograph/model';
import type { EdgeChange, GraphChange, LinkRow, NodeChange } from '../change/graph-change.ts';
import type { Parameters } from '../graph/graph-database.ts';
import type { Row, RowValue } from '../rows/row.ts';
import type { LinkEnds } from '../schema/tables.ts';
import { actorEnds, linkEnds, nodeTables } from '../schema/tables.ts';

/** Runs one writing statement. */
export interface Run {
  (statement: string, parameters: Parameters): Promise<unknown>;
}

const ROWS_AT_ONCE = 10_000;
// a COPY makes the commit write all tables anew (25 s after 100 articles, .2 s without; two busy cores), so it is for masses
const ROWS_WORTH_A_COPY = 20_000;

/** Writes a change: links and nodes out, nodes in, then what joins them. */
export async function writeChange(run: Run, change: GraphChange): Promise<void> {
  for (const { type, remove } of change.edges) await removeLinks(run, type, actorEnds, remove);
  for (const { type, remove } of change.links) await removeLinks(run, type, linkEnds[type], remove);
  for (const nodes of change.nodes)
    await inChunks(nodes.remove, (ids) =>
      run(`UNWIND $ids AS id MATCH (n:${nodes.table} {id: id}) DETACH DELETE n`, { ids }),
    );
  for (const nodes of change.nodes) await putNodes(run, nodes);
  for (const { type, create } of change.links) {
    await createLinks(run, type, linkEnds[type], type === 'MENTIONED_IN' ? mentionProperties : {}, create);
  }
  for (const edges of change.edges) await putEdges(run, edges);
}

async function putNodes(run: Run, { table, create, update, changed }: NodeChange): Promise<void> {
  const properties = nodeTables[table];
  const values = Object.entries(properties).map(([name, type]) => valueOf(name, type));
  const creating =
    create.length < ROWS_WORTH_A_COPY
      ? `UNWIND $rows AS row CREATE (:${table} {${assignments(properties, ': ')}})`
      : `COPY ${table} FROM (UNWIND $rows AS row RETURN ${values.join(', ')})`;
  await inChunks(create, (rows) => run(creating, { rows: rows.map((row) => encode(row, properties)) }));
  const written = onlyChanged(properties, changed);
  if (Object.keys(written).length === 0) return;
  await inChunks(update, (rows) =>
    run(`UNWIND $rows AS row MATCH (n:${table} {id: row.id}) SET ${assignments(written, ' = ', 'n.')}`, {
      rows: rows.map((row) => encode(row, { id: 'string', ...written })),
    }),
  );
}

async function createLinks(
  run: Run,
  type: string,
  ends: LinkEnds,
  properties: PropertyTable,
  links: readonly LinkRow[],
): Promise<void> {
  const values = ['row.fromId', 'row.toId', ...Object.entries(properties).map(([name, kind]) => valueOf(name, kind))];
  // both ends in one MATCH are looked for among all pairs of nodes: 640 links took 2.8 s of 100,000 claims, and .03 s so
  const creating =
    links.length < ROWS_WORTH_A_COPY
      ? `UNWIND $rows AS row MATCH (a:${ends.from} {id: row.fromId}) WITH row, a MATCH (b:${ends.to} {id: row.toId}) CREATE (a)-[:${type} {${assignments(properties, ': ')}}]->(b)`
      : `COPY ${type} FROM (UNWIND $rows AS row RETURN ${values.join(', ')})`;
  await inChunks(links, (rows) => run(creating, { rows: rows.map((link) => encodeLink(link, properties)) }));
}

async function removeLinks(run: Run, type: string, ends: LinkEnds, links: readonly LinkRow[]): Promise<void> {
  await inChunks(links, (rows) =>
    run(
      `UNWIND $rows AS row MATCH (a:${ends.from} {id: row.fromId})-[r:${type}]->(b:${ends.to} {id: row.toId}) DELETE r`,
      { rows: rows.map((link) => ({ fromId: link.from, toId: link.to })) },
    ),
  );
}

async function putEdges(run: Run, { type, create, update, changed }: EdgeChange): Promise<void> {
  await createLinks(run, type, actorEnds, edgeProperties, create);
  const written = onlyChanged(edgeProperties, changed);
  if (Object.keys(written).length === 0) return;
  await inChunks(update, (rows) =>
    run(
      `UNWIND $rows AS row MATCH (a:CartographActor {id: row.fromId})-[r:${type}]->(b:CartographActor {id: row.toId}) SET ${assignments(written, ' = ', 'r.')}`,
      { rows: rows.map((link) => encodeLink(link, written)) },
    ),
  );
}

/** The properties that have to be written, in the table's order; an id never changes. */
const onlyChanged = (properties: PropertyTable, changed: readonly string[] = Object.keys(properties)): PropertyTable =>
  Object.fromEntries(Object.entries(properties).filter(([name]) => name !== 'id' && changed.includes(name)));

async function inChunks<T>(rows: readonly T[], work: (chunk: readonly T[]) => Promise<unknown>): Promise<void> {
  for (let start = 0; start < rows.length; start += ROWS_AT_ONCE) await work(rows.slice(start, start + ROWS_AT_ONCE));
}

const assignments = (properties: PropertyTable, sign: string, owner = ''): string =>
  Object.entries(properties)
    .map(([name, type]) => `${owner}\`${name}\`${sign}${valueOf(name, type)}`)
    .join(', ');

/**
 * Numbers with and without a fraction in one list of parameters are mixed up by the binding of 0.19.1 (1 becomes 5e-324), and
 * lists that are all empty are taken for lists of texts.
 */
function valueOf(name: string, type: PropertyType): string {
  if (type === 'float') return `CAST(row.\`${name}\` AS DOUBLE)`;
  return type === 'integers' ? `CAST(row.\`${name}\` AS INT64[])` : `row.\`${name}\``;
}

const encode = (row: Row, properties: PropertyTable): Row =>
  Object.fromEntries(Object.entries(properties).map(([name, type]) => [name, encodeValue(row[name] ?? null, type)]));

const encodeValue = (value: RowValue, type: PropertyType): RowValue =>
  type === 'float' && value !== null ? String(value) : value;

const encodeLink = (link: LinkRow, properties: PropertyTable): Row => ({
  ...encode(link.properties, properties),
  fromId: link.from,
  toId: link.to,
});
