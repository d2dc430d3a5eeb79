// Learns of which kind unlisted names are from a teacher's names: tsx --conditions=@cartograph/source packages/extractor/training/train-name-kinds.ts CORPUS_DIR SILVER_DIR [--write]
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openParts } from '../evaluation/open-parts.ts';
import { nameKinds } from '../src/1-mentions/kinds/judge-kind.ts';
import { nameExamples } from './name-examples.ts';
import { classScores, trainSoftmax } from './softmax.ts';

const OPTIONS = { epochs: 4, l2: 0.003, least: 8 };
/** Features of less weight, in thousandths, decide nothing. */
const SMALLEST = 300;
const FOLDS = 10;

const [corpus, silver] = process.argv.slice(2).filter((word) => !word.startsWith('--'));
if (corpus === undefined || silver === undefined)
  throw new Error('usage: train-name-kinds.ts CORPUS_DIR SILVER_DIR [--write]');
const examples = nameExamples(openParts(), corpus, silver);

// the last tenth, which holds other articles than the rest
const split = Math.floor((examples.length * (FOLDS - 1)) / FOLDS);
const held = examples.slice(split);
const model = trainSoftmax(examples.slice(0, split), OPTIONS);
const right = held.filter(({ features, label }) => {
  const scores = classScores(model, features);
  return model.classes[scores.indexOf(Math.max(...scores))] === label;
}).length;
console.log(
  `${examples.length} names; as the teacher on a tenth held out: ${((100 * right) / held.length).toFixed(1)} %`,
);

if (process.argv.includes('--write')) {
  const { classes, weights } = trainSoftmax(examples, OPTIONS);
  if (classes.join() !== nameKinds.join()) throw new Error(`kinds are ${classes.join()}`);
  const rows = [...weights]
    .map(([feature, row]) => [feature, row.map((weight) => Math.round(1000 * weight))] as const)
    .filter(([, row]) => row.some((weight) => Math.abs(weight) >= SMALLEST))
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([feature, row]) => `${feature.replace(/[`$\\]/g, '')}\t${row.join(' ')}`);
  const lines = [
    '// Made by training/train-name-kinds.ts; see docs/quality.md for the command and the figures.',
    '/** By feature of a name, a weight for each kind in thousandths of a log-odd. */',
    `export const nameKindWeights: string = String.raw\`\n${rows.join('\n')}\`;`,
    '',
  ];
  writeFileSync(join(import.meta.dirname, '../src/1-mentions/kinds/name-kind-weights.ts'), lines.join('\n'));
  console.log(`${rows.length} features written`);
}
