import { readFile, writeFile } from 'node:fs/promises';
import { text } from 'node:stream/consumers';
import { readJudgementLines, writeJudgementLines } from '@cartograph/model';
import { CliError } from '../cli-error.ts';
import { tellWritten } from '../export/write-files.ts';
import type { ExitStatus } from '../session/exit-status.ts';
import { exitStatus } from '../session/exit-status.ts';
import type { Session } from '../session/session.ts';
import { withStore } from '../store/with-store.ts';

/** Takes judgements back, by id. */
export async function undoJudgements(session: Session, ids: readonly string[]): Promise<ExitStatus> {
  const { undone, missing } = await withStore(session, {}, (store) => store.undoJudgements(ids));
  for (const id of missing) session.warn(id, 'is no judgement; cartograph judge list prints those there are');
  if (session.json) await session.printJson({ undone, missing });
  else await session.print(undone.map((id) => `took back ${id}\n`).join(''));
  return missing.length > 0 ? exitStatus.failed : exitStatus.done;
}

/** Takes in the judgements of a file; lines that are none are told, and the rest is taken. */
export async function importJudgements(session: Session, file: string): Promise<ExitStatus> {
  const { judgements, faults } = readJudgementLines(await readInput(session, file));
  for (const fault of faults) session.warn(file, fault.message);
  const { added, known, lost } = await withStore(session, {}, async (store) => {
    const report = await store.judge(judgements);
    const fresh = new Set(report.added);
    const standing = await store.judgements();
    return { ...report, lost: standing.filter((one) => one.lost !== undefined && fresh.has(one.judgement.id)).length };
  });
  if (session.json) await session.printJson({ added, known, lost, faults });
  else await session.print(`${added.length} judgements added, ${known.length} known already\n`);
  if (lost > 0) session.say(`${lost} of them have nothing to hold of here: cartograph judge list --lost`);
  return faults.length > 0 ? exitStatus.failed : exitStatus.done;
}

/** Writes all judgements as JSON Lines. */
export async function exportJudgements(session: Session, output: string | undefined): Promise<ExitStatus> {
  const standing = await withStore(session, { readOnly: true }, (store) => store.judgements());
  const judgements = standing.map(({ judgement }) => judgement);
  const lines = writeJudgementLines(judgements);
  if (output === undefined) await (session.json ? session.printJson(judgements) : session.print(lines));
  else {
    await writeFile(output, lines).catch((cause: NodeJS.ErrnoException) => {
      throw new CliError('failed', `${output} cannot be written (${cause.code ?? cause.message})`, { cause });
    });
    await tellWritten(session, [output]);
  }
  return exitStatus.done;
}

async function readInput({ terminal }: Session, file: string): Promise<string> {
  if (file === '-') return text(terminal.stdin as NodeJS.ReadableStream);
  return readFile(file, 'utf8').catch((cause: NodeJS.ErrnoException) => {
    throw new CliError('failed', `${file} cannot be read (${cause.code ?? cause.message})`, { cause });
  });
}
