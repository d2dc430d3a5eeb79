import { availableParallelism } from 'node:os';
import type { Extract } from '@cartograph/model';
import type { ExtractLater } from '../build/ingest-documents.ts';
import type { ExtractPool } from './extract-pool.ts';
import { loadExtract } from './load-extract.ts';

/** Something that extracts documents, several at once where it has threads. */
export interface Engine {
  readonly extract: ExtractLater;
  readonly concurrency: number;
  /** Lets go of its threads, and the memory of their weights, until there are as many documents again. */
  rest(): Promise<void>;
  close(): Promise<void>;
}

/** Fewer documents than this are done before a second thread has loaded its weights. */
const WORTH_THREADS = 20;

/**
 * Extracts in this thread for one worker, in a pool for more. Where nobody says how many: the first documents here, as the
 * inputs do not tell how many they hold, and the others in as many threads as there are cores. The results are the same.
 */
export async function openEngine(workers: number | undefined, gazetteerFolder?: string): Promise<Engine> {
  const size = workers ?? availableParallelism();
  const hereFirst = size === 1 ? Infinity : workers === undefined ? WORTH_THREADS : 0;
  let here: Promise<Extract> | undefined = hereFirst > 0 ? loadExtract(gazetteerFolder) : undefined;
  // what is wrong with the facts is said before anything is read
  await here;
  let pool: ExtractPool | undefined;
  let count = 0;
  const openPool = async (): Promise<ExtractPool> => {
    here = undefined;
    const { openExtractPool } = await import('./extract-pool.ts');
    return (pool ??= openExtractPool(size, gazetteerFolder === undefined ? {} : { gazetteerFolder }));
  };
  const rest = async (): Promise<void> => {
    count = 0;
    const resting = pool;
    pool = undefined;
    await resting?.close();
  };
  return {
    extract: async (document) => {
      count += 1;
      if (count > hereFirst) return (await openPool()).extract(document);
      return (await (here ??= loadExtract(gazetteerFolder)))(document);
    },
    // two for each thread: one under way and one waiting for it
    concurrency: size === 1 ? 1 : size * 2,
    rest,
    close: rest,
  };
}
