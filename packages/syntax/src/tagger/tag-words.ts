import { bestClass, type HashedNetwork } from '../learn/hashed-network.ts';
import type { WordFeatures } from '../words/word-features.ts';
import { fillTagFeatures } from './tag-features.ts';
import { fillUposFeatures } from './upos-features.ts';

/** Penn tags of a sentence, from left to right. */
export function tagWords(network: HashedNetwork, words: WordFeatures): Int32Array {
  const size = words.lower.length;
  const tags = new Int32Array(size);
  for (let i = 0; i < size; i++) {
    network.activate(fillTagFeatures(words, tags, i, network.features));
    tags[i] = bestClass(network, 0, network.classes);
  }
  return tags;
}

/** Universal tags of a sentence, given Penn tags and the tree. */
export function tagUniversal(
  network: HashedNetwork,
  words: WordFeatures,
  tags: Int32Array,
  heads: Int32Array,
  labels: Int32Array,
): Int32Array {
  const size = words.lower.length;
  const out = new Int32Array(size);
  for (let i = 0; i < size; i++) {
    network.activate(fillUposFeatures(words, tags, heads, labels, i, network.features));
    out[i] = bestClass(network, 0, network.classes);
  }
  return out;
}
