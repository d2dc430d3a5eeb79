import { availableParallelism } from 'node:os';
import type { ExtractLater } from '../build/ingest-documents.ts';
import type { ExtractPool } from './extract-pool.ts';
import { loadExtract } from './load-extract.ts';

/** Something that extracts documents, several at once where it has threads. */
export interface Engine {
  readonly extract: ExtractLater;
  readonly concurrency: number;
  /** Lets go of its threads, and the memory of their weights, until there is a document again. */
  rest(): Promise<void>;
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
    return {
      extract: async (document) => extract(document),
      concurrency: 1,
      rest: async () => {},
      close: async () => {},
    };
  }
  const { openExtractPool } = await import('./extract-pool.ts');
  let pool: ExtractPool | undefined;
  const rest = async (): Promise<void> => {
    const resting = pool;
    pool = undefined;
    await resting?.close();
  };
  return {
    extract: (document) =>
      (pool ??= openExtractPool(workers, gazetteerFolder === undefined ? {} : { gazetteerFolder })).extract(document),
    // two for each thread: one under way and one waiting for it
    concurrency: workers * 2,
    rest,
    close: rest,
  };
}
