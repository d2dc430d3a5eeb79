import { findGaps } from '@cartograph/extractor';
import { readInputs } from '@cartograph/reader';
import { CliError } from '../cli-error.ts';
import type { GapsOptions } from '../commands/lexicon.ts';
import { loadParts } from '../engine/load-extract.ts';
import type { ExitStatus } from '../session/exit-status.ts';
import { exitStatus } from '../session/exit-status.ts';
import { createProgress } from '../session/progress.ts';
import type { Session } from '../session/session.ts';
import { untilAborted } from '../session/until-aborted.ts';
import type { CountedName, CountedVerb } from './count-gaps.ts';
import { createGapCounter } from './count-gaps.ts';

/** Prints what articles have and frames and gazetteer lack. */
export async function listGaps(session: Session, args: readonly string[], options: GapsOptions): Promise<ExitStatus> {
  const limit = checkLimit(options.limit);
  const parts = await loadParts(options.gazetteer);
  const counter = createGapCounter();
  const progress = createProgress(session, 'read');
  let documents = 0;
  let hasFailed = false;
  for await (const outcome of untilAborted(readInputs(args), session.terminal.interrupted)) {
    if ('error' in outcome) {
      hasFailed = true;
      session.warn(outcome.input, outcome.error.message);
      continue;
    }
    counter.add(findGaps(parts, outcome.document));
    progress.update((documents += 1));
  }
  progress.end();
  const found = { documents, verbs: counter.verbs(limit), names: counter.names(limit) };
  if (session.json) await session.printJson(found);
  else if (documents > 0) await session.print(formatGaps(found.verbs, found.names));
  if (session.terminal.interrupted.aborted) return exitStatus.interrupted;
  return hasFailed ? exitStatus.failed : exitStatus.done;
}

function checkLimit(text: string): number {
  if (/^[1-9]\d*$/.test(text)) return Number(text);
  throw new CliError('usage', `--limit ${text} is no number of lines`);
}

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

function formatGaps(verbs: readonly CountedVerb[], names: readonly CountedName[]): string {
  const verbLines = verbs.map(
    ({ verb, count, documents, slots, example }) =>
      `${String(count).padStart(5)} ${String(documents).padStart(4)}  ${verb.padEnd(20)} ${slots.slice(0, 3).join(' ').padEnd(16)} ${example.subject} … ${example.object}: ${oneLine(example.sentence)}`,
  );
  const nameLines = names.map(
    ({ name, label, count, documents, example }) =>
      `${String(count).padStart(5)} ${String(documents).padStart(4)}  ${oneLine(name).padEnd(32)} ${label.padEnd(12)} ${oneLine(example)}`,
  );
  return [
    'Verbs between two known actors that fire no frame (times, documents, where the other stands)',
    ...verbLines,
    '',
    'Names that look like actors and are not in the gazetteer (mentions, documents)',
    ...nameLines,
    '',
  ].join('\n');
}
