import type { Document } from '@cartograph/model';
import type { FieldNames, ReadOutcome } from '@cartograph/reader';
import { listInputs, readJsonLines, readListed } from '@cartograph/reader';
import { CliError } from '../cli-error.ts';
import type { BuildOptions } from '../commands/build.ts';
import { defaultWorkers, openEngine } from '../engine/open-engine.ts';
import { checkFields } from '../extract/check-fields.ts';
import { describeLanguages } from '../extract/describe-language.ts';
import { checkDate } from '../extract/extract-inputs.ts';
import type { ExitStatus } from '../session/exit-status.ts';
import { exitStatus } from '../session/exit-status.ts';
import type { Progress } from '../session/progress.ts';
import { createProgress } from '../session/progress.ts';
import type { Session } from '../session/session.ts';
import { untilAborted } from '../session/until-aborted.ts';
import { withStore } from '../store/with-store.ts';
import type { IngestSummary } from './ingest-documents.ts';
import { ingestDocuments } from './ingest-documents.ts';
import { readSampleIds } from './sample-articles.ts';

/** Reads the inputs into the session's store and prints what the graph holds then. */
export async function buildGraph(
  session: Session,
  inputs: readonly string[],
  options: BuildOptions,
): Promise<ExitStatus> {
  const publishedAt = checkDate(options.publishedAt);
  const workers = checkWorkers(options.workers);
  const fields = checkFields(options.fields);
  const reading = { allowNetwork: options.allowNetwork === true, ...(fields === undefined ? {} : { fields }) };
  if (inputs.filter((input) => input === '-').length > 1)
    throw new CliError('usage', 'standard input (-) can be read only once');
  const { files, failures } = await listInputs(
    inputs.filter((input) => input !== '-'),
    reading,
  );
  const given = {
    ...(publishedAt === undefined ? {} : { publishedAt }),
    ...(options.publisher === undefined ? {} : { publisher: options.publisher }),
    ...(options.language === undefined ? {} : { language: options.language }),
  };
  const read = async function* read(): AsyncGenerator<ReadOutcome> {
    yield* failures;
    yield* withMetadata(readListed(files, reading), given);
    if (inputs.includes('-')) yield* withMetadata(readStandardInput(session, fields), given);
  };
  const hasNothing = files.length === 0 && !inputs.includes('-');
  if (hasNothing) {
    for (const failure of failures) session.warn(failure.input, failure.error.message);
    return exitStatus.failed;
  }
  return withStore(session, {}, async (store) => {
    const engine = await openEngine(workers ?? defaultWorkers(files.length), options.gazetteer);
    const progress = createProgress(session, 'reading', inputs.includes('-') ? undefined : files.length);
    let writing: Progress | undefined;
    const summary = await ingestDocuments(untilAborted(read(), session.terminal.interrupted), {
      store,
      extract: engine.extract,
      concurrency: engine.concurrency,
      sampleIds: await readSampleIds(),
      onProgress: ({ done, claims }) => progress.update(done, `${claims} claims`),
      onLoading: (done, total) => {
        progress.end();
        writing ??= createProgress(session, 'writing', total);
        writing.update(done);
      },
    }).finally(() => engine.close());
    progress.end();
    writing?.end();
    await report(session, summary, await store.stats());
    if (session.terminal.interrupted.aborted) return exitStatus.interrupted;
    return summary.failures.length > 0 ? exitStatus.failed : exitStatus.done;
  });
}

function checkWorkers(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  if (/^[1-9]\d?$/.test(text)) return Number(text);
  throw new CliError('usage', `--workers ${text} is no number of threads; give one from 1 to 99`);
}

async function* withMetadata(
  outcomes: AsyncIterable<ReadOutcome>,
  given: Partial<Document>,
): AsyncGenerator<ReadOutcome> {
  for await (const outcome of outcomes) {
    yield 'error' in outcome ? outcome : { ...outcome, document: { ...outcome.document, ...given } };
  }
}

async function* readStandardInput(session: Session, fields?: FieldNames): AsyncGenerator<ReadOutcome> {
  for await (const outcome of readJsonLines(session.terminal.stdin, fields)) {
    const input = `line ${outcome.line}`;
    yield 'error' in outcome
      ? { input, error: outcome.error }
      : { input, document: outcome.document, isOneOfMany: true };
  }
}

async function report(session: Session, summary: IngestSummary, stats: Counts): Promise<void> {
  for (const { input, message } of summary.failures) session.warn(input, message);
  const { added, changed, unchanged, samplesRemoved, leftOut } = summary;
  if (samplesRemoved > 0)
    session.say(`removed the ${samplesRemoved} sample articles: the graph has articles of your own now`);
  if (leftOut > 0) session.say(`left out ${leftOut} sample articles: the graph has articles of your own`);
  if (summary.unread.size > 0)
    session.say(`${describeLanguages(summary.unread)}: saved without claims, since only English is read`);
  const { documents, actors, claims, edges } = stats;
  if (session.json) {
    const unread = Object.fromEntries(summary.unread);
    const failures = summary.failures.map(({ input, message }) => ({ input, message }));
    await session.printJson({
      documents,
      actors,
      claims,
      edges,
      added,
      changed,
      unchanged,
      samplesRemoved,
      unread,
      failures,
    });
    return;
  }
  await session.print(`${documents} documents, ${actors} actors, ${claims} claims, ${edges} edges\n`);
  session.say(`${added} added, ${changed} changed, ${unchanged} unchanged, ${summary.failures.length} failed`);
}

interface Counts {
  readonly documents: number;
  readonly actors: number;
  readonly claims: number;
  readonly edges: number;
}
