import type { Document } from '@cartograph/model';
import { formatByName } from './choose-format.ts';
import { textFormat } from './formats/text.ts';
import type { ListedFile } from './list-files.ts';
import { listFiles } from './list-files.ts';
import { withSidecar } from './read-sidecar.ts';
import { ReaderError } from './reader-error.ts';
import type { Source } from './source.ts';
import { fileSource } from './source.ts';

/** One document of an input, or what is wrong with it; `input` is the file, with the line or part where it holds many. */
export type ReadOutcome =
  | { readonly input: string; readonly document: Document }
  | { readonly input: string; readonly error: ReaderError };

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

/** Reads the documents of one file. */
export async function* readFile(file: ListedFile): AsyncGenerator<ReadOutcome> {
  for await (const outcome of readSource(fileSource(file.name, file.path))) {
    if (!('document' in outcome) || formatByName(file.name)?.holdsMany === true) {
      yield outcome;
      continue;
    }
    yield await attempt(outcome.input, async () => withSidecar({ ...outcome.document, path: file.path }, file.path));
  }
}

/** Reads the documents of a source, by the format that its name announces, else as plain text. */
export async function* readSource(source: Source): AsyncGenerator<ReadOutcome> {
  const format = formatByName(source.name) ?? textFormat;
  try {
    for await (const outcome of format.read(source)) {
      const input = outcome.part === undefined ? source.name : `${source.name}, ${outcome.part}`;
      yield 'document' in outcome ? { input, document: outcome.document } : { input, error: outcome.error };
    }
  } catch (error) {
    yield { input: source.name, error: toReaderError(error) };
  }
}

async function attempt(input: string, read: () => Promise<Document>): Promise<ReadOutcome> {
  try {
    return { input, document: await read() };
  } catch (error) {
    return { input, error: toReaderError(error) };
  }
}

function toReaderError(error: unknown): ReaderError {
  if (error instanceof ReaderError) return error;
  const code = (error as NodeJS.ErrnoException | undefined)?.code;
  if (code === 'ENOENT') return new ReaderError('missing', 'is not there; check the path', { cause: error });
  if (code !== undefined && /^E[A-Z]+$/.test(code)) {
    return new ReaderError('unreadable', `cannot be opened (${code}); check its permissions`, { cause: error });
  }
  throw error;
}
