import type { SentenceTree } from './sentence-tree.ts';
import { childrenBy, tokenAt } from './sentence-tree.ts';

/** The modal of a verb, in lower case. */
export function modalOf(tree: SentenceTree, verb: number): string | undefined {
  const modals = childrenBy(tree, verb, 'aux')
    .map((child) => tokenAt(tree, child))
    .filter(({ xpos }) => xpos === 'MD');
  return modals[0]?.text.toLowerCase();
}
