// Learns the type model from our own sentences and annotated articles: tsx --conditions=@cartograph/source packages/extractor/training/train-types.ts GOLD_DIR… [--skip FILE] [--write]
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readGold } from '../evaluation/gold/read-gold.ts';
import { openParts } from '../evaluation/open-parts.ts';
import type { TypeModel } from '../src/4-claims/types/type-model.ts';
import { calibrateTypes, crossValidateTypes, trainTypeModel } from './train-type-model.ts';
import { examplesOfArticle, examplesOfTable, givenExample } from './type-examples.ts';
import { readTypeSentences } from './read-type-sentences.ts';

/** What ships is small: what was seen often and weighs much. */
const SHIPPED = { least: 5, smallest: 100 };
const TABLES = ['moods', 'modes'];
const path = join(import.meta.dirname, '../src/4-claims/types/type-weights.ts');

const nonZero = (row: readonly number[]): string =>
  row.flatMap((weight, at) => (weight === 0 ? [] : [`${at}=${weight}`])).join(' ');

const sorted = <Value>(weights: ReadonlyMap<string, Value>): [string, Value][] =>
  [...weights].sort(([a], [b]) => (a < b ? -1 : 1));

const quoted = (lines: readonly string[]): string =>
  `String.raw\`${['', ...lines].join('\n').replace(/[`$\\]/g, '')}\``;

function writeTypes({ classes, types, directions }: TypeModel, calibration: TypeModel['calibration']): void {
  const lines = [
    '// Made by training/train-types.ts; see docs/quality.md for the command and the figures.',
    "import type { TypeModelData } from './read-type-model.ts';",
    '',
    '/** The weights of the type model that ships, in thousandths of a log-odd. */',
    'export const typeWeights: TypeModelData = {',
    `  classes: [${classes.map((name) => `'${name}'`).join(', ')}],`,
    `  calibration: ${JSON.stringify(calibration).replace(/,/g, ', ')},`,
    `  types: ${quoted(sorted(types).map(([feature, row]) => `${feature}\t${nonZero(row)}`))},`,
    `  directions: ${quoted(sorted(directions).map(([feature, weight]) => `${feature}\t${weight}`))},`,
    '};',
    '',
  ];
  writeFileSync(path, lines.join('\n'));
  console.log(`${types.size} features of types, ${directions.size} of directions written`);
}

const args = process.argv.slice(2);
const skipAt = args.indexOf('--skip');
const skip = new Set(skipAt < 0 ? [] : readFileSync(args[skipAt + 1] ?? '', 'utf8').split(/\s+/));
const folders = args.filter((arg, at) => !arg.startsWith('--') && (skipAt < 0 || at !== skipAt + 1));
const parts = openParts();
const examples = [
  ...TABLES.flatMap((table) => examplesOfTable(parts, table)),
  ...readTypeSentences().flatMap(
    ({ text, subject, object, label }, at) =>
      givenExample(parts, text, [subject, object], label, `sentence ${at}`) ?? [],
  ),
  ...folders
    .flatMap((folder) => readGold(folder).filter(({ name }) => !skip.has(name)))
    .flatMap((gold) => examplesOfArticle(parts, gold)),
];
const answers = crossValidateTypes(examples, SHIPPED);
const said = answers.filter((answer) => answer.said !== 'NONE');
const right = said.filter(({ isRight }) => isRight).length;
const wanted = answers.filter((answer) => answer.wanted !== 'NONE').length;
console.log(
  `${examples.length} pairs, ${wanted} of them joined; ten-fold: P ${(100 * right) / said.length} R ${(100 * right) / wanted}`,
);
const calibration = calibrateTypes(answers);
console.log('calibration', JSON.stringify(calibration));
if (args.includes('--write')) writeTypes(trainTypeModel(examples, SHIPPED), calibration);
