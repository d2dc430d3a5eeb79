import { loadAnew } from '../bulk/load-anew.ts';
import type { GraphDatabase, Read } from './graph-database.ts';
import { readState } from './graph-state.ts';
import { workThrough } from './pending-work.ts';
import { readExtractions } from './replace-documents.ts';

const DOCUMENTS_AT_ONCE = 100;

/**
 * Makes the whole graph again from the stored extractions and judgements: by a load, where the database has a way for masses,
 * else by saving all of them again.
 */
export const rebuildGraph = (database: GraphDatabase): Promise<void> =>
  database.loadFolder === undefined
    ? workThrough(database, { kind: 'rebuild' })
    : loadAgain(database, database.loadFolder);

async function loadAgain(database: GraphDatabase, folder: string): Promise<void> {
  const { read } = database;
  const replaced = (await readState(read)).totals.digest;
  await loadAnew(database, { folder, replaced }, async (load) => {
    const ids = await readDocumentIds(read);
    for (let start = 0; start < ids.length; start += DOCUMENTS_AT_ONCE)
      await load.save(await readExtractions(read, ids.slice(start, start + DOCUMENTS_AT_ONCE)));
  });
}

const readDocumentIds = async (read: Read): Promise<string[]> =>
  (await read('MATCH (x:CartographExtraction) RETURN x.id AS id ORDER BY id')).map((row) => String(row['id']));
