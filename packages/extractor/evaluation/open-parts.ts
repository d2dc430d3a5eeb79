import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import { createParser } from '@cartograph/syntax';
import type { ExtractorParts } from '../src/extract.ts';
import { createGazetteer } from '../src/gazetteer/create-gazetteer.ts';

const require = createRequire(import.meta.url);
const gazetteerFolder = dirname(require.resolve('../assets/gazetteer/roles.tsv'));

/** The parser and the facts that ship, as evaluations and benches want them. */
export function openParts(): ExtractorParts {
  const names = readdirSync(gazetteerFolder).filter((name) => name.endsWith('.tsv')).sort();
  const files = names.map((name) => ({ name: basename(name), text: readFileSync(join(gazetteerFolder, name), 'utf8') }));
  const weights = readFileSync(require.resolve('@cartograph/syntax/assets/model.bin'));
  return { parser: createParser(weights), gazetteer: createGazetteer(files), version: 'evaluation' };
}
