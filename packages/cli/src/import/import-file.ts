import { readFile } from 'node:fs/promises';
import { readGraphJson, readPositions } from '@cartograph/snapshot';
import { CliError } from '../cli-error.ts';
import type { ImportOptions } from '../commands/import.ts';
import { tellWritten, writeFiles } from '../export/write-files.ts';
import type { ExitStatus } from '../session/exit-status.ts';
import { exitStatus } from '../session/exit-status.ts';
import { createProgress } from '../session/progress.ts';
import type { Session } from '../session/session.ts';
import { whyUnreadable } from '../session/why-unreadable.ts';
import { withStore } from '../store/with-store.ts';

const BATCH_SIZE = 32;

/** Brings a graph of ours into the store, or turns a layout into a view. */
export async function importFile(session: Session, path: string, options: ImportOptions): Promise<ExitStatus> {
  const text = await read(path);
  return /^\s*</.test(text) ? importLayout(session, text, options) : importGraph(session, text);
}

async function read(path: string): Promise<string> {
  try {
    return await readFile(path, 'utf8');
  } catch (cause) {
    throw new CliError('usage', `${path} ${whyUnreadable(cause)}; name a .json, .graphml or .gexf file`, { cause });
  }
}

async function importLayout(session: Session, text: string, { output }: ImportOptions): Promise<ExitStatus> {
  const view = `${JSON.stringify(readPositions(text))}\n`;
  if (output === undefined) await session.print(view);
  else await tellWritten(session, await writeFiles([{ name: 'view.json', chunks: once(view) }], output));
  return exitStatus.done;
}

async function* once(text: string): AsyncGenerator<string> {
  yield text;
}

async function importGraph(session: Session, text: string): Promise<ExitStatus> {
  const { extractions, hash } = readGraphJson(text);
  const report = await withStore(session, {}, async (store) => {
    const sum = { added: 0, changed: 0, unchanged: 0 };
    const progress = createProgress(session, 'importing');
    for (let from = 0; from < extractions.length; from += BATCH_SIZE) {
      const { added, changed, unchanged } = await store.save(extractions.slice(from, from + BATCH_SIZE));
      sum.added += added;
      sum.changed += changed;
      sum.unchanged += unchanged;
      const done = Math.min(from + BATCH_SIZE, extractions.length);
      progress.update(done, done / extractions.length);
    }
    progress.end();
    return { ...sum, hash: (await store.stats()).hash };
  });
  const isSame = report.hash === hash;
  if (session.json) await session.printJson({ ...report, sameGraph: isSame });
  else await session.print(`${report.added} added, ${report.changed} changed, ${report.unchanged} unchanged\n`);
  session.say(
    isSame
      ? `the graph is the one that was exported: ${hash}`
      : `the graph is now ${report.hash}; the file's was ${hash}`,
  );
  return exitStatus.done;
}
