import { add, openSink, sinkCount } from '../learn/feature-sink.ts';
import type { WordFeatures } from '../words/word-features.ts';

const at = (values: Int32Array, i: number): number => (i < 0 ? -7 : i >= values.length ? -9 : values[i]!);

/**
 * Fills `out` with the hashed features of word `i` given the tags of the
 * words before it; returns their number.
 */
export function fillTagFeatures(words: WordFeatures, tags: Int32Array, i: number, out: Int32Array): number {
  const { lower, form, suffix1, suffix2, suffix3, prefix1, prefix3, shape, guess, cluster } = words;
  openSink(out);
  const w = lower[i]!;
  const prev = at(lower, i - 1);
  const next = at(lower, i + 1);
  const t1 = at(tags, i - 1);
  const t2 = at(tags, i - 2);
  const g1 = at(guess, i + 1);
  const g2 = at(guess, i + 2);
  const first = i === 0 ? 1 : 0;
  add(1, 0);
  add(2, w);
  add(3, form[i]!, first);
  add(4, suffix1[i]!, shape[i]!);
  add(5, suffix2[i]!);
  add(6, suffix3[i]!);
  add(7, prefix1[i]!);
  add(8, prefix3[i]!);
  add(9, shape[i]!, first);
  add(10, t1);
  add(11, t1, t2);
  add(12, t1, w);
  add(13, prev);
  add(14, prev, w);
  add(15, at(lower, i - 2));
  add(16, next);
  add(17, next, w);
  add(18, at(lower, i + 2));
  add(19, at(suffix3, i - 1));
  add(20, at(suffix3, i + 1));
  add(21, guess[i]!);
  add(22, g1);
  add(23, g1, t1);
  add(24, g1, g2);
  add(25, g1, w);
  add(26, t1, guess[i]!, g1);
  add(27, t1, t2, w);
  add(28, at(shape, i - 1), shape[i]!, at(shape, i + 1));
  add(29, suffix3[i]!, t1);
  add(30, suffix3[i]!, g1);
  add(31, suffix2[i]!, shape[i]!, t1);
  add(32, prev, next);
  const c = cluster[i]!;
  const c1 = at(cluster, i + 1);
  add(40, c);
  add(41, at(cluster, i - 1), c);
  add(42, c, c1);
  add(43, c, t1);
  add(44, t1, c1);
  add(45, at(cluster, i - 1), c1);
  add(46, c, shape[i]!, first);
  add(47, g1, c);
  return sinkCount();
}
