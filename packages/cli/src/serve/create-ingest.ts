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
      let [done, documents, claims] = [0, 0, 0];
      const tell = (): IngestProgress => {
        const progress = { done, total: inputs.length, documents, claims, failures: [...failures] };
        onProgress(progress);
        return progress;
      };
      for (const input of inputs) {
        for await (const result of readInput(pool, input, stop.signal)) {
          documents++;
          if ('message' in result) failures.push({ input: result.input, message: result.message });
          else {
            producer = result.extraction.document.producer;
            claims += result.extraction.claims.length;
            await saver.add(result.extraction);
          }
          tell();
        }
        if (signal.aborted) break;
        done++;
        tell();
      }
      await saver.finish();
      if (producer) await store.recordBuild(producer, new Date().toISOString());
      return tell();
    },
    close: pool.close,
  };
}

/** The documents of an input, one by one; no more of them once the signal has come. */
async function* readInput(pool: ExtractPool, input: IngestInput, signal: AbortSignal): AsyncGenerator<ReadResult> {
  if (signal.aborted) return;
  try {
    yield* 'url' in input ? pool.fetchAndExtract(input, signal) : pool.readAndExtract(toTask(input), signal);
  } catch {
    if (signal.aborted) return;
    yield {
      input: input.name,
      message: 'takes more time or memory than one document may; cut it into smaller parts',
    };
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
