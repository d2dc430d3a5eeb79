import type { GraphDatabase, GraphTransaction } from './graph-database.ts';
import { readState, toSchemaRow, EMPTY_STATE } from './graph-state.ts';
import { readExtractions, replaceDocuments } from './replace-documents.ts';
import { nodeTables } from '../schema/tables.ts';
import type { NodeTable } from '../schema/tables.ts';

const DOCUMENTS_AT_ONCE = 100;

// what cannot be made again is read before it is written anew
const KEPT: ReadonlySet<NodeTable> = new Set([
  'CartographExtraction',
  'CartographSchema',
  'CartographJudgement',
  'CartographBuild',
]);

/** Makes the whole graph again from the stored extractions and judgements, in one transaction. */
export async function rebuildGraph(database: GraphDatabase): Promise<void> {
  await database.transact(async (transaction) => {
    const { read } = transaction;
    const rows = await read('MATCH (x:CartographExtraction) RETURN x.id AS id ORDER BY id');
    const ids = rows.map((row) => String(row['id']));
    const { reliability } = await readState(read);
    for (const table of Object.keys(nodeTables) as NodeTable[]) {
      if (!KEPT.has(table)) await transaction.clear(table);
    }
    await writeState(transaction, toSchemaRow({ ...EMPTY_STATE, reliability }));
    for (let start = 0; start < ids.length; start += DOCUMENTS_AT_ONCE) {
      const batch = await readExtractions(read, ids.slice(start, start + DOCUMENTS_AT_ONCE));
      await removeStored(
        transaction,
        batch.map(({ document }) => document.id),
      );
      await replaceDocuments(transaction, [], batch);
    }
  });
}

const writeState = (transaction: GraphTransaction, row: ReturnType<typeof toSchemaRow>): Promise<void> =>
  transaction.write({
    nodes: [{ table: 'CartographSchema', create: [], update: [row], remove: [] }],
    links: [],
    edges: [],
  });

const removeStored = (transaction: GraphTransaction, remove: readonly string[]): Promise<void> =>
  transaction.write({
    nodes: [{ table: 'CartographExtraction', create: [], update: [], remove }],
    links: [],
    edges: [],
  });
