import type { Document, Extract, Extraction } from '@cartograph/model';
import { isoDateSchema } from '@cartograph/model';
import { isReadLanguage } from '@cartograph/extractor';
import type { ReadOptions } from '@cartograph/reader';
import { readInputs, readJsonLines } from '@cartograph/reader';
import { CliError } from '../cli-error.ts';
import type { ExtractOptions } from '../commands/extract.ts';
import { loadExtract } from '../engine/load-extract.ts';
import type { ExitStatus } from '../session/exit-status.ts';
import { exitStatus } from '../session/exit-status.ts';
import type { Session } from '../session/session.ts';
import { untilAborted } from '../session/until-aborted.ts';
import { checkFields } from './check-fields.ts';
import { describeLanguage } from './describe-language.ts';
import type { ExtractionWriter } from './extraction-writer.ts';
import { createExtractionWriter } from './extraction-writer.ts';

/** Extracts files or standard input and prints the extractions, each as soon as it is ready. */
export async function extractInputs(
  session: Session,
  args: readonly string[],
  options: ExtractOptions,
): Promise<ExitStatus> {
  const publishedAt = checkDate(options.publishedAt);
  const isStdin = options.stdin === true || (args.length === 1 && args[0] === '-');
  if (isStdin && options.stdin === true && args.length > 0)
    throw new CliError('usage', 'give files or --stdin, not both');
  if (!isStdin && args.length === 0) {
    throw new CliError(
      'usage',
      'name a file to extract, or give documents with --stdin; see cartograph extract --help',
    );
  }
  const fields = checkFields(options.fields);
  const reading = { allowNetwork: options.allowNetwork === true, ...(fields === undefined ? {} : { fields }) };
  const extract = await loadExtract(options.gazetteer);
  const dated = (document: Document): Document => (publishedAt === undefined ? document : { ...document, publishedAt });
  const writer = createExtractionWriter(session, options, isStdin ? 'stream' : args.length > 1 ? 'several' : 'one');
  const hasFailed = isStdin
    ? await extractLines(session, writer, reading, (document) => extract(dated(document)))
    : await extractFiles(session, args, writer, reading, (document) => extract(dated(document)));
  await writer.end();
  if (session.terminal.interrupted.aborted) return exitStatus.interrupted;
  return hasFailed ? exitStatus.failed : exitStatus.done;
}

/** A day as the command line takes it. Throws a CliError `usage`. */
export function checkDate(date: string | undefined): string | undefined {
  if (date === undefined || isoDateSchema.safeParse(date).success) return date;
  throw new CliError('usage', `--published-at ${date} is no date; write it as 2025-03-01`);
}

async function extractFiles(
  session: Session,
  inputs: readonly string[],
  writer: ExtractionWriter,
  reading: ReadOptions,
  extract: Extract,
): Promise<boolean> {
  let hasFailed = false;
  for await (const outcome of untilAborted(readInputs(inputs, reading), session.terminal.interrupted)) {
    if ('error' in outcome) {
      hasFailed = true;
      session.warn(outcome.input, outcome.error.message);
      continue;
    }
    session.explain(`extracting ${outcome.input}`);
    await write(session, writer, outcome.input, extract(outcome.document));
  }
  return hasFailed;
}

/** Prints an extraction; that an article is in a language that is not read is news, not a failure. */
async function write(session: Session, writer: ExtractionWriter, input: string, extraction: Extraction): Promise<void> {
  const { language } = extraction.document;
  if (!isReadLanguage(language)) session.say(`${input} is in ${describeLanguage(language)}: not extracted`);
  await writer.write(extraction);
}

async function extractLines(
  session: Session,
  writer: ExtractionWriter,
  { fields }: ReadOptions,
  extract: Extract,
): Promise<boolean> {
  let hasFailed = false;
  for await (const outcome of untilAborted(
    readJsonLines(session.terminal.stdin, fields),
    session.terminal.interrupted,
  )) {
    if ('error' in outcome) {
      hasFailed = true;
      const { message } = outcome.error;
      await writer.writeError({ error: { line: outcome.line, message } });
      session.warn(`line ${outcome.line}`, message);
      continue;
    }
    await write(session, writer, `line ${outcome.line}`, extract(outcome.document));
  }
  return hasFailed;
}
