import { fileURLToPath } from 'node:url';
import type { Document, Extraction } from '@cartograph/model';
import { Piscina } from 'piscina';
import type { PageTask, ReadResult, ReadTask, WorkerOptions } from './extract-worker.ts';

/** Worker threads that read and extract. */
export interface ExtractPool {
  readonly size: number;
  extract(document: Document): Promise<Extraction>;
  /** Throws when the bytes take longer, or more memory, than one document may, and when the signal ends it in the middle. */
  readAndExtract(task: ReadTask, signal: AbortSignal): Promise<readonly ReadResult[]>;
  /** Throws as `readAndExtract` does. */
  fetchAndExtract(task: PageTask, signal: AbortSignal): Promise<readonly ReadResult[]>;
  close(): Promise<void>;
}

/** Memory of a thread: the weights, the facts, and the largest page that is read. */
const THREAD_MEGABYTES = 1024;
/** The longest that one handed-in file may take. */
const DEADLINE_MS = 120_000;

// from source, a thread needs the compiler that the main thread has
const entry = new URL(
  import.meta.url.endsWith('.ts') ? '../../testing/extract-worker.mjs' : './extract-worker.js',
  import.meta.url,
);

/** Opens a pool of `size` threads; they start with the first task. */
export function openExtractPool(size: number, options: WorkerOptions = {}): ExtractPool {
  const pool = new Piscina({
    filename: fileURLToPath(entry),
    minThreads: 0,
    maxThreads: size,
    idleTimeout: 60_000,
    workerData: options,
    resourceLimits: { maxOldGenerationSizeMb: THREAD_MEGABYTES },
  });
  return {
    size,
    extract: (document) => pool.run(document, { name: 'extractDocument' }),
    readAndExtract: (task, signal) => pool.run(task, { name: 'readAndExtract', signal: withDeadline(signal) }),
    fetchAndExtract: (task, signal) => pool.run(task, { name: 'fetchAndExtract', signal: withDeadline(signal) }),
    close: () => pool.destroy(),
  };
}

const withDeadline = (signal: AbortSignal): AbortSignal => AbortSignal.any([signal, AbortSignal.timeout(DEADLINE_MS)]);
