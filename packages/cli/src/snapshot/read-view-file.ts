import { readFile } from 'node:fs/promises';
import type { GraphView } from '@cartograph/snapshot';
import { readView } from '@cartograph/snapshot';
import { CliError } from '../cli-error.ts';

/** The view that a file holds. Throws a CliError `usage`. */
export async function readViewFile(path: string): Promise<GraphView> {
  let written: unknown;
  try {
    written = JSON.parse(await readFile(path, 'utf8'));
  } catch (cause) {
    throw new CliError('usage', `--view ${path} cannot be read as JSON; export a view in the viewer`, { cause });
  }
  return readView(written);
}
