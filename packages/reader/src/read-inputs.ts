import type { Fetcher } from './fetch/create-fetcher.ts';
import type { FormatOptions } from './formats/format.ts';
import type { ListedFile } from './list-files.ts';
import { listFiles } from './list-files.ts';
import { ReaderError, toReaderError } from './reader-error.ts';
import { withSidecar } from './read-sidecar.ts';
import type { ReadOutcome, SourceOptions } from './read-source.ts';
import { readSource } from './read-source.ts';
import { fileSource } from './source.ts';

/** A page to fetch. */
export interface ListedPage {
  readonly name: string;
  readonly url: string;
}

/** A file or a page. */
export type ListedInput = ListedFile | ListedPage;

/** What may be read, and how. */
export interface ReadOptions extends FormatOptions {
  /** Addresses are fetched only with it. */
  readonly allowNetwork?: boolean;
  /** Told, before each document, what part of the inputs has been read, 0–1: files count alike, large ones by their bytes. */
  readonly onRead?: (share: number) => void;
}

/** What `readInputs` is going to read. */
export interface ListedInputs {
  readonly files: readonly ListedInput[];
  readonly failures: readonly { readonly input: string; readonly error: ReaderError }[];
}

const ADDRESS = /^[a-z][a-z0-9+.-]+:\/\//i;

/** The files and pages of all inputs, each once, in the order given. */
export async function listInputs(inputs: readonly string[], options: ReadOptions = {}): Promise<ListedInputs> {
  const files = new Map<string, ListedInput>();
  const failures: { input: string; error: ReaderError }[] = [];
  for (const input of inputs) {
    try {
      if (ADDRESS.test(input)) files.set(input, listPage(input, options));
      else for (const file of await listFiles(input)) if (!files.has(file.path)) files.set(file.path, file);
    } catch (error) {
      if (!(error instanceof ReaderError)) throw error;
      failures.push({ input, error });
    }
  }
  return { files: [...files.values()], failures };
}

function listPage(input: string, { allowNetwork = false }: ReadOptions): ListedPage {
  if (allowNetwork) return { name: input, url: input };
  throw new ReaderError(
    'network-off',
    'is on the network, which is off; add --allow-network, or save the page and give the file',
  );
}

/** Reads files, folders, globs and pages into documents, one after the other; what cannot be read is reported in its place. */
export async function* readInputs(inputs: readonly string[], options: ReadOptions = {}): AsyncGenerator<ReadOutcome> {
  const listed = await listInputs(inputs, options);
  yield* listed.failures;
  yield* readListed(listed.files, options);
}

/** Reads the documents of what `listInputs` listed. */
export async function* readListed(
  listed: readonly ListedInput[],
  options: ReadOptions = {},
): AsyncGenerator<ReadOutcome> {
  let fetcher: Promise<Fetcher> | undefined;
  const lazy: Fetcher = {
    fetchSource: async (address) => {
      fetcher ??= import('./fetch/create-fetcher.ts').then(({ createFetcher }) => createFetcher());
      return (await fetcher).fetchSource(address);
    },
  };
  // sitemaps on disk lead to the network too
  const { allowNetwork = false, onRead, ...formatOptions } = options;
  const reading: SourceOptions = allowNetwork ? { ...formatOptions, fetcher: lazy } : formatOptions;
  for (const [before, input] of listed.entries()) {
    const tell = (share: number): void => onRead?.((before + share) / listed.length);
    if ('path' in input) yield* readFile(input, reading, tell);
    else yield* readPageAt(input, lazy, reading);
    tell(1);
  }
}

async function* readPageAt(
  { name, url }: ListedPage,
  fetcher: Fetcher,
  options: SourceOptions,
): AsyncGenerator<ReadOutcome> {
  try {
    yield* readSource(await fetcher.fetchSource(url), options);
  } catch (error) {
    yield { input: name, error: toReaderError(error) };
  }
}

/** Reads the documents of one file; the only article of a file has its path, and the metadata beside it. */
async function* readFile(
  file: ListedFile,
  options: SourceOptions,
  tell: (share: number) => void,
): AsyncGenerator<ReadOutcome> {
  const source = fileSource(file.name, file.path);
  for await (const outcome of readSource(source, options)) {
    tell(source.share());
    yield 'error' in outcome || outcome.isOneOfMany ? outcome : await withPlace(outcome, file.path);
  }
}

async function withPlace(outcome: Extract<ReadOutcome, { document: unknown }>, path: string): Promise<ReadOutcome> {
  try {
    return { ...outcome, document: await withSidecar({ ...outcome.document, path }, path) };
  } catch (error) {
    return { input: outcome.input, error: toReaderError(error) };
  }
}
