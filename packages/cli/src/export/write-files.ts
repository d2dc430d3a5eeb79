import { createWriteStream } from 'node:fs';
import { mkdir, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { ExportFile } from '@cartograph/snapshot';
import { CliError } from '../cli-error.ts';
import type { Session } from '../session/session.ts';

/**
 * Writes one file to `output`, or several into the folder `output`; a file is in its place only when it is whole.
 * Resolves to the paths. Throws a CliError `failed` when the place takes no writing.
 */
export async function writeFiles(files: readonly ExportFile[], output: string): Promise<readonly string[]> {
  const paths = files.length === 1 ? [output] : files.map(({ name }) => join(output, name));
  for (const [index, file] of files.entries()) await writeWhole(file, paths[index] ?? output);
  return paths;
}

/** Tells what was written: with `--json` as the result. */
export async function tellWritten(session: Session, paths: readonly string[]): Promise<void> {
  for (const path of paths) session.say(`wrote ${path}`);
  if (session.json) await session.printJson({ written: paths });
}

async function writeWhole({ chunks }: ExportFile, path: string): Promise<void> {
  const partial = `${path}.partial`;
  try {
    await mkdir(dirname(path), { recursive: true });
    await pipeline(Readable.from(chunks), createWriteStream(partial));
    await rename(partial, path);
  } catch (cause) {
    await rm(partial, { force: true });
    const code = (cause as NodeJS.ErrnoException).code;
    if (code === undefined || !/^E[A-Z]+$/.test(code)) throw cause;
    throw new CliError('failed', `cannot write ${path} (${code}); name another place with --output`, { cause });
  }
}
