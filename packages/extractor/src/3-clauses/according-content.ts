import type { TextSpan } from '@cartograph/model';
import { quotationsIn } from './quote-spans.ts';
import type { SentenceTree } from './sentence-tree.ts';
import { baseRelation, childBy, subtreeRange, tokenAt } from './sentence-tree.ts';
import { subtreeTokens, tokenRuns } from './token-spans.ts';

const BREAK = /^[;:]$/;
const MIN_WORDS = 3;

/** The tokens from one to another, both included. */
const range = (tree: SentenceTree, first: number, last: number): number[] =>
  tree.tokens.slice(first, last + 1).map(({ index }) => index);

/** Where what "according to" closes begins: behind a semicolon or a colon, a leading conjunction left out. */
function startBefore(tree: SentenceTree, cue: number): number {
  const start = tree.tokens.findLastIndex(({ text, index }) => index < cue && BREAK.test(text)) + 1;
  return tree.tokens[start]?.upos === 'CCONJ' ? start + 1 : start;
}

/** "According to the poll, more than eight in ten support it": a source that the parser took for the head of the sentence ends at its comma. */
function lastOfSource(tree: SentenceTree, source: number): number {
  if (childBy(tree, source, 'parataxis') === undefined) return subtreeRange(tree, source).last;
  const own = subtreeTokens(tree, source, (token) => baseRelation(tokenAt(tree, token).deprel) === 'parataxis');
  const [run] = tokenRuns(tree, own).filter((tokens) => tokens.includes(source));
  return run?.at(-1) ?? source;
}

/**
 * What stands according to somebody, by its place, whatever the parser hung the phrase on: all before it where it ends
 * its sentence ("…, according to a court filing on Wednesday"), all behind its comma where it opens it. Undefined
 * where it stands in the middle or within a quotation.
 */
export function contentOfAccording(
  tree: SentenceTree,
  cue: number,
  source: number,
  quotations: readonly TextSpan[],
): readonly number[] | undefined {
  if (quotationsIn(quotations, tokenAt(tree, cue)).length > 0) return undefined;
  const last = lastOfSource(tree, source);
  const rest = tree.tokens.slice(last + 1);
  const isLast = rest.every(({ upos }) => upos === 'PUNCT');
  const first = startBefore(tree, cue);
  if (isLast && cue - first > MIN_WORDS) return range(tree, first, cue - 1);
  const isFirst = tree.tokens.slice(first, cue).every(({ upos }) => upos === 'PUNCT' || upos === 'ADV');
  const isClosed = rest[0]?.text === ',' && rest.length > MIN_WORDS;
  return isFirst && isClosed ? range(tree, last + 2, tree.tokens.length - 1) : undefined;
}
