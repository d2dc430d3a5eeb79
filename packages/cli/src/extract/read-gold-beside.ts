import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import type { Document } from '@cartograph/model';
import type { GoldArticle } from '@cartograph/extractor';
import { isGoldRecord, toGoldArticle } from '@cartograph/extractor';
import { CliError } from '../cli-error.ts';

/** `NAME.gold.json` beside `NAME.txt`, where it lies there. */
function goldBeside(input: string): string | undefined {
  const beside = input.replace(/\.[^./\\]+$/, '.gold.json');
  return beside !== input && existsSync(beside) ? beside : undefined;
}

/**
 * The gold of an article: of the file that `--gold` names, else of `NAME.gold.json` beside it, else nothing. Throws a
 * usage error for a named file that is no gold.
 */
export async function readGoldBeside(
  input: string,
  document: Document,
  named: string | undefined,
): Promise<GoldArticle | undefined> {
  const path = named ?? goldBeside(input);
  if (path === undefined) return undefined;
  const record = await readJson(path);
  if (isGoldRecord(record)) return toGoldArticle(record, { name: input, path: input, text: document.text });
  throw new CliError('usage', `${path} is no gold: it wants the lists entities and claims; see samples/README.md`);
}

async function readJson(path: string): Promise<unknown> {
  try {
    return JSON.parse(await readFile(path, 'utf8')) as unknown;
  } catch (cause) {
    throw new CliError('usage', `--gold ${path} cannot be read as JSON; name a .gold.json file`, { cause });
  }
}
