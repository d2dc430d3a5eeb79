import type { TextSpan } from '@cartograph/model';
import type { SourcePhrase } from './attribution-source.ts';
import { quotationsIn } from './quote-spans.ts';
import type { SentenceTree } from './sentence-tree.ts';
import { tokenAt } from './sentence-tree.ts';

const VERBAL = new Set(['VERB', 'AUX']);

/** What is said, and the words behind the cue that the parser hung on it though they say who or when. */
export interface SplitContent {
  readonly kept: readonly number[];
  readonly tail: readonly number[];
}

/** "'…,' said Ann Example, of the Wells Institute": behind a quotation and its cue, words without a verb or marks of their own are not said. */
export function splitTail(
  tree: SentenceTree,
  quotations: readonly TextSpan[],
  cue: number,
  content: readonly number[],
): SplitContent {
  const isQuoted = (token: number): boolean => quotationsIn(quotations, tokenAt(tree, token)).length > 0;
  const before = content.filter((token) => token < cue);
  const behind = content.slice(before.length);
  const isTail =
    behind.length > 0 &&
    before.some(isQuoted) &&
    behind.every((token) => !isQuoted(token) && !VERBAL.has(tokenAt(tree, token).upos));
  return isTail ? { kept: before, tail: behind } : { kept: content, tail: [] };
}

const DESCRIBES = new Set(['ADP', 'DET']);

/** The source with such words right behind it that describe it. */
export function withTail(tree: SentenceTree, source: SourcePhrase, tail: readonly number[]): SourcePhrase {
  const words = tail.filter((token) => tokenAt(tree, token).upos !== 'PUNCT');
  const [first, last] = [words[0], words.at(-1)];
  if (first === undefined || last === undefined || !DESCRIBES.has(tokenAt(tree, first).upos)) return source;
  const between = tree.tokens.filter(({ start, index }) => start >= source.end && index < first);
  const isNext = source.end <= tokenAt(tree, first).start && between.every(({ text }) => text === ',');
  return isNext ? { ...source, end: tokenAt(tree, last).end } : source;
}

/** "described himself as a “Christian, a conservative and a Republican”": content that ends within a quotation runs to its end. */
export function closeQuotation(
  tree: SentenceTree,
  quotations: readonly TextSpan[],
  content: readonly number[],
): readonly number[] {
  const last = content.at(-1);
  if (last === undefined) return content;
  const [quotation] = quotationsIn(quotations, tokenAt(tree, last));
  if (!quotation || quotation.start < tree.sentence.start || quotation.end > tree.sentence.end) return content;
  const rest = tree.tokens.filter(({ index, start }) => index > last && start < quotation.end);
  return [...content, ...rest.map(({ index }) => index)];
}
