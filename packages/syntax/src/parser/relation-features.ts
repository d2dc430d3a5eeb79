import { add, openSink, sinkCount } from '../learn/feature-sink.ts';
import { finish, mix } from '../learn/hash.ts';
import type { WordFeatures } from '../words/word-features.ts';

/** A finished tree in numbers; the root's head is the number of words. */
export interface TreeNumbers {
  readonly heads: Int32Array;
  readonly labels: Int32Array;
}

/** What a tree's relations are told by, beyond the words: each word's neighbours in the tree. */
export interface TreeContext extends TreeNumbers {
  readonly size: number;
  /** The first and the last dependent on either side of a word, -1 for none. */
  readonly first: Int32Array;
  readonly last: Int32Array;
  /** The dependents of the same head that lie before and after, -1 for none. */
  readonly before: Int32Array;
  readonly after: Int32Array;
  /** The labels of a word's dependents, in order. */
  readonly frames: Int32Array;
  /** The labels of the same head's dependents before and after a word. */
  readonly framesBefore: Int32Array;
  readonly framesAfter: Int32Array;
}

/** Looks a finished tree through once; `isFrame` says which labels make up a word's frame. */
export function readTreeContext(tree: TreeNumbers, size: number, isFrame: Uint8Array): TreeContext {
  const none = (): Int32Array => new Int32Array(size + 1).fill(-1);
  const zeros = (): Int32Array => new Int32Array(size + 1);
  const { heads, labels } = tree;
  const [first, last, before, after] = [none(), none(), none(), none()];
  const [frames, framesBefore, framesAfter] = [zeros(), zeros(), zeros()];
  for (let i = 0; i < size; i++) {
    const h = heads[i]!;
    if (first[h]! < 0) first[h] = i;
    before[i] = last[h]!;
    if (last[h]! >= 0) after[last[h]!] = i;
    last[h] = i;
    framesBefore[i] = frames[h]!;
    if (isFrame[labels[i]!] === 1) frames[h] = mix(frames[h]!, labels[i]! + (i < h ? 1 : 101));
  }
  const back = zeros();
  for (let i = size - 1; i >= 0; i--) {
    const h = heads[i]!;
    framesAfter[i] = back[h]!;
    if (isFrame[labels[i]!] === 1) back[h] = mix(back[h]!, labels[i]! + (i < h ? 1 : 101));
  }
  return { heads, labels, size, first, last, before, after, frames, framesBefore, framesAfter };
}

const at = (values: Int32Array, i: number, size: number): number => (i < 0 ? -1 : i >= size ? -2 : values[i]!);

/** Features of the arc from word `i` to its head, for its relation's name, given the whole tree. */
export function fillRelationFeatures(
  words: WordFeatures,
  tags: Int32Array,
  tree: TreeContext,
  i: number,
  out: Int32Array,
): number {
  const { heads, labels, size, first, last, before, after, frames, framesBefore, framesAfter } = tree;
  const { lower, cluster } = words;
  openSink(out);
  const h = heads[i]!;
  const g = heads[h] ?? -1;
  const W = lower[i]!;
  const T = tags[i]!;
  const L = labels[i]!;
  const C = cluster[i]!;
  const WH = at(lower, h, size);
  const TH = at(tags, h, size);
  const CH = at(cluster, h, size);
  const LH = at(labels, h, size);
  const side = h < i ? 1 : 2;
  const distance = mix(side, Math.min(6, Math.abs(h - i)));
  const f = first[i]!;
  const l = last[i]!;
  const WF = f < i ? at(lower, f, size) : -5;
  const LF = f < i ? at(labels, f, size) : -5;
  const LL = l > i ? at(labels, l, size) : -5;
  const LB = at(labels, before[i]!, size);
  const LA = at(labels, after[i]!, size);
  const TB = at(tags, before[i]!, size);
  const TA = at(tags, after[i]!, size);
  const FB = framesBefore[i]!;
  const FA = framesAfter[i]!;
  const frame = finish(mix(FB, FA));
  add(601, L);
  add(602, L, T, TH);
  add(603, L, W);
  add(604, L, WH);
  add(605, L, distance);
  add(606, L, LH);
  add(607, L, frame);
  add(608, L, WF);
  add(609, L, C);
  add(610, L, CH);
  add(611, T, TH, side);
  add(612, W, WH);
  add(613, W, TH, side);
  add(614, WH, T, side);
  add(615, C, CH, side);
  add(616, WH, C, side);
  add(617, W, CH, side);
  add(618, WF, WH);
  add(619, WF, W);
  add(620, WF, TH, T);
  add(621, WF, CH, C);
  add(622, WF, LF, L);
  add(623, LF, LL, T);
  add(624, LB, LA, L);
  add(625, LB, TB, L);
  add(626, LA, TA, L);
  add(627, WH, LA, L);
  add(628, WH, LB, L);
  add(629, FB, L, side);
  add(630, FA, L, side);
  add(631, frame, TH, T);
  add(632, frame, WH);
  add(633, frame, WH, T);
  add(634, frame, W);
  add(635, frames[i]!, L);
  add(636, frames[i]!, T, TH);
  add(637, frames[i]!, WH, T);
  add(638, at(tags, i - 1, size), T, L);
  add(639, at(tags, i + 1, size), T, L);
  add(640, at(lower, i + 1, size), L);
  add(641, at(lower, i - 1, size), L);
  add(642, LH, at(tags, g, size), L);
  add(643, LH, TH, T);
  add(644, at(lower, g, size), LH, L);
  add(645, at(lower, before[i]!, size), L);
  add(646, at(lower, after[i]!, size), L);
  add(647, words.suffix3[i]!, TH, L);
  add(648, words.shape[i]!, L, side);
  add(649, at(cluster, before[i]!, size), C, CH);
  add(650, at(cluster, after[i]!, size), C, CH);
  add(651, C, T, frame);
  add(652, CH, T, frame);
  add(653, 0);
  return sinkCount();
}
