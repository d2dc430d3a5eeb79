import { loadAnew } from '../bulk/load-anew.ts';
import type { GraphDatabase, GraphTransaction, Read } from './graph-database.ts';
import { readState, toStateChange, EMPTY_STATE } from './graph-state.ts';
import { readExtractions, replaceDocuments } from './replace-documents.ts';
import { documentTables } from '../schema/tables.ts';

const DOCUMENTS_AT_ONCE = 100;

/**
 * Makes the whole graph again from the stored extractions and judgements: by a load, where the database has a way for masses,
 * else in one transaction.
 */
export const rebuildGraph = (database: GraphDatabase): Promise<void> =>
  database.loadFolder === undefined ? saveAgain(database) : loadAgain(database, database.loadFolder);

async function loadAgain(database: GraphDatabase, folder: string): Promise<void> {
  const { read } = database;
  const replaced = (await readState(read)).totals.digest;
  await loadAnew(database, { folder, replaced }, async (load) => {
    for (const ids of inBatches(await readDocumentIds(read))) await load.save(await readExtractions(read, ids));
  });
}

async function saveAgain(database: GraphDatabase): Promise<void> {
  await database.transact(async (transaction) => {
    const { read } = transaction;
    const ids = await readDocumentIds(read);
    const { reliability } = await readState(read);
    // the extractions cannot be made again: they are read before they are written anew
    for (const table of documentTables) if (table !== 'CartographExtraction') await transaction.clear(table);
    await transaction.write({ nodes: [toStateChange({ ...EMPTY_STATE, reliability })], links: [], edges: [] });
    for (const some of inBatches(ids)) {
      const batch = await readExtractions(read, some);
      await removeStored(
        transaction,
        batch.map(({ document }) => document.id),
      );
      await replaceDocuments(transaction, [], batch);
    }
  });
}

const readDocumentIds = async (read: Read): Promise<string[]> =>
  (await read('MATCH (x:CartographExtraction) RETURN x.id AS id ORDER BY id')).map((row) => String(row['id']));

function* inBatches(ids: readonly string[]): Generator<readonly string[]> {
  for (let start = 0; start < ids.length; start += DOCUMENTS_AT_ONCE) yield ids.slice(start, start + DOCUMENTS_AT_ONCE);
}

const removeStored = (transaction: GraphTransaction, remove: readonly string[]): Promise<void> =>
  transaction.write({
    nodes: [{ table: 'CartographExtraction', create: [], update: [], remove }],
    links: [],
    edges: [],
  });
