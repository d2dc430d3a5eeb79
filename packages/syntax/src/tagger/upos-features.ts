import { add, openSink, sinkCount } from '../learn/feature-sink.ts';
import { mix } from '../learn/hash.ts';
import type { WordFeatures } from '../words/word-features.ts';

/** Features of word `i` for its universal tag, given Penn tags and the tree: "that" as a mark is SCONJ. */
export function fillUposFeatures(
  words: WordFeatures,
  tags: Int32Array,
  heads: Int32Array,
  labels: Int32Array,
  i: number,
  out: Int32Array,
): number {
  openSink(out);
  const size = words.lower.length;
  const w = words.lower[i]!;
  const t = tags[i]!;
  const l = labels[i]!;
  const h = heads[i]!;
  const headTag = h >= 0 && h < size ? tags[h]! : -1;
  const before = i > 0 ? tags[i - 1]! : -2;
  const after = i + 1 < size ? tags[i + 1]! : -3;
  add(501, t);
  add(502, t, l);
  add(503, t, w);
  add(504, t, l, w);
  add(505, t, l, headTag);
  add(506, t, w, headTag);
  add(507, words.form[i]!);
  add(508, t, after);
  add(509, t, before);
  add(510, t, words.shape[i]!);
  add(511, t, words.suffix3[i]!, l);
  add(512, t, w, after);
  add(513, t, h < i ? 1 : 2, l);
  add(514, t, words.cluster[i]!);
  add(515, t, words.cluster[i]!, l);
  add(516, t, words.shape[i]!, before);
  add(517, t, words.suffix2[i]!);
  add(518, mix(t, after), before, l);
  return sinkCount();
}
