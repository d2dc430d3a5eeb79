import { readFile, readdir } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import { CliError } from '../cli-error.ts';
import { whyUnreadable } from '../session/why-unreadable.ts';

/** A file of the gazetteer: its name tells its kind. */
export interface GazetteerFile {
  readonly name: string;
  readonly text: string;
}

const require = createRequire(import.meta.url);

/** The gazetteer's files that come with the program, and those of the user's folder behind them; by name. */
export async function readGazetteerFiles(userFolder?: string): Promise<readonly GazetteerFile[]> {
  const own = dirname(require.resolve('@cartograph/extractor/assets/gazetteer/roles.tsv'));
  const files = await readFolder(own);
  return userFolder === undefined ? files : [...files, ...(await readUserFolder(userFolder))];
}

async function readUserFolder(folder: string): Promise<readonly GazetteerFile[]> {
  const files = await readFolder(folder).catch((cause: unknown) => {
    throw new CliError('usage', `--gazetteer ${folder} ${whyUnreadable(cause)}; name a folder of .tsv files`, {
      cause,
    });
  });
  if (files.length === 0) throw new CliError('usage', `--gazetteer ${folder} has no .tsv files; see docs/gazetteer.md`);
  return files;
}

async function readFolder(folder: string): Promise<readonly GazetteerFile[]> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.tsv')).sort();
  return Promise.all(
    names.map(async (name) => ({ name: basename(name), text: await readFile(join(folder, name), 'utf8') })),
  );
}
