import { fillEndFeatures } from '../src/text/end-features.ts';
import { markTags } from '../src/text/find-sentence-starts.ts';
import type { Lexicon } from '../src/words/lexicon.ts';
import { readEndSamples, type EndSample } from './end-samples.ts';
import type { Inventory } from './prepared.ts';
import { trainClassifier, type DecisionTask, type Trained } from './train-classifier.ts';

const endTask: DecisionTask<EndSample> = {
  classes: 2,
  fill: fillEndFeatures,
  rightOf: (sample, c) => sample.right[c]!,
};

/** Of the silver files, one in so many teaches where sentences end: enough to know how news is written. */
const SILVER_SHARE = 5;

/** Where sentences end, from gold files, twice over where there is silver, and some of the silver ones. */
export function trainEnds(
  gold: readonly string[],
  silver: readonly string[],
  { inventory, lexicon, seed }: { readonly inventory: Inventory; readonly lexicon: Lexicon; readonly seed: number },
): Trained {
  const tagMarks = markTags(inventory.tags);
  const read = (paths: readonly string[], isSilver: boolean): EndSample[] =>
    paths.flatMap((path) => readEndSamples(path, isSilver, lexicon, tagMarks));
  const treebanks = read(gold, false);
  const news = read(
    silver.filter((_, i) => i % SILVER_SHARE === SILVER_SHARE - 1),
    true,
  );
  return trainClassifier(endTask, news.length > 0 ? [...treebanks, ...treebanks, ...news] : treebanks, {
    hidden: 16,
    epochs: 8,
    rate: 0.05,
    least: 3,
    mostRows: 20_000,
    seed,
    drop: 0.4,
  });
}
