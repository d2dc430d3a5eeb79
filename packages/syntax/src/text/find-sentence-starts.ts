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

/**
 * In a longer one, as mails have, it need not be sure before a word that is no name: there are few marks to go by, and two
 * sentences taken for one cost more than one taken for two.
 */
const UNSURE = -1;

const FINITE = 1;
const OPENING = 2;
const FINITE_TAGS = /^(?:VB[DPZ]?|MD)$/;
/** Tags of words that have a capital because they begin a sentence: they are no names. */
const OPENING_TAGS = /^(?:PRP\$?|DT|IN|RB|W[DPR].*|VB[DGPZ]?|MD|CC|EX|UH|TO)$/;

/** Marks, of a model's tags, those that finite verbs have (1) and those of words that begin sentences (2). */
export const markTags = (tags: readonly string[]): Uint8Array =>
  Uint8Array.from(tags, (tag) => (FINITE_TAGS.test(tag) ? FINITE : 0) + (OPENING_TAGS.test(tag) ? OPENING : 0));

/**
 * No sentence ends between two words of which the second goes on in lower case, nor between a word and what it quotes
 * ("called the paper “The Enemy”"), nor between a quotation and what goes on ("asked “How many?” until"), nor before a dash or
 * a quotation that goes on in lower case ("by Lena Ruiz (D-Mass.) “to push them”"), whatever a network thinks.
 */
function mayEnd(before: string, after: string, next: string): boolean {
  if (/^["“‘«—–]$/.test(after) && /^\p{Ll}/u.test(next)) return false;
  if (/^\p{Ll}/u.test(after)) return !/[\p{L}\p{N}"”’]$/u.test(before);
  return !/^["“‘«]/.test(after) || !/[\p{L}\p{N}]$/u.test(before);
}

/** "in Lima.The envoys", "in Lima.”The envoys", but not "in Lima. “The envoys": says of the characters before a word whether they end a sentence. */
const endsWithoutSpace = (before: string, word: string): boolean =>
  /[.!?]["”]?$/.test(before) && /^\p{Lu}\p{Ll}/u.test(word);

// neither a name, which has its capital in mid-sentence too, nor a word that goes on
const isOpening = (before: string, word: string, marks: number): boolean =>
  !/^\p{Ll}/u.test(word) && (!/^\p{Ll}/u.test(before) || (word !== 'I' && (marks & OPENING) > 0));

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
  tagMarks: Uint8Array,
): EndContext {
  const size = pieces.length;
  const forms = pieces.map(([start, end]) => text.slice(start, end));
  const starts = size === 0 ? new Set<number>() : findRuledStarts(text, pieces[0]![0], pieces[size - 1]![1]);
  // the dash of a dateline ends no sentence
  const behind = size === 0 ? 0 : findDateline(text, pieces[0]![0], pieces[size - 1]![1]);
  const candidates: number[] = [];
  const ruled: number[] = [];
  const opening: number[] = [];
  for (let i = 1; i < size; i++) {
    const glued = pieces[i]![0] === pieces[i - 1]![1];
    if (
      pieces[i]![0] <= behind ||
      (glued && !endsWithoutSpace(text.slice(Math.max(0, pieces[i]![0] - 3), pieces[i]![0]), forms[i]!))
    )
      continue;
    const isRuled = glued || starts.has(pieces[i]![0]);
    if (!isRuled && !mayEnd(forms[i - 1]!, forms[i]!, forms[i + 1] ?? '')) continue;
    candidates.push(i);
    ruled.push(isRuled ? 1 : 0);
    opening.push(isOpening(forms[i - 1]!, forms[i]!, tagMarks[words.guess[i]!] ?? 0) ? 1 : 0);
  }
  return {
    words,
    size: candidates.length,
    candidates: Int32Array.from(candidates),
    ruled: Uint8Array.from(ruled),
    opening: Uint8Array.from(opening),
    quotes: countUp(size, (i) => (/^["“”]$/.test(forms[i]!) ? 1 : 0)),
    brackets: countUp(size, (i) => (forms[i] === '(' ? 1 : forms[i] === ')' ? -1 : 0)),
    verbs: countUp(size, (i) => (tagMarks[words.guess[i]!] ?? 0) & FINITE),
    layout: bucket(size) + 16 * Math.min(7, starts.size) + (/^[.!?…"”’)]/.test(forms[size - 1] ?? '') ? 128 : 0),
    start: 0,
  };
}

/** The words of a paragraph with which its sentences begin, but for the first. */
export function findSentenceStarts(network: HashedNetwork, context: EndContext): readonly number[] {
  const decided = new Int32Array(context.size);
  const { scores } = network;
  const isLaidOut = context.words.lower.length <= LAID_OUT;
  const leastOf = (c: number): number =>
    network.unit * (isLaidOut ? (context.ruled[c] === 1 ? 0 : SURE) : context.opening[c] === 1 ? UNSURE : 0);
  const out: number[] = [];
  for (let c = 0; c < context.size; c++) {
    network.activate(fillEndFeatures(context, decided, c, network.features));
    network.score(0, 2);
    if (scores[1]! - scores[0]! <= leastOf(c)) continue;
    decided[c] = 1;
    out.push(context.candidates[c]!);
  }
  return out;
}
