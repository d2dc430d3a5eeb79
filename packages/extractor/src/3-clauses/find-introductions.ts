import type { TextSpan } from '@cartograph/model';
import { findSubject } from './clause-subject.ts';
import { wordNouns } from './cue-words.ts';
import { quotationsIn } from './quote-spans.ts';
import type { SentenceTree } from './sentence-tree.ts';
import { childBy, tokenAt } from './sentence-tree.ts';

/** A quotation that no word reports, but that a colon or "as she put it" gives to somebody. */
export interface Introduction {
  readonly quotation: TextSpan;
  /** Token of the cue, of the source's head, and those of the quotation. */
  readonly cue: number;
  readonly source: number;
  readonly tokens: readonly number[];
}

const MAX_LABEL = 12;
/** Words from "put" to its colon: "put it this way:". */
const MAX_WAY = 5;
const LABEL = new Set(['PROPN', 'NOUN', 'DET', 'ADJ', 'ADP', 'PUNCT', 'CCONJ']);

/** "López Obrador: 'None.'": what stands before the colon names the speaker. */
function labelBefore(tree: SentenceTree, colon: number): number | undefined {
  let first = colon;
  while (first > 0 && LABEL.has(tokenAt(tree, first - 1).upos) && !/[.!?:]/.test(tokenAt(tree, first - 1).text))
    first -= 1;
  const isWhole = first === 0 || /[.!?]/.test(tokenAt(tree, first - 1).text);
  if (!isWhole || colon - first > MAX_LABEL || first === colon) return undefined;
  const words = tree.tokens.slice(first, colon);
  return words.find(({ upos, head }) => (upos === 'PROPN' || upos === 'NOUN') && (head < first || head >= colon))
    ?.index;
}

/** "His partner was blunter: …", "Maduro's answer came at once: …": the subject before the colon, or whose word it is. */
function subjectBefore(
  tree: SentenceTree,
  colon: number,
): { readonly cue: number; readonly source: number } | undefined {
  const predicate = tree.tokens.findLast(
    ({ index }) =>
      index < colon && childBy(tree, index, 'nsubj') !== undefined && (childBy(tree, index, 'nsubj') ?? colon) < colon,
  );
  if (!predicate) return undefined;
  const subject = findSubject(tree, predicate.index).heads[0];
  if (subject === undefined) return undefined;
  const owner = wordNouns.has(tokenAt(tree, subject).lemma.toLowerCase())
    ? childBy(tree, subject, 'nmod:poss')
    : undefined;
  return { cue: predicate.index, source: owner ?? subject };
}

/** "Obama put it this way: '…'", "put it bluntly: '…'". */
function putThisWay(tree: SentenceTree, put: number): { readonly cue: number; readonly source: number } | undefined {
  const source = childBy(tree, put, 'nsubj');
  const colon = tree.tokens.findIndex(({ text, index }) => index > put && text === ':');
  const isNear = colon > put && colon - put <= MAX_WAY;
  return source !== undefined && source < put && isNear ? { cue: put, source } : undefined;
}

/** "as Terrance Cole put it". */
function putIt(tree: SentenceTree): { readonly cue: number; readonly source: number } | undefined {
  const put = tree.tokens.findIndex(
    ({ lemma, index }) => lemma.toLowerCase() === 'put' && tree.tokens[index + 1]?.text.toLowerCase() === 'it',
  );
  const as = tree.tokens.findLastIndex(({ text, index }) => index < put && text.toLowerCase() === 'as');
  if (put >= 0 && as < 0) return putThisWay(tree, put);
  if (put < 0 || as < 0 || put - as > MAX_LABEL || put - as < 2) return undefined;
  const phrase = tree.tokens.slice(as + 1, put);
  const source = phrase.find(({ head, upos }) => upos !== 'ADP' && (head <= as || head >= put)) ?? phrase.at(-1);
  return source && { cue: put, source: source.index };
}

/** The quotations of a sentence that a colon or "as X put it" introduces. */
export function findIntroductions(tree: SentenceTree, quotations: readonly TextSpan[]): readonly Introduction[] {
  const inside = quotationsIn(quotations, tree.sentence);
  if (inside.length === 0) return [];
  const put = putIt(tree);
  return inside.flatMap((quotation) => {
    const tokens = tree.tokens
      .filter(({ start, end }) => start < quotation.end && quotation.start < end)
      .map(({ index }) => index);
    const before = (tokens[0] ?? 0) - 1;
    if (put) return [{ quotation, ...put, tokens }];
    if (tree.tokens[before]?.text !== ':') return [];
    const label = labelBefore(tree, before);
    if (label !== undefined) return [{ quotation, cue: before, source: label, tokens }];
    const subject = subjectBefore(tree, before);
    return subject ? [{ quotation, ...subject, tokens }] : [];
  });
}
