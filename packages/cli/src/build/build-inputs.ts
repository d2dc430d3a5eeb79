import type { Document } from '@cartograph/model';
import type { ListedInputs, ReadOptions, ReadOutcome } from '@cartograph/reader';
import { listInputs, readJsonLines, readListed } from '@cartograph/reader';
import type { BuildOptions } from '../commands/build.ts';
import { checkFields } from '../extract/check-fields.ts';
import type { Session } from '../session/session.ts';

/** The input that stands for JSON Lines on standard input. */
export const STANDARD_INPUT = '-';

/** The files and pages that a build reads beside standard input; a watched folder may be empty still. */
export async function listBuildInputs(inputs: readonly string[], options: BuildOptions): Promise<ListedInputs> {
  const { files, failures } = await listInputs(
    inputs.filter((input) => input !== STANDARD_INPUT),
    readOptions(options),
  );
  const isEmptyFolder = (failure: (typeof failures)[number]): boolean => failure.error.code === 'empty';
  return { files, failures: options.watch === true ? failures.filter((one) => !isEmptyFolder(one)) : failures };
}

/** What the options let be read, and under which names. Throws a CliError `usage`. */
export function readOptions({ allowNetwork, fields }: BuildOptions): ReadOptions {
  const names = checkFields(fields);
  return { allowNetwork: allowNetwork === true, ...(names === undefined ? {} : { fields: names }) };
}

/** What is read in a build, and with which options. */
export interface BuildReading {
  readonly inputs: readonly string[];
  readonly listed: ListedInputs;
  readonly options: BuildOptions;
  /** As the reader's own. */
  readonly onRead?: ReadOptions['onRead'];
}

/** Reads all documents of a build, with the metadata that the options give them. */
export async function* readBuildInputs(
  session: Session,
  { inputs, listed, options, onRead }: BuildReading,
): AsyncGenerator<ReadOutcome> {
  const { publishedAt, publisher, language } = options;
  const given: Partial<Document> = {
    ...(publishedAt === undefined ? {} : { publishedAt }),
    ...(publisher === undefined ? {} : { publisher }),
    ...(language === undefined ? {} : { language }),
  };
  yield* listed.failures;
  const reading = readOptions(options);
  yield* withMetadata(readListed(listed.files, onRead === undefined ? reading : { ...reading, onRead }), given);
  if (inputs.includes(STANDARD_INPUT)) yield* withMetadata(readStandardInput(session, reading), given);
}

async function* withMetadata(
  outcomes: AsyncIterable<ReadOutcome>,
  given: Partial<Document>,
): AsyncGenerator<ReadOutcome> {
  for await (const outcome of outcomes) {
    yield 'error' in outcome ? outcome : { ...outcome, document: { ...outcome.document, ...given } };
  }
}

async function* readStandardInput(session: Session, { fields }: ReadOptions): AsyncGenerator<ReadOutcome> {
  for await (const outcome of readJsonLines(session.terminal.stdin, fields)) {
    const input = `line ${outcome.line}`;
    yield 'error' in outcome
      ? { input, error: outcome.error }
      : { input, document: outcome.document, isOneOfMany: true };
  }
}
