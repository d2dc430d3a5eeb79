import type { Ingest, IngestBytes, IngestFailure, IngestInput, IngestProgress, Producer } from '@cartograph/model';
import type { GraphStore } from '@cartograph/store';
import { createBatchSaver } from '../build/batch-saver.ts';
import { createSampleGuard } from '../build/sample-guard.ts';
import { readSampleIds } from '../build/sample-articles.ts';
import type { ExtractPool } from '../engine/extract-pool.ts';
import { openExtractPool } from '../engine/extract-pool.ts';
import type { ReadResult, ReadTask } from '../engine/extract-worker.ts';

/** The viewer's ingest, and the threads that it reads in. */
export interface ServedIngest {
  readonly ingest: Ingest;
  close(): Promise<void>;
}

/** Reads and extracts what people add in a thread of its own, never in the server's, and saves it. */
export function createIngest(store: GraphStore): ServedIngest {
  const pool = openExtractPool(1);
  return {
    ingest: async (inputs, onProgress, signal) => {
      const states = await store.documentStates();
      const samples = createSampleGuard(store, await readSampleIds(), new Set(states.map(({ id }) => id)));
      const saver = createBatchSaver(store, samples);
      const stop = new AbortController();
      signal.addEventListener('abort', () => stop.abort());
      const failures: IngestFailure[] = [];
      let producer: Producer | undefined;
      let claims = 0;
      let done = 0;
      const progress = (): IngestProgress => ({ done, total: inputs.length, claims, failures: [...failures] });
      for (const input of inputs) {
        if (signal.aborted) break;
        const results = await readOne(pool, input, stop.signal);
        if (!results) break;
        for (const result of results) {
          if ('message' in result) {
            failures.push({ input: result.input, message: result.message });
            continue;
          }
          producer = result.extraction.document.producer;
          claims += result.extraction.claims.length;
          await saver.add(result.extraction);
        }
        done++;
        onProgress(progress());
      }
      await saver.finish();
      if (producer) await store.recordBuild(producer, new Date().toISOString());
      return progress();
    },
    close: pool.close,
  };
}

/** The documents of an input; none where the signal has ended it in the middle. */
async function readOne(
  pool: ExtractPool,
  input: IngestInput,
  signal: AbortSignal,
): Promise<readonly ReadResult[] | undefined> {
  const { name } = input;
  try {
    return 'url' in input
      ? await pool.fetchAndExtract(input, signal)
      : await pool.readAndExtract(toTask(input), signal);
  } catch {
    if (signal.aborted) return undefined;
    return [{ input: name, message: 'takes more time or memory than one document may; cut it into smaller parts' }];
  }
}

const toTask = ({ name, bytes, publishedAt, publisher }: IngestBytes): ReadTask => ({
  name,
  bytes,
  given: {
    ...(publishedAt === undefined ? {} : { publishedAt }),
    ...(publisher === undefined ? {} : { publisher }),
  },
});
