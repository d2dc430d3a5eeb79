// Root types on PLV's sentences: macro-F1 with the actors given, recall and precision without.
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { macroF1 } from '../packages/extractor/evaluation/f1-measures.ts';
import { openParts } from '../packages/extractor/evaluation/open-parts.ts';
import { createExtractor } from '../packages/extractor/src/index.ts';
import { judgePlvRow } from './score/plv/judge-plv.ts';
import { readPlv } from './score/plv/read-plv.ts';

const path = process.argv[2] ?? fileURLToPath(new URL('../../shared/gold/plv/train.tsv', import.meta.url));
const percent = (share: number): string => `${(100 * share).toFixed(1)} %`;

if (existsSync(path)) {
  const extract = createExtractor(openParts());
  const rows = readPlv(path).map((row) => judgePlvRow(extract, row));
  const answers = rows.map(({ row, given }) => ({ wanted: row.root, said: given }));
  const joined = rows.filter(({ given }) => given !== undefined);
  const right = rows.filter(({ row, found }) => found.includes(row.root)).length;
  const wrongs = rows.reduce((sum, row) => sum + row.wrongs, 0);
  console.log(`${rows.length} rows`);
  console.log(
    `actors given: joined ${percent(joined.length / rows.length)}, root macro-F1 ${percent(macroF1(answers))}, right of joined ${percent(joined.filter(({ row, given }) => given === row.root).length / Math.max(1, joined.length))}`,
  );
  console.log(
    `from the text: recall ${percent(right / rows.length)}, precision of claims that touch both ${percent(right / Math.max(1, right + wrongs))}`,
  );
} else {
  console.error(`no ${path}; name PLV's table: tsx scripts/score-plv.ts TABLE`);
  process.exitCode = 2;
}
