import type { Inventory, Prepared } from './prepared.ts';
import { tagTask, universalTask } from './tasks.ts';
import { decide, trainClassifier, type Trained, type TrainOptions } from './train-classifier.ts';
import { parseWith } from './train-tree-parser.ts';

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

/** A tagger and how to use it. */
export interface Tagger {
  readonly trained: Trained;
  /** Fills `autoTags` of each item. */
  tag(items: readonly Prepared[]): void;
}

/** Penn tags from all the gold, thrice over, and a third of the silver sentences. */
export function trainTagger(
  gold: readonly Prepared[],
  silver: readonly Prepared[],
  inventory: Inventory,
  seed: number,
): Tagger {
  const task = tagTask(inventory);
  const trained = trainClassifier(task, [...silver.slice(0, 60_000), ...gold, ...gold, ...gold], {
    ...taggerOptions,
    seed,
  });
  return {
    trained,
    tag(items) {
      for (const item of items) item.autoTags = decide(task, trained, item);
    },
  };
}

/** Gives gold sentences the tags of taggers that have not seen them, so that the parser learns from tags as good as it will get. */
export function jackknifeTags(
  gold: readonly Prepared[],
  silver: readonly Prepared[],
  inventory: Inventory,
  seed: number,
): void {
  const task = tagTask(inventory);
  const foldOf = (i: number): number => Math.floor(i / STRETCH) % FOLDS;
  for (let fold = 0; fold < FOLDS; fold++) {
    const seen = gold.filter((_, i) => foldOf(i) !== fold);
    const trained = trainClassifier(task, [...silver.slice(0, 20_000), ...seen, ...seen], {
      ...taggerOptions,
      epochs: 2,
      seed,
    });
    gold.forEach((item, i) => {
      if (foldOf(i) === fold) item.autoTags = decide(task, trained, item);
    });
  }
}

/** Universal tags, learnt on the parser's own trees of gold sentences. */
export function trainUniversal(
  gold: readonly Prepared[],
  inventory: Inventory,
  parser: Trained,
  seed: number,
): Trained {
  const trees = new Map(
    gold.map((item) => {
      const state = parseWith(parser, item, inventory.labels.length);
      return [item, { heads: state.head, labels: state.label }] as const;
    }),
  );
  const task = universalTask(inventory, (item) => trees.get(item)!);
  return trainClassifier(task, gold, {
    hidden: 24,
    epochs: 3,
    rate: 0.05,
    least: 2,
    mostRows: 40_000,
    seed,
    drop: 0.1,
  });
}
