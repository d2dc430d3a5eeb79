import { modalOf } from './modal-of.ts';
import type { SentenceTree } from './sentence-tree.ts';
import { baseRelation, childBy, childrenBy, tokenAt } from './sentence-tree.ts';

/** Words that open a clause of time, and whether what stands in the present behind them is still to come by itself. */
const TIME_CLAUSES: ReadonlyMap<string, 'by itself' | 'with a future'> = new Map([
  ['until', 'by itself'],
  ['till', 'by itself'],
  ['once', 'by itself'],
  ['before', 'by itself'],
  ['when', 'with a future'],
  ['whenever', 'with a future'],
  ['after', 'with a future'],
]);

const isPresent = (tree: SentenceTree, verb: number): boolean =>
  ['VBZ', 'VBP'].includes(tokenAt(tree, childBy(tree, verb, 'aux', 'aux:pass') ?? verb).xpos);

/** "as long as Mexico refuses": a condition in the guise of time. */
export const isAsLongAs = (tree: SentenceTree, verb: number): boolean =>
  childrenBy(tree, verb, 'mark', 'advmod').some((child) => tokenAt(tree, child).text.toLowerCase() === 'as') &&
  tree.tokens.some(
    ({ text }, at) => text.toLowerCase() === 'long' && at < verb && verb - at <= 6 && isFollowedBy(tree, at, 'as'),
  );

const isFollowedBy = (tree: SentenceTree, at: number, word: string): boolean =>
  tree.tokens[at + 1]?.text.toLowerCase() === word;

/** "when Trump meets him next week, he will …", "until the gang disarms": told in the present, still to come. */
export function isStillToCome(tree: SentenceTree, verb: number): boolean {
  const { deprel, head } = tokenAt(tree, verb);
  if (baseRelation(deprel) !== 'advcl' || head < 0 || !isPresent(tree, verb)) return false;
  const openers = childrenBy(tree, verb, 'mark', 'advmod').map((child) =>
    TIME_CLAUSES.get(tokenAt(tree, child).text.toLowerCase()),
  );
  const modal = modalOf(tree, head);
  return openers.includes('by itself') || (openers.includes('with a future') && modal !== undefined);
}
