import type { Extract, Ingest, IngestInput } from '@cartograph/model';
import type { ReadOutcome } from '@cartograph/reader';
import { bytesSource, readSource } from '@cartograph/reader';
import type { GraphStore } from '@cartograph/store';
import type { IngestSummary } from '../build/ingest-documents.ts';
import { ingestDocuments } from '../build/ingest-documents.ts';
import { readSampleIds } from '../build/sample-articles.ts';
import { loadExtract } from '../engine/load-extract.ts';

/** Reads, extracts and saves what people add in the viewer; the extractor is loaded with the first of it. */
export function createIngest(store: GraphStore): Ingest {
  let extract: Promise<Extract> | undefined;
  return async (inputs, onProgress, signal) => {
    extract ??= loadExtract();
    const extractNow = await extract;
    const toProgress = (summary: IngestSummary) => ({
      done: summary.added + summary.changed + summary.unchanged + summary.leftOut + summary.failures.length,
      total: inputs.length,
      claims: summary.claims,
      failures: [...summary.failures],
    });
    const summary = await ingestDocuments(readAll(inputs), {
      store,
      extract: async (document) => extractNow(document),
      sampleIds: await readSampleIds(),
      signal,
      onProgress: (progress) => onProgress(toProgress(progress)),
    });
    return toProgress(summary);
  };
}

async function* readAll(inputs: readonly IngestInput[]): AsyncGenerator<ReadOutcome> {
  for (const { name, bytes, publishedAt, publisher } of inputs) {
    const given = {
      ...(publishedAt === undefined ? {} : { publishedAt }),
      ...(publisher === undefined ? {} : { publisher }),
    };
    for await (const outcome of readSource(bytesSource(name, bytes))) {
      yield 'error' in outcome ? outcome : { ...outcome, document: { ...outcome.document, ...given } };
    }
  }
}
