import { availableParallelism } from 'node:os';
import type { ExtractLater } from '../build/ingest-documents.ts';
import { loadExtract } from './load-extract.ts';

/** Something that extracts documents, several at once where it has threads. */
export interface Engine {
  readonly extract: ExtractLater;
  readonly concurrency: number;
  close(): Promise<void>;
}

/** Fewer documents than this are done before a second thread has loaded its weights. */
const WORTH_THREADS = 60;

/** As many threads as cores where it pays, else this one. */
export const defaultWorkers = (documents: number): number => (documents < WORTH_THREADS ? 1 : availableParallelism());

/** Extracts in this thread for one worker, in a pool for more; the results are the same. */
export async function openEngine(workers: number, gazetteerFolder?: string): Promise<Engine> {
  if (workers === 1) {
    const extract = await loadExtract(gazetteerFolder);
    return { extract: async (document) => extract(document), concurrency: 1, close: async () => {} };
  }
  const { openExtractPool } = await import('./extract-pool.ts');
  const pool = openExtractPool(workers, gazetteerFolder === undefined ? {} : { gazetteerFolder });
  // two for each thread: one under way and one waiting for it
  return { extract: pool.extract, concurrency: workers * 2, close: pool.close };
}
