import type { ListedFile } from './list-files.ts';
import { listFiles } from './list-files.ts';
import { ReaderError, toReaderError } from './reader-error.ts';
import { withSidecar } from './read-sidecar.ts';
import type { ReadOutcome } from './read-source.ts';
import { readSource } from './read-source.ts';
import { fileSource } from './source.ts';

/** What `readInputs` is going to read. */
export interface ListedInputs {
  readonly files: readonly ListedFile[];
  readonly failures: readonly { readonly input: string; readonly error: ReaderError }[];
}

/** The files of all inputs, each once, in the order given. */
export async function listInputs(inputs: readonly string[]): Promise<ListedInputs> {
  const files = new Map<string, ListedFile>();
  const failures: { input: string; error: ReaderError }[] = [];
  for (const input of inputs) {
    try {
      for (const file of await listFiles(input)) if (!files.has(file.path)) files.set(file.path, file);
    } catch (error) {
      if (!(error instanceof ReaderError)) throw error;
      failures.push({ input, error });
    }
  }
  return { files: [...files.values()], failures };
}

/** Reads files, folders and globs into documents, one after the other; what cannot be read is reported in its place. */
export async function* readInputs(inputs: readonly string[]): AsyncGenerator<ReadOutcome> {
  const { files, failures } = await listInputs(inputs);
  yield* failures;
  for (const file of files) yield* readFile(file);
}

/** Reads the documents of one file; the only article of a file has its path, and the metadata beside it. */
export async function* readFile(file: ListedFile): AsyncGenerator<ReadOutcome> {
  for await (const outcome of readSource(fileSource(file.name, file.path))) {
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
