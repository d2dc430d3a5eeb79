// Says what each family of the parser's features is worth: tsx --conditions=@cartograph/source packages/syntax/training/ablate.ts, with train.ts's options
import { NO_CLUSTER } from '../src/words/lexicon.ts';
import { featureFamilies } from './feature-families.ts';
import { describeParse } from './measure.ts';
import type { Prepared } from './prepared.ts';
import { readySentences } from './ready-sentences.ts';
import { createStageStore } from './stage-store.ts';
import { readOptions } from './train-options.ts';
import { tagSentences, tagWith } from './train-taggers.ts';
import { toParserOptions, trainTreeParser, type ParserOptions } from './train-tree-parser.ts';
import { listConllu, readSamples } from './tree-sample.ts';

const options = readOptions(process.argv.slice(2));
const goldFiles = options.gold.flatMap(listConllu);
const keep = createStageStore(options.keep);
const sentences = readySentences(
  options,
  {
    goldFiles,
    silverFiles: options.silver.flatMap(listConllu),
    goldSamples: goldFiles.flatMap((path) => readSamples(path)),
  },
  keep,
);
const tagger = tagSentences(sentences, options.seed, keep);
const { gold, silver, dev, inventory } = sentences;
tagWith(tagger, inventory, silver.slice(0, options.silverPerRound));
const base = toParserOptions(options, inventory);

const withoutClusters = (item: Prepared): Prepared => ({
  ...item,
  words: { ...item.words, cluster: new Int32Array(item.size).fill(NO_CLUSTER) },
});

/** Trains a parser by one pass and prints a row: UAS/LAS of every dev file. */
function measure(
  name: string,
  change: Partial<ParserOptions> = {},
  items: readonly Prepared[] = gold,
  see: (item: Prepared) => Prepared = (item) => item,
): void {
  const seen = items.map(see);
  trainTreeParser(seen, [seen], { ...base, ...change }, (_round, trained) => {
    const figures = dev.map((set) => describeParse(trained, set.items.map(see), inventory));
    console.log(`| ${[name, ...figures].join(' | ')} |`);
  });
}

measure('—');
measure('word clusters', {}, gold, withoutClusters);
for (const family of Object.keys(featureFamilies)) measure(family, { without: new Set([family]) });
measure('half of the hidden units', { hidden: base.hidden / 2 });
if (silver.length > 0)
  measure('nothing, and silver beside the gold', {}, [...gold, ...silver.slice(0, options.silverPerRound)]);
