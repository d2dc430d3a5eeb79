import type { MessagePort } from 'node:worker_threads';
import { workerData } from 'node:worker_threads';
import type { Document, Extract, Extraction } from '@cartograph/model';
import type { ReadOutcome } from '@cartograph/reader';
import { bytesSource, readInputs, readSource } from '@cartograph/reader';
import { loadExtract } from './load-extract.ts';

/** What a worker thread is started with. */
export interface WorkerOptions {
  readonly gazetteerFolder?: string;
}

/** Bytes that are read and extracted in one go, and what is known of them. */
export interface ReadTask {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly given: Partial<Document>;
}

/** A page that is fetched, read and extracted in one go. */
export interface PageTask {
  readonly url: string;
}

/** One document of a task, extracted, or what is wrong with it. */
export type ReadResult =
  | { readonly input: string; readonly extraction: Extraction }
  | { readonly input: string; readonly message: string };

let loaded: Promise<Extract> | undefined;

// piscina hands its own data over as the second part of a pair
const options = ([workerData].flat().at(-1) ?? {}) as WorkerOptions;

/** Extracts one document; the extractor is loaded with the first. */
export async function extractDocument(document: Document): Promise<Extraction> {
  loaded ??= loadExtract(options.gazetteerFolder);
  return (await loaded)(document);
}

/** A task, and where its documents go one by one; the port is closed behind the last. */
export interface ToldTask<Task> {
  readonly task: Task;
  readonly results: MessagePort;
}

/** Reads bytes that somebody handed in, and extracts their documents. */
export const readAndExtract = ({ task: { name, bytes, given }, results }: ToldTask<ReadTask>): Promise<void> =>
  extractAll(readSource(bytesSource(name, bytes)), given, results);

/** Fetches a page that somebody asked for, and extracts its document. */
export const fetchAndExtract = ({ task: { url }, results }: ToldTask<PageTask>): Promise<void> =>
  extractAll(readInputs([url], { allowNetwork: true }), {}, results);

async function extractAll(
  outcomes: AsyncIterable<ReadOutcome>,
  given: Partial<Document>,
  results: MessagePort,
): Promise<void> {
  const tell = (result: ReadResult): void => results.postMessage(result, []);
  try {
    for await (const outcome of outcomes) {
      if ('error' in outcome) tell({ input: outcome.input, message: outcome.error.message });
      else tell({ input: outcome.input, extraction: await extractDocument({ ...outcome.document, ...given }) });
    }
  } finally {
    // A pool's thread sleeps behind its task and would close the port only when it wakes.
    results.postMessage(null, []);
    results.close();
  }
}
