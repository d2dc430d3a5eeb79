import { readFile } from 'node:fs/promises';
import type { ListedInputs, ReadOutcome } from '@cartograph/reader';
import type { SourceReliability } from '@cartograph/store';
import { readSources } from '@cartograph/store';
import { CliError } from '../cli-error.ts';
import type { BuildOptions } from '../commands/build.ts';
import type { Engine } from '../engine/open-engine.ts';
import { openEngine } from '../engine/open-engine.ts';
import { checkDate } from '../extract/extract-inputs.ts';
import type { ExitStatus } from '../session/exit-status.ts';
import { exitStatus } from '../session/exit-status.ts';
import type { Progress } from '../session/progress.ts';
import { createProgress } from '../session/progress.ts';
import type { Session } from '../session/session.ts';
import { untilAborted } from '../session/until-aborted.ts';
import { whyUnreadable } from '../session/why-unreadable.ts';
import { withStore } from '../store/with-store.ts';
import { listBuildInputs, readBuildInputs, readOptions, STANDARD_INPUT } from './build-inputs.ts';
import { ingestDocuments } from './ingest-documents.ts';
import type { KnownDocuments } from './known-documents.ts';
import { reportBuild } from './report-build.ts';
import { readSampleIds } from './sample-articles.ts';
import { watchFiles } from './watch-files.ts';

/** Reads the inputs into the session's store and prints what the graph holds then; with `watch` again after each change. */
export async function buildGraph(
  session: Session,
  inputs: readonly string[],
  options: BuildOptions,
): Promise<ExitStatus> {
  const workers = checkOptions(inputs, options);
  const grades = await readGrades(options.sources);
  const { interrupted } = session.terminal;
  // before the first look at the folders, so that nothing comes between the two
  const watch = options.watch === true ? await watchFiles(inputs, interrupted) : undefined;
  let engine: Engine | undefined;
  try {
    const listed = await listBuildInputs(inputs, options);
    if (!watch && listed.files.length === 0 && !inputs.includes(STANDARD_INPUT)) {
      for (const failure of listed.failures) session.warn(failure.input, failure.error.message);
      const failures = listed.failures.map(({ input, error }) => ({ input, message: error.message }));
      if (session.json) await session.printJson({ added: 0, changed: 0, unchanged: 0, failures });
      return exitStatus.failed;
    }
    engine = await openEngine(workers, options.gazetteer);
    const status = await runBuild(session, engine, { inputs, listed, options, grades });
    if (!watch) return status;
    session.say(`watching ${inputs.join(' ')} for new and changed articles; end with Ctrl-C`);
    for await (const paths of watch.changes()) {
      const { files } = await listBuildInputs(inputs, options);
      const changed = files.filter((file) => 'path' in file && paths.has(file.path));
      if (changed.length > 0)
        await runBuild(session, engine, { inputs, listed: { files: changed, failures: [] }, options, grades });
    }
    return exitStatus.interrupted;
  } finally {
    await engine?.close();
    await watch?.close();
  }
}

interface Build {
  readonly inputs: readonly string[];
  readonly listed: ListedInputs;
  readonly options: BuildOptions;
  readonly grades: SourceReliability | undefined;
}

async function runBuild(
  session: Session,
  engine: Engine,
  { inputs, listed, options, grades }: Build,
): Promise<ExitStatus> {
  const { interrupted } = session.terminal;
  return withStore(session, {}, async (store) => {
    if (grades) await store.trust(grades);
    let reading: Progress | undefined;
    let writing: Progress | undefined;
    let share: number | undefined;
    const read = (known: KnownDocuments): AsyncIterable<ReadOutcome> => {
      const files = listed.files.filter((file) => options.resume !== true || !known.isRead(file));
      const finished = listed.files.length - files.length;
      if (finished > 0) session.say(`going on: ${finished} of ${listed.files.length} files are read already`);
      reading = createProgress(session, 'reading');
      // nobody knows how much will come on standard input
      const onRead = inputs.includes(STANDARD_INPUT) ? undefined : (read: number): void => void (share = read);
      const outcomes = readBuildInputs(session, { inputs, listed: { ...listed, files }, options, onRead });
      return untilAborted(outcomes, interrupted);
    };
    const summary = await ingestDocuments(read, {
      store,
      extract: engine.extract,
      concurrency: engine.concurrency,
      onExtracted: engine.rest,
      sampleIds: await readSampleIds(),
      onProgress: ({ done, claims, failures }) =>
        reading?.update(done, share, `${claims} claims${failures.length > 0 ? `, ${failures.length} failed` : ''}`),
      onLoading: (done, total) => {
        reading?.end();
        writing ??= createProgress(session, 'writing');
        writing.update(done, done / total);
      },
    });
    reading?.end();
    writing?.end();
    await reportBuild(session, summary, await store.stats());
    if (interrupted.aborted) return exitStatus.interrupted;
    return summary.failures.length > 0 ? exitStatus.failed : exitStatus.done;
  });
}

/** How far sources are trusted, as a file says. */
async function readGrades(path: string | undefined): Promise<SourceReliability | undefined> {
  if (path === undefined) return undefined;
  const text = await readFile(path, 'utf8').catch((cause: unknown) => {
    throw new CliError('usage', `--sources ${path} ${whyUnreadable(cause)}; name a YAML file of grades`, { cause });
  });
  return readSources(text, path);
}

/** The number of threads that is asked for. Throws a CliError `usage` for options that make no sense. */
function checkOptions(inputs: readonly string[], options: BuildOptions): number | undefined {
  checkDate(options.publishedAt);
  readOptions(options);
  if (inputs.filter((input) => input === STANDARD_INPUT).length > 1)
    throw new CliError('usage', 'standard input (-) can be read only once');
  if (options.workers === undefined) return undefined;
  if (/^[1-9]\d?$/.test(options.workers)) return Number(options.workers);
  throw new CliError('usage', `--workers ${options.workers} is no number of threads; give one from 1 to 99`);
}
