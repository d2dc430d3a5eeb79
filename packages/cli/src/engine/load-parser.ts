import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Parser } from '@cartograph/model';
import { createParser } from '@cartograph/syntax';

const require = createRequire(import.meta.url);

/** The parser with the weights that come with the program. */
export async function loadParser(): Promise<Parser> {
  const weights = await readFile(require.resolve('@cartograph/syntax/assets/model.bin'));
  return createParser(weights);
}
