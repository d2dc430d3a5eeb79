import type { HashedNetwork } from '../learn/hashed-network.ts';
import type { WordFeatures } from '../words/word-features.ts';
import { findDateline } from './find-dateline.ts';
import { bucket, fillEndFeatures, type EndContext } from './end-features.ts';
import { findRuledStarts } from './find-ruled-starts.ts';
import type { Piece } from './piece.ts';

/** Paragraphs of up to so many words are those of a text whose lines are kept, as an article's are. */
const LAID_OUT = 60;

/**
 * How sure the network must be, in nats, to end a sentence in such a paragraph where the rules do not: its sentences have
 * full stops, and one that is cut in two loses its subject or its object ("told officials | Thursday that").
 */
const SURE = 2;

const FINITE_TAGS = new Set(['VB', 'VBD', 'VBP', 'VBZ', 'MD']);

/** Marks the tags that finite verbs have, of a model's tags. */
export const markFinite = (tags: readonly string[]): Uint8Array =>
  Uint8Array.from(tags, (tag) => (FINITE_TAGS.has(tag) ? 1 : 0));

// no sentence ends between two words of which the second goes on in lower case, whatever a network thinks
const mayEnd = (before: string, after: string): boolean => !/[\p{L}\p{N}]$/u.test(before) || !/^\p{Ll}/u.test(after);

// "in Lima.The envoys"
const endsWithoutSpace = (before: string, after: string): boolean =>
  /^[.!?]$/.test(before) && /^\p{Lu}\p{Ll}/u.test(after);

function countUp(size: number, valueOf: (i: number) => number): Int32Array {
  const out = new Int32Array(size + 1);
  for (let i = 0; i < size; i++) out[i + 1] = out[i]! + valueOf(i);
  return out;
}

/** Finds the places of a paragraph of `pieces` at which a sentence may end: where there is space, and a mark or no lower case. */
export function readEndContext(
  text: string,
  pieces: readonly Piece[],
  words: WordFeatures,
  isFinite: Uint8Array,
): EndContext {
  const size = pieces.length;
  const forms = pieces.map(([start, end]) => text.slice(start, end));
  const starts = size === 0 ? new Set<number>() : findRuledStarts(text, pieces[0]![0], pieces[size - 1]![1]);
  // the dash of a dateline ends no sentence
  const behind = size === 0 ? 0 : findDateline(text, pieces[0]![0], pieces[size - 1]![1]);
  const candidates: number[] = [];
  const ruled: number[] = [];
  for (let i = 1; i < size; i++) {
    const glued = pieces[i]![0] === pieces[i - 1]![1];
    if (pieces[i]![0] <= behind || (glued && !endsWithoutSpace(forms[i - 1]!, forms[i]!))) continue;
    const isRuled = glued || starts.has(pieces[i]![0]);
    if (!isRuled && !mayEnd(forms[i - 1]!, forms[i]!)) continue;
    candidates.push(i);
    ruled.push(isRuled ? 1 : 0);
  }
  return {
    words,
    size: candidates.length,
    candidates: Int32Array.from(candidates),
    ruled: Uint8Array.from(ruled),
    quotes: countUp(size, (i) => (/^["“”]$/.test(forms[i]!) ? 1 : 0)),
    brackets: countUp(size, (i) => (forms[i] === '(' ? 1 : forms[i] === ')' ? -1 : 0)),
    verbs: countUp(size, (i) => isFinite[words.guess[i]!] ?? 0),
    layout: bucket(size) + 16 * Math.min(7, starts.size) + (/^[.!?…"”’)]/.test(forms[size - 1] ?? '') ? 128 : 0),
    start: 0,
  };
}

/** The words of a paragraph with which its sentences begin, but for the first. */
export function findSentenceStarts(network: HashedNetwork, context: EndContext): readonly number[] {
  const decided = new Int32Array(context.size);
  const { scores } = network;
  const sure = context.words.lower.length <= LAID_OUT ? SURE * network.unit : 0;
  const out: number[] = [];
  for (let c = 0; c < context.size; c++) {
    network.activate(fillEndFeatures(context, decided, c, network.features));
    network.score(0, 2);
    if (scores[1]! - scores[0]! <= (context.ruled[c] === 1 ? 0 : sure)) continue;
    decided[c] = 1;
    out.push(context.candidates[c]!);
  }
  return out;
}
