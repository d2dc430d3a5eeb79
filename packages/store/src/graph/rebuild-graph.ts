import type { GraphDatabase, GraphTransaction } from './graph-database.ts';
import { readState, toSchemaRow, EMPTY_STATE } from './graph-state.ts';
import { readExtractions, replaceDocuments } from './replace-documents.ts';
import { nodeTables } from '../schema/tables.ts';
import type { NodeTable } from '../schema/tables.ts';

const DOCUMENTS_AT_ONCE = 100;

/** Makes the whole graph again from the stored extractions, in one transaction. */
export async function rebuildGraph(database: GraphDatabase): Promise<void> {
  await database.transact(async (transaction) => {
    const { read } = transaction;
    const rows = await read('MATCH (x:CartographExtraction) RETURN x.id AS id ORDER BY id');
    const ids = rows.map((row) => String(row['id']));
    // the extractions are the one thing that cannot be made again, so they are read before they are written anew
    const { reliability } = await readState(read);
    for (const table of Object.keys(nodeTables) as NodeTable[]) {
      if (table !== 'CartographExtraction' && table !== 'CartographSchema') await transaction.clear(table);
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
