// Mentions on re3d: overlap F1 of persons, organisations and locations.
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { openParts } from '../packages/extractor/evaluation/open-parts.ts';
import { createExtractor } from '../packages/extractor/src/index.ts';
import { addCounts, f1, precision, recall } from './score/counts.ts';
import { judgeRe3d } from './score/re3d/judge-re3d.ts';
import { readRe3d } from './score/re3d/read-re3d.ts';

const folder = process.argv[2] ?? fileURLToPath(new URL('../../shared/gold/re3d', import.meta.url));
const percent = (share: number): string => `${(100 * share).toFixed(1)} %`;

if (existsSync(folder)) {
  const extract = createExtractor(openParts());
  const documents = readRe3d(folder);
  const counts = addCounts(documents.map((document) => judgeRe3d(document, extract({ text: document.text }).mentions)));
  console.log(
    `${documents.length} documents: P ${percent(precision(counts))}, R ${percent(recall(counts))}, F1 ${percent(f1(counts))} (right ${counts.right}, wrong ${counts.wrong}, missed ${counts.missed})`,
  );
} else {
  console.error(`no ${folder}; name re3d's folder: tsx scripts/score-re3d.ts FOLDER`);
  process.exitCode = 2;
}
