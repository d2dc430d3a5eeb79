import { markFrames } from '../src/parser/frames.ts';
import { fillRelationFeatures, readTreeContext, type TreeNumbers } from '../src/parser/relation-features.ts';
import type { Inventory, Prepared } from './prepared.ts';
import { trainClassifier, type Trained } from './train-classifier.ts';

/** Names of relations given the whole tree, learnt on the `trees` that parsers gave gold sentences unseen, where their heads are right. */
export function trainRelations(
  gold: readonly Prepared[],
  trees: readonly TreeNumbers[],
  { inventory, seed }: { readonly inventory: Inventory; readonly seed: number },
): Trained {
  const isFrame = markFrames(inventory.labels);
  const contexts = new Map(gold.map((item, i) => [item, readTreeContext(trees[i]!, item.size, isFrame)] as const));
  return trainClassifier<Prepared>(
    {
      classes: inventory.labels.length,
      fill: (item, _decided, i, out) => fillRelationFeatures(item.words, item.autoTags, contexts.get(item)!, i, out),
      rightOf(item, i) {
        const head = contexts.get(item)!.heads[i]!;
        return head === item.gold.heads[i] && head < item.size ? item.gold.labels[i]! : -1;
      },
    },
    gold,
    { hidden: 32, epochs: 3, rate: 0.05, least: 3, mostRows: 40_000, seed, drop: 0.1 },
  );
}
