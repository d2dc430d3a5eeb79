import type { Extraction, PropertyTable } from '@cartograph/model';
import { edgeProperties, mentionProperties } from '@cartograph/model';
import type { Driver } from 'neo4j-driver';
import neo4j from 'neo4j-driver';
import { documentPart, packExtraction } from '../packages/store/src/change/document-part.ts';
import type { LinkRow } from '../packages/store/src/change/graph-change.ts';
import { planChange } from '../packages/store/src/change/plan-change.ts';
import { bandRows } from '../packages/store/src/duplicates/band-rows.ts';
import { toFingerprint } from '../packages/store/src/duplicates/resolve-sources.ts';
import { EMPTY_STATE, toSchemaRow } from '../packages/store/src/graph/graph-state.ts';
import { toDriverRow } from '../packages/store/src/neo4j/neo4j-values.ts';
import {
  byId,
  byLabels,
  creatingLinks,
  creatingNodes,
  EACH_ROW,
  toBatch,
  toLink,
  toNode,
} from '../packages/store/src/neo4j/write-change.ts';
import { sourceIdOf } from '../packages/store/src/projection/source-id.ts';
import type { Row } from '../packages/store/src/rows/row.ts';
import type { LinkEnds, NodeTable } from '../packages/store/src/schema/tables.ts';
import { actorEnds, linkEnds, nodeTables } from '../packages/store/src/schema/tables.ts';

/** Where a Neo4j is, and who may write there. */
export interface Neo4jLogin {
  readonly url: string;
  readonly user: string;
  readonly password: string;
}

const ROWS_AT_ONCE = 10_000;

interface Rows {
  readonly statement: string;
  readonly rows: readonly unknown[];
}

/**
 * Seconds that the best script by hand takes for what the store stores, to the last property: all articles are known
 * beforehand, none is looked for, nothing is added up in the database, and no row is written twice; one UNWIND for 10,000
 * rows, each a transaction of its own.
 */
export async function timeHandWritten(login: Neo4jLogin, articles: readonly Extraction[]): Promise<number> {
  const driver = neo4j.driver(login.url, neo4j.auth.basic(login.user, login.password), { useBigInt: true });
  const startedAt = performance.now();
  try {
    for (const { statement, rows } of toStatements(articles)) await write(driver, statement, rows);
    return (performance.now() - startedAt) / 1000;
  } finally {
    await driver.close();
  }
}

async function write(driver: Driver, statement: string, rows: readonly unknown[]): Promise<void> {
  for (let start = 0; start < rows.length; start += ROWS_AT_ONCE)
    await driver.executeQuery(statement, toBatch(rows.slice(start, start + ROWS_AT_ONCE)));
}

function toStatements(articles: readonly Extraction[]): Rows[] {
  const packed = articles.map((extraction) => ({ extraction, packed: packExtraction(extraction) }));
  const after = packed.map((one) => documentPart(one.extraction, sourceIdOf(one.extraction.document), one));
  const { change, totals } = planChange({ before: [], after, tallies: new Map(), pairs: new Map(), ...EMPTY_STATE });
  const schema = toDriverRow(toSchemaRow({ ...EMPTY_STATE, totals }), nodeTables.CartographSchema);
  return [
    { statement: `${EACH_ROW} ${byId('s', 'CartographSchema', "'graph'")} SET s = row`, rows: [schema] },
    ...change.nodes.flatMap(({ table, create }) => nodeRows(table, create)),
    ...nodeRows('CartographBand', [
      ...bandRows(packed.map((one) => toFingerprint(one.extraction, one.packed.signature))),
    ]),
    ...change.links.map(({ type, create }) =>
      linkRows(type, linkEnds[type], type === 'MENTIONED_IN' ? mentionProperties : {}, create),
    ),
    ...change.edges.map(({ type, create }) => linkRows(type, actorEnds, edgeProperties, create)),
  ];
}

const nodeRows = (table: NodeTable, rows: readonly Row[]): Rows[] =>
  [...byLabels(table, rows)].map(([labels, group]) => ({
    statement: creatingNodes(labels),
    rows: group.map((row) => toNode(row, table)),
  }));

const linkRows = (type: string, ends: LinkEnds, properties: PropertyTable, links: readonly LinkRow[]): Rows => ({
  statement: creatingLinks(type, ends),
  rows: links.map((link) => toLink(link, properties)),
});
