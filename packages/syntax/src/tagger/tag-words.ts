import { activate, bestClass, type HashedNetwork } from '../learn/hashed-network.ts';
import type { WordFeatures } from '../words/word-features.ts';
import { fillTagFeatures, TAG_FEATURES } from './tag-features.ts';
import { fillUposFeatures, UPOS_FEATURES } from './upos-features.ts';

/** Penn tags of a sentence, from left to right. */
export function tagWords(network: HashedNetwork, words: WordFeatures): Int32Array {
  const size = words.lower.length;
  const tags = new Int32Array(size);
  const features = new Int32Array(TAG_FEATURES);
  const result = { score: 0 };
  for (let i = 0; i < size; i++) {
    activate(network, features, fillTagFeatures(words, tags, i, features));
    tags[i] = bestClass(network, 0, network.classes, result);
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
  const features = new Int32Array(UPOS_FEATURES);
  const result = { score: 0 };
  for (let i = 0; i < size; i++) {
    activate(network, features, fillUposFeatures(words, tags, heads, labels, i, features));
    out[i] = bestClass(network, 0, network.classes, result);
  }
  return out;
}
