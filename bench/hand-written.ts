import type { Extraction } from '@cartograph/model';
import neo4j from 'neo4j-driver';
import { documentPart } from '../packages/store/src/change/document-part.ts';
import { planChange } from '../packages/store/src/change/plan-change.ts';
import { EMPTY_STATE } from '../packages/store/src/graph/graph-state.ts';
import { toDriverRow } from '../packages/store/src/neo4j/neo4j-values.ts';
import { nodeTables } from '../packages/store/src/schema/tables.ts';
import { linkEnds } from '../packages/store/src/schema/tables.ts';
import { edgeProperties, mentionProperties } from '@cartograph/model';

/** Where a Neo4j is, and who may write there. */
export interface Neo4jLogin {
  readonly url: string;
  readonly user: string;
  readonly password: string;
}

const ROWS_AT_ONCE = 10_000;

/**
 * Seconds that the best script by hand takes for the same nodes and relationships: all rows are known beforehand, no
 * document is looked for, nothing is added up in the database; one UNWIND for 10,000 rows.
 */
export async function timeHandWritten(login: Neo4jLogin, batches: readonly (readonly Extraction[])[]): Promise<number> {
  const driver = neo4j.driver(login.url, neo4j.auth.basic(login.user, login.password), { useBigInt: true });
  const startedAt = performance.now();
  const after = batches.flat().map((extraction) => documentPart(extraction, extraction.document.id));
  const { change } = planChange({ before: [], after, tallies: new Map(), ...EMPTY_STATE });
  try {
    const write = async (statement: string, rows: readonly unknown[]): Promise<void> => {
      for (let start = 0; start < rows.length; start += ROWS_AT_ONCE)
        await driver.executeQuery(statement, { rows: rows.slice(start, start + ROWS_AT_ONCE) });
    };
    for (const { table, create } of change.nodes)
      await write(
        `UNWIND $rows AS row CREATE (n:${table}) SET n = row`,
        create.map((row) => toDriverRow(row, nodeTables[table])),
      );
    const joined = [
      ...change.links.map((link) => ({
        ...link,
        ...linkEnds[link.type],
        table: link.type === 'MENTIONED_IN' ? mentionProperties : {},
      })),
      ...change.edges.map((edge) => ({
        ...edge,
        from: 'CartographActor',
        to: 'CartographActor',
        table: edgeProperties,
      })),
    ];
    for (const { type, from, to, create, table } of joined)
      await write(
        `UNWIND $rows AS row MATCH (a:${from} {id: row.from}) MATCH (b:${to} {id: row.to}) CREATE (a)-[r:${type}]->(b) SET r = row.properties`,
        create.map((row) => ({ from: row.from, to: row.to, properties: toDriverRow(row.properties, table) })),
      );
    return (performance.now() - startedAt) / 1000;
  } finally {
    await driver.close();
  }
}
