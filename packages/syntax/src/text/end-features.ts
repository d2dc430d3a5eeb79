import { add, openSink, sinkCount } from '../learn/feature-sink.ts';
import type { WordFeatures } from '../words/word-features.ts';

/** A paragraph's words and the places at which a sentence of it may end. */
export interface EndContext {
  readonly words: WordFeatures;
  /** Number of candidates. */
  readonly size: number;
  /** The words that a new sentence would begin with. */
  readonly candidates: Int32Array;
  /** Whether the rules would end a sentence there. */
  readonly ruled: Uint8Array;
  /** Whether the word is none that has its capital because it is a name. */
  readonly opening: Uint8Array;
  /** By word: quotation marks and open brackets before it, verbs before it, in the paragraph so far. */
  readonly quotes: Int32Array;
  readonly brackets: Int32Array;
  readonly verbs: Int32Array;
  /** What the paragraph is like: how long it is, how many ends the rules see in it, whether it ends in a mark. */
  readonly layout: number;
  /** First word of the sentence that the next candidate would end. */
  start: number;
}

const at = (values: Int32Array, i: number): number => (i < 0 ? -7 : i >= values.length ? -9 : values[i]!);
/** Size of a number, roughly. */
export const bucket = (n: number): number =>
  n < 6 ? n : n < 10 ? 6 : n < 16 ? 7 : n < 25 ? 8 : n < 40 ? 9 : n < 80 ? 10 : n < 160 ? 11 : 12;

/**
 * Features of candidate `c` given the decisions on those before it, which must have been asked for
 * in their order.
 */
export function fillEndFeatures(context: EndContext, decided: Int32Array, c: number, out: Int32Array): number {
  if (c === 0) context.start = 0;
  else if (decided[c - 1] === 1) context.start = context.candidates[c - 1]!;
  const { lower, form, guess, shape, cluster, suffix3 } = context.words;
  const { start } = context;
  const n = context.candidates[c]!;
  const R = context.ruled[c]!;
  const a = n - 1;
  const b = n - 2;
  const wa = at(lower, a);
  const wn = at(lower, n);
  const sa = at(shape, a);
  const sn = at(shape, n);
  const ga = at(guess, a);
  const gn = at(guess, n);
  const g1 = at(guess, n + 1);
  const length = bucket(n - start);
  const left = bucket(lower.length - n);
  const quoted = (context.quotes[n]! - context.quotes[start]!) & 1;
  const bracketed = Math.min(1, Math.max(0, context.brackets[n]! - context.brackets[start]!));
  const hasVerb = context.verbs[n]! > context.verbs[start]! ? 1 : 0;
  openSink(out);
  add(701, R);
  add(702, wa, R);
  add(703, wn, R);
  add(704, wa, wn);
  add(705, at(lower, b), wa);
  add(706, wa, sn);
  add(707, gn, sn, R);
  add(708, ga, gn, sn);
  add(709, sa, ga, sn);
  add(710, at(guess, b), ga, gn);
  add(711, gn, g1, sn);
  add(712, gn, g1, at(guess, n + 2));
  add(713, length, R);
  add(714, length, wa, sn);
  add(715, at(shape, b), wa, sn);
  add(716, at(cluster, a), at(cluster, n));
  add(717, at(cluster, n), sn);
  add(718, sa, sn, at(shape, n + 1));
  add(719, at(shape, b), sa, sn);
  add(720, at(lower, b), R);
  add(721, at(form, a), at(form, n));
  add(722, quoted, wa, wn);
  add(723, bracketed, wa, R);
  add(724, left, R);
  add(725, start === 0 ? 1 : 0, R, length);
  add(726, at(lower, n + 1), sn);
  add(727, ga, wn, sn);
  add(728, wa, gn, sn);
  add(729, hasVerb, R, sn);
  add(730, hasVerb, ga, gn);
  add(731, hasVerb, wa, length);
  add(732, at(suffix3, b), wa);
  add(733, form[n]!, length);
  add(734, form[n]!, R, at(guess, b));
  add(735, sn, at(shape, n + 1), at(shape, n + 2));
  add(736, at(shape, b), wa, sn + 4096 * (at(shape, n + 1) & 4095));
  add(737, quoted, R);
  add(738, form[n]!, g1);
  add(739, at(cluster, b), wa, gn);
  add(740, context.layout, R);
  add(741, context.layout, R, sn & 1);
  add(742, context.layout, wa);
  add(743, context.layout, gn, R);
  return sinkCount();
}
