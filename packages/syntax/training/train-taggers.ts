import type { TreeNumbers } from './jackknife-trees.ts';
import { keepTrained } from './keep-trained.ts';
import type { Inventory, Prepared } from './prepared.ts';
import type { ReadySentences } from './ready-sentences.ts';
import type { KeepStage } from './stage-store.ts';
import { tagTask, universalTask } from './tasks.ts';
import { decide, trainClassifier, type Trained, type TrainOptions } from './train-classifier.ts';

const FOLDS = 4;
/** Sentences that lie together go into the same fold, so that no document teaches its own tags. */
const STRETCH = 20;

const taggerOptions: TrainOptions = {
  hidden: 32,
  epochs: 3,
  rate: 0.05,
  least: 3,
  mostRows: 120_000,
  seed: 1,
  drop: 0.1,
};

/** Penn tags from all the gold, thrice over, and a third of the silver sentences. */
function trainTagger(
  gold: readonly Prepared[],
  silver: readonly Prepared[],
  inventory: Inventory,
  seed: number,
): Trained {
  const items = [...silver.slice(0, 60_000), ...gold, ...gold, ...gold];
  return trainClassifier(tagTask(inventory), items, { ...taggerOptions, seed });
}

/** Fills `autoTags` of each item with a tagger's tags. */
export function tagWith(tagger: Trained, inventory: Inventory, items: readonly Prepared[]): void {
  const task = tagTask(inventory);
  for (const item of items) item.autoTags = decide(task, tagger, item);
}

/** The tags of gold sentences by taggers that have not seen them, in the sentences' order, so that the parser learns from tags as good as it will get. */
export function jackknifeTags(
  gold: readonly Prepared[],
  silver: readonly Prepared[],
  inventory: Inventory,
  seed: number,
): readonly Int32Array[] {
  const task = tagTask(inventory);
  const tags: Int32Array[] = new Array<Int32Array>(gold.length);
  const foldOf = (i: number): number => Math.floor(i / STRETCH) % FOLDS;
  for (let fold = 0; fold < FOLDS; fold++) {
    const seen = gold.filter((_, i) => foldOf(i) !== fold);
    const trained = trainClassifier(task, [...silver.slice(0, 20_000), ...seen, ...seen], {
      ...taggerOptions,
      epochs: 2,
      seed,
    });
    gold.forEach((item, i) => {
      if (foldOf(i) === fold) tags[i] = decide(task, trained, item);
    });
  }
  return tags;
}

/**
 * Gives gold and dev sentences the tags that the parser will see: those of a tagger that has not seen them. Returns the
 * tagger for new text; silver sentences get its tags by `tagWith`.
 */
export function tagSentences(sentences: ReadySentences, seed: number, keep: KeepStage): Trained {
  const { gold, silver, dev, inventory } = sentences;
  keep('tags', () => jackknifeTags(gold, silver, inventory, seed)).forEach((tags, i) => {
    gold[i]!.autoTags = tags;
  });
  const tagger = keepTrained(keep, 'tagger', () => trainTagger(gold, silver, inventory, seed));
  for (const { items } of dev) tagWith(tagger, inventory, items);
  return tagger;
}

/** Universal tags, learnt on the `trees` that parsers gave gold sentences unseen. */
export function trainUniversal(
  gold: readonly Prepared[],
  inventory: Inventory,
  trees: readonly TreeNumbers[],
  seed: number,
): Trained {
  const treeOf = new Map(gold.map((item, i) => [item, trees[i]!] as const));
  return trainClassifier(
    universalTask(inventory, (item) => treeOf.get(item)!),
    gold,
    { hidden: 24, epochs: 3, rate: 0.05, least: 2, mostRows: 40_000, seed, drop: 0.1 },
  );
}
