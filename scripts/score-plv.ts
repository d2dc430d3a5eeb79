// Root types on PLV's sentences: macro-F1 with the actors given, recall and precision without.
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { macroF1 } from '../packages/extractor/evaluation/f1-measures.ts';
import { openParts } from '../packages/extractor/evaluation/open-parts.ts';
import { createExtractor } from '../packages/extractor/src/index.ts';
import { crossValidatePlv } from './score/plv/cross-validate-plv.ts';
import { judgePlvRow, readGivenRoot } from './score/plv/judge-plv.ts';
import type { PlvRow } from './score/plv/read-plv.ts';
import { readPlv } from './score/plv/read-plv.ts';

const path = process.argv[2] ?? fileURLToPath(new URL('../../shared/gold/plv/train.tsv', import.meta.url));
const percent = (share: number): string => `${(100 * share).toFixed(1)} %`;

/** Share joined, macro-F1 over the roots, share right of those joined. */
function describeGiven(rows: readonly PlvRow[], said: readonly (string | undefined)[]): string {
  const joined = said.filter((root) => root !== undefined).length;
  const right = rows.filter(({ root }, at) => said[at] === root).length;
  const f1 = macroF1(rows.map(({ root }, at) => ({ wanted: root, said: said[at] })));
  return `joined ${percent(joined / rows.length)}, root macro-F1 ${percent(f1)}, right of joined ${percent(right / Math.max(1, joined))}`;
}

if (existsSync(path)) {
  const parts = openParts();
  const rows = readPlv(path);
  const judged = rows.map((row) => judgePlvRow(createExtractor(parts), row));
  const learnt = crossValidatePlv(parts, rows).map((typeModel, at) =>
    readGivenRoot(createExtractor({ ...parts, typeModel }), rows[at] as PlvRow),
  );
  const right = judged.filter(({ row, found }) => found.includes(row.root)).length;
  const wrongs = judged.reduce((sum, row) => sum + row.wrongs, 0);
  console.log(`${rows.length} rows`);
  console.log(
    `actors given, as it ships: ${describeGiven(
      rows,
      judged.map(({ given }) => given),
    )}`,
  );
  console.log(`actors given, types learnt here, ten-fold: ${describeGiven(rows, learnt)}`);
  console.log(
    `from the text: recall ${percent(right / rows.length)}, precision of claims that touch both ${percent(right / Math.max(1, right + wrongs))}`,
  );
} else {
  console.error(`no ${path}; name PLV's table: tsx scripts/score-plv.ts TABLE`);
  process.exitCode = 2;
}
