import { on } from 'node:events';
import { fileURLToPath } from 'node:url';
import { MessageChannel } from 'node:worker_threads';
import type { Document, Extraction } from '@cartograph/model';
import { Piscina } from 'piscina';
import type { PageTask, ReadResult, ReadTask, WorkerOptions } from './extract-worker.ts';

/** Worker threads that read and extract. */
export interface ExtractPool {
  readonly size: number;
  extract(document: Document): Promise<Extraction>;
  /**
   * Gives the documents of some bytes one by one, as they are read. Throws when one takes longer, or more memory, than a
   * document may, and when the signal ends it in the middle.
   */
  readAndExtract(task: ReadTask, signal: AbortSignal): AsyncIterable<ReadResult>;
  /** Gives and throws as `readAndExtract` does. */
  fetchAndExtract(task: PageTask, signal: AbortSignal): AsyncIterable<ReadResult>;
  close(): Promise<void>;
}

/** Memory of a thread: the weights, the facts, and the largest page that is read. */
const THREAD_MEGABYTES = 1024;
/** The longest that one document may take. */
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
    readAndExtract: (task, signal) => followTask(pool, 'readAndExtract', task, signal),
    fetchAndExtract: (task, signal) => followTask(pool, 'fetchAndExtract', task, signal),
    close: () => pool.destroy(),
  };
}

async function* followTask(
  pool: Piscina,
  name: 'readAndExtract' | 'fetchAndExtract',
  task: ReadTask | PageTask,
  signal: AbortSignal,
): AsyncGenerator<ReadResult> {
  const { port1: told, port2: results } = new MessageChannel();
  const deadline = openDeadline(signal);
  const finished = pool.run({ task, results }, { name, signal: deadline.signal, transferList: [results] });
  // a thread that was ended, or never began, has closed nothing
  finished.catch(() => told.close());
  try {
    for await (const [result] of on(told, 'message', { close: ['close'] })) {
      if (result === null) break;
      deadline.extend();
      yield result as ReadResult;
    }
    await finished;
  } finally {
    deadline.close();
    told.close();
  }
}

/** A signal that comes with the outer one, or when nothing has been heard for as long as a document may take. */
function openDeadline(outer: AbortSignal): {
  readonly signal: AbortSignal;
  extend(): void;
  close(): void;
} {
  const late = new AbortController();
  let timer: NodeJS.Timeout | undefined;
  const close = (): void => clearTimeout(timer);
  const extend = (): void => {
    close();
    timer = setTimeout(() => late.abort(), DEADLINE_MS);
  };
  extend();
  return { signal: AbortSignal.any([outer, late.signal]), extend, close };
}
