import type { GraphDatabase, GraphTransaction } from './graph-database.ts';
import { readState, toStateChange, EMPTY_STATE } from './graph-state.ts';
import { readExtractions, replaceDocuments } from './replace-documents.ts';
import { documentTables } from '../schema/tables.ts';

const DOCUMENTS_AT_ONCE = 100;

/** Makes the whole graph again from the stored extractions and judgements, in one transaction. */
export async function rebuildGraph(database: GraphDatabase): Promise<void> {
  await database.transact(async (transaction) => {
    const { read } = transaction;
    const rows = await read('MATCH (x:CartographExtraction) RETURN x.id AS id ORDER BY id');
    const ids = rows.map((row) => String(row['id']));
    const { reliability } = await readState(read);
    // the extractions cannot be made again: they are read before they are written anew
    for (const table of documentTables) if (table !== 'CartographExtraction') await transaction.clear(table);
    await transaction.write({ nodes: [toStateChange({ ...EMPTY_STATE, reliability })], links: [], edges: [] });
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

const removeStored = (transaction: GraphTransaction, remove: readonly string[]): Promise<void> =>
  transaction.write({
    nodes: [{ table: 'CartographExtraction', create: [], update: [], remove }],
    links: [],
    edges: [],
  });
