import { bestClass, type HashedNetwork } from '../learn/hashed-network.ts';
import type { WordFeatures } from '../words/word-features.ts';
import { fillRelationFeatures, readTreeContext, type TreeNumbers } from './relation-features.ts';

/**
 * Names every relation anew, now that the whole tree is known: "tell" has an object only once it is
 * known whether another follows. The parser had to name each as it made it.
 */
export function nameRelations(
  network: HashedNetwork,
  isFrame: Uint8Array,
  words: WordFeatures,
  tags: Int32Array,
  tree: TreeNumbers,
): Int32Array {
  const size = tags.length;
  const out = tree.labels.slice();
  const context = readTreeContext(tree, size, isFrame);
  for (let i = 0; i < size; i++) {
    if (tree.heads[i]! >= size) continue;
    network.activate(fillRelationFeatures(words, tags, context, i, network.features));
    out[i] = bestClass(network, 0, network.classes);
  }
  return out;
}
