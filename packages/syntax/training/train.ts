import { writeFileSync } from 'node:fs';
import { listRefused } from './gum-genres.ts';
import { trainModel } from './train-model.ts';
import { readOptions, USAGE } from './train-options.ts';
import { listConllu, readSamples } from './tree-sample.ts';

const started = process.hrtime.bigint();
const say = (message: string): void =>
  console.error(`${Number((process.hrtime.bigint() - started) / 1_000_000_000n)} s  ${message}`);

const options = readOptions(process.argv.slice(2));
if (options.gold.length === 0) {
  console.error(USAGE);
  process.exit(2);
}
const goldFiles = options.gold.flatMap(listConllu);
const goldSamples = goldFiles.flatMap((path) => readSamples(path));
const refused = listRefused(new Set(goldSamples.map((sample) => sample.id)));
if (refused.length > 0 && !options.allowNonCommercial) {
  console.error(
    `these genres of GUM may not train a model that is published: ${refused.join(', ')}; leave them out, or say --allow-nc`,
  );
  process.exit(1);
}
const silverFiles = options.without.includes('silver') ? [] : options.silver.flatMap(listConllu);
const bytes = trainModel(options, { goldFiles, silverFiles, goldSamples }, say);
writeFileSync(options.out, bytes);
say(`${options.out}: ${bytes.length} bytes`);
