import { fillTagFeatures } from '../src/tagger/tag-features.ts';
import { fillUposFeatures } from '../src/tagger/upos-features.ts';
import type { TreeNumbers } from './jackknife-trees.ts';
import type { Inventory, Prepared } from './prepared.ts';
import type { DecisionTask } from './train-classifier.ts';

/** Penn tags, each by the words around it and the tags before it. */
export const tagTask = (inventory: Inventory): DecisionTask<Prepared> => ({
  classes: inventory.tags.length,
  fill: (item, decided, i, out) => fillTagFeatures(item.words, decided, i, out),
  rightOf: (item, i) => item.tags[i]!,
});

/** Universal tags, given Penn tags and a tree. */
export const universalTask = (
  inventory: Inventory,
  treeOf: (item: Prepared) => TreeNumbers,
): DecisionTask<Prepared> => ({
  classes: inventory.upos.length,
  fill(item, _decided, i, out) {
    const { heads, labels } = treeOf(item);
    return fillUposFeatures(item.words, item.autoTags, heads, labels, i, out);
  },
  rightOf: (item, i) => item.upos[i]!,
});
