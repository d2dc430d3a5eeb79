import type { Document, Extraction, IngestFailure, Producer } from '@cartograph/model';
import { documentId } from '@cartograph/model';
import { isReadLanguage } from '@cartograph/extractor';
import type { ReadOutcome } from '@cartograph/reader';
import type { BulkLoad, GraphStore } from '@cartograph/store';
import { createBatchSaver } from './batch-saver.ts';
import type { KnownDocuments } from './known-documents.ts';
import { readKnownDocuments } from './known-documents.ts';
import { mapInOrder } from './map-in-order.ts';
import { createSampleGuard } from './sample-guard.ts';

/** What ingesting has done so far. */
export interface IngestSummary {
  /** Documents dealt with, one way or another; the last of them may not be saved yet. */
  readonly done: number;
  readonly added: number;
  readonly changed: number;
  readonly unchanged: number;
  /** Samples that were left out, because the store has articles of the person's own. */
  readonly leftOut: number;
  /** Samples that the first own article drove out. */
  readonly samplesRemoved: number;
  /** Documents by the language that is not read; they are saved without claims. */
  readonly unread: ReadonlyMap<string, number>;
  /** Sentences of what was extracted. */
  readonly sentences: number;
  readonly claims: number;
  readonly failures: readonly IngestFailure[];
}

/** Reads a document into its extraction, here or in another thread. */
export type ExtractLater = (document: Document) => Promise<Extraction>;

/** What ingesting works with. */
export interface IngestContext {
  readonly store: GraphStore;
  readonly extract: ExtractLater;
  /** Called when all documents are extracted, before an empty graph is filled: what extracting takes is free by then. */
  readonly onExtracted?: () => Promise<void>;
  /** How many documents may be under way at once. */
  readonly concurrency: number;
  readonly sampleIds: ReadonlySet<string>;
  readonly onProgress?: (summary: IngestSummary) => void;
  /** Called while an empty graph is filled, with the documents written and all there are. */
  readonly onLoading?: (done: number, total: number) => void;
}

type Step = { readonly extraction: Extraction } | { readonly failure: IngestFailure } | 'unchanged' | 'left-out';

/** Reads what is to be ingested into a store that holds some documents already. */
export type ReadOutcomes = (known: KnownDocuments) => AsyncIterable<ReadOutcome>;

/**
 * Extracts and saves documents in batches, saving one batch while the next is extracted; what has not changed is left
 * out, what fails is counted and the rest done. What is done when the documents end early is kept. An empty graph gets
 * all of it in one go at the end.
 */
export async function ingestDocuments(read: ReadOutcomes, context: IngestContext): Promise<IngestSummary> {
  const { producer } = (await context.extract({ text: '' })).document;
  const load = await context.store.startLoad();
  try {
    const summary = await ingestInto(load ?? context.store, producer, read, context);
    await context.onExtracted?.();
    await load?.finish(context.onLoading);
    await context.store.recordBuild(producer, new Date().toISOString());
    return summary;
  } catch (error) {
    await load?.close().catch(() => undefined);
    throw error;
  }
}

async function ingestInto(
  store: GraphStore | BulkLoad,
  producer: Producer,
  read: ReadOutcomes,
  context: IngestContext,
): Promise<IngestSummary> {
  const { extract, onProgress } = context;
  const known = await readKnownDocuments(store, producer);
  const samples = createSampleGuard(store, context.sampleIds, known.ids);
  const counts = {
    done: 0,
    unchanged: 0,
    leftOut: 0,
    unread: new Map<string, number>(),
    sentences: 0,
    claims: 0,
    failures: [] as IngestFailure[],
  };
  const saver = createBatchSaver(store, samples);
  const summary = (): IngestSummary => ({
    ...counts,
    ...saver.saved(),
    unchanged: counts.unchanged + saver.saved().unchanged,
  });

  const toStep = async (outcome: ReadOutcome): Promise<Step> => {
    if ('error' in outcome) return { failure: { input: outcome.input, message: outcome.error.message } };
    if (samples.isLeftOut(documentId(outcome.document))) return 'left-out';
    if (known.isUnchanged(outcome.document)) return 'unchanged';
    try {
      return { extraction: await extract(outcome.document) };
    } catch (cause) {
      const message = `could not be extracted (${cause instanceof Error ? cause.message : String(cause)}); report it with the article`;
      return { failure: { input: outcome.input, message } };
    }
  };

  for await (const step of mapInOrder(read(known), context.concurrency, toStep)) {
    counts.done++;
    if (step === 'unchanged') counts.unchanged++;
    else if (step === 'left-out') counts.leftOut++;
    else if ('failure' in step) counts.failures.push(step.failure);
    else {
      counts.sentences += step.extraction.sentences.length;
      counts.claims += step.extraction.claims.length;
      const { language } = step.extraction.document;
      if (!isReadLanguage(language)) counts.unread.set(language, (counts.unread.get(language) ?? 0) + 1);
      await saver.add(step.extraction);
    }
    onProgress?.(summary());
  }
  await saver.finish();
  return summary();
}
