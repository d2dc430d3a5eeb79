import type { Extraction } from '@cartograph/model';
import type { GraphStore } from '@cartograph/store';
import type { SampleGuard } from './sample-guard.ts';

/** Saves extractions in batches, one batch while the next is filled. */
export interface BatchSaver {
  /** Takes an extraction; waits when two batches are full. */
  add(extraction: Extraction): Promise<void>;
  /** Saves what is left, and waits for all of it. */
  finish(): Promise<void>;
  saved(): {
    readonly added: number;
    readonly changed: number;
    readonly unchanged: number;
    readonly samplesRemoved: number;
  };
}

const BATCH_SIZE = 32;

/** A saver into a store that keeps the rule about the samples. */
export function createBatchSaver(store: Pick<GraphStore, 'save'>, samples: SampleGuard): BatchSaver {
  const saved = { added: 0, changed: 0, unchanged: 0, samplesRemoved: 0 };
  const batch: Extraction[] = [];
  let saving: Promise<void> = Promise.resolve();

  const save = async (extractions: readonly Extraction[]): Promise<void> => {
    const report = await store.save(extractions);
    saved.added += report.added;
    saved.changed += report.changed;
    saved.unchanged += report.unchanged;
    saved.samplesRemoved += await samples.afterSaving(extractions.map(({ document }) => document.id));
  };
  const flush = async (): Promise<void> => {
    await saving;
    if (batch.length === 0) return;
    saving = save(batch.splice(0));
    // a failure is thrown where the promise is awaited, not as an unhandled rejection before that
    saving.catch(() => undefined);
  };
  return {
    add: async (extraction) => {
      batch.push(extraction);
      if (batch.length >= BATCH_SIZE) await flush();
    },
    finish: async () => {
      await flush();
      await saving;
    },
    saved: () => saved,
  };
}
