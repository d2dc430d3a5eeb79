import type { Extraction } from '@cartograph/model';
import { syntheticArticles } from './synthetic-articles.ts';

/** How many articles a saver that is to be killed saves at a time. */
export const KILLED_BATCH = 4;

const DOCUMENTS = 400;

/** The batches of such a saver, from the one after so many documents on. */
export function* killedArticles(saved: number): Generator<readonly Extraction[], undefined> {
  let documents = 0;
  for (const batch of syntheticArticles({
    documents: DOCUMENTS,
    perBatch: KILLED_BATCH,
    claimsPerDocument: 20,
    actors: 60,
  })) {
    if (documents >= saved) yield batch;
    documents += batch.length;
  }
}
