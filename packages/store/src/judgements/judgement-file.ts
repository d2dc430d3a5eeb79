import { readFile, rename, rm, writeFile } from 'node:fs/promises';
import { basename } from 'node:path';
import type { Judgement } from '@cartograph/model';
import { readJudgementLines, writeJudgementLines } from '@cartograph/model';
import { StoreError } from '../store-error.ts';

/**
 * The judgements in the file beside a database; `undefined` where there is none yet.
 * Throws `bad-judgements` for a file with a line that is none: it is a person's, and nothing of it is dropped.
 */
export async function readJudgementFile(path: string): Promise<readonly Judgement[] | undefined> {
  let text: string;
  try {
    text = await readFile(path, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
  const { judgements, faults } = readJudgementLines(text);
  const [fault, ...others] = faults;
  if (!fault) return judgements;
  const more = others.length === 0 ? '' : ` (and ${others.length} more)`;
  throw new StoreError(
    'bad-judgements',
    `${basename(path)}, ${fault.message}${more}; mend it, or move the file ${path} away`,
  );
}

/** Writes the file anew; whoever reads it meanwhile sees the old one or the new one, whole. */
export async function writeJudgementFile(path: string, judgements: readonly Judgement[]): Promise<void> {
  const draft = `${path}.${process.pid}.draft`;
  try {
    await writeFile(draft, writeJudgementLines(judgements), { flush: true });
    await rename(draft, path);
  } catch (error) {
    await rm(draft, { force: true });
    throw toFileError(error as NodeJS.ErrnoException, path);
  }
}

function toFileError(error: NodeJS.ErrnoException, path: string): StoreError {
  if (error.code === 'ENOSPC')
    return new StoreError('disk-full', `no space left for ${path}; make room and run it again`, error);
  return new StoreError('read-only', `${path} cannot be written (${error.code ?? error.message})`, error);
}
