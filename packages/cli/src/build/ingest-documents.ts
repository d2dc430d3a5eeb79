import type { Document, Extraction, IngestFailure, StopSignal } from '@cartograph/model';
import { documentId } from '@cartograph/model';
import type { ReadOutcome } from '@cartograph/reader';
import type { GraphStore } from '@cartograph/store';
import { readKnownDocuments } from './known-documents.ts';
import { createSampleGuard } from './sample-guard.ts';

/** What ingesting has done so far. */
export interface IngestSummary {
  readonly added: number;
  readonly changed: number;
  readonly unchanged: number;
  /** Samples that were left out, because the store has articles of the person's own. */
  readonly leftOut: number;
  /** Samples that the first own article drove out. */
  readonly samplesRemoved: number;
  readonly claims: number;
  readonly failures: readonly IngestFailure[];
}

/** Reads a document into its extraction, here or in another thread. */
export type ExtractLater = (document: Document) => Promise<Extraction>;

/** What ingesting works with. */
export interface IngestContext {
  readonly store: GraphStore;
  readonly extract: ExtractLater;
  readonly sampleIds: ReadonlySet<string>;
  readonly signal: StopSignal;
  readonly onProgress?: (summary: IngestSummary) => void;
}

const BATCH_SIZE = 32;

/**
 * Extracts and saves documents in batches, saving one batch while the next is extracted; what has not changed is left
 * out, what fails is counted and the rest done. Stops between two documents when told to, with what is done kept.
 */
export async function ingestDocuments(
  outcomes: AsyncIterable<ReadOutcome>,
  context: IngestContext,
): Promise<IngestSummary> {
  const { store, extract, signal, onProgress } = context;
  const { producer } = (await extract({ text: '' })).document;
  const known = await readKnownDocuments(store, producer);
  const samples = createSampleGuard(store, context.sampleIds, known.ids);
  const summary = {
    added: 0,
    changed: 0,
    unchanged: 0,
    leftOut: 0,
    samplesRemoved: 0,
    claims: 0,
    failures: [] as IngestFailure[],
  };
  const batch: Extraction[] = [];
  let saving: Promise<void> = Promise.resolve();

  const save = async (extractions: readonly Extraction[]): Promise<void> => {
    const report = await store.save(extractions);
    summary.added += report.added;
    summary.changed += report.changed;
    summary.unchanged += report.unchanged;
    summary.samplesRemoved += await samples.afterSaving(extractions.map(({ document }) => document.id));
    onProgress?.(summary);
  };
  const flush = async (): Promise<void> => {
    await saving;
    if (batch.length === 0) return;
    saving = save(batch.splice(0));
    // a failure is thrown where the promise is awaited, not as an unhandled rejection before that
    saving.catch(() => undefined);
  };

  for await (const outcome of outcomes) {
    if (signal.aborted) break;
    if ('error' in outcome) {
      summary.failures.push({ input: outcome.input, message: outcome.error.message });
    } else if (samples.isLeftOut(documentId(outcome.document))) {
      summary.leftOut++;
    } else if (known.isUnchanged(outcome.document)) {
      summary.unchanged++;
    } else {
      const extraction = await attempt(() => extract(outcome.document));
      if (extraction instanceof Error)
        summary.failures.push({ input: outcome.input, message: `could not be extracted: ${extraction.message}` });
      else {
        summary.claims += extraction.claims.length;
        batch.push(extraction);
      }
    }
    onProgress?.(summary);
    if (batch.length >= BATCH_SIZE) await flush();
  }
  await flush();
  await saving;
  return summary;
}

async function attempt(extract: () => Promise<Extraction>): Promise<Extraction | Error> {
  try {
    return await extract();
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error));
  }
}
