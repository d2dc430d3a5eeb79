import type { SentenceTree } from './sentence-tree.ts';
import { childrenBy, tokenAt } from './sentence-tree.ts';
import { isNegated } from './own-mood.ts';

const NEEDING = new Set(['need', 'have', 'get']);

const hasAuxiliary = (tree: SentenceTree, verb: number, ...forms: readonly string[]): boolean =>
  childrenBy(tree, verb, 'aux').some((child) => forms.includes(tokenAt(tree, child).text.toLowerCase()));

/** "needs", "has", "has got": an obligation that holds now; "had to" is told as done. */
const isNow = (tree: SentenceTree, verb: number): boolean => {
  const { xpos, lemma } = tokenAt(tree, verb);
  if (lemma === 'get') return xpos === 'VBN' && hasAuxiliary(tree, verb, 'has', 'have', "'s", '’s', "'ve", '’ve');
  return xpos === 'VBZ' || xpos === 'VBP';
};

/** "Mexico has got to help us", "Congress needs to act": whether a deed is what its doer is obliged to. */
export function isObligedDeed(tree: SentenceTree, verb: number): boolean {
  const { deprel, head, xpos } = tokenAt(tree, verb);
  if (deprel !== 'xcomp' || xpos !== 'VB' || head < 0) return false;
  // "the documents that we need to go on", "needs leaders to champion it", "have nothing to say"
  if (tokenAt(tree, head).deprel.startsWith('acl') || childrenBy(tree, head, 'obj', 'iobj').length > 0) return false;
  // "have yet to become"
  const isYet = childrenBy(tree, head, 'advmod').some((child) => tokenAt(tree, child).text.toLowerCase() === 'yet');
  return NEEDING.has(tokenAt(tree, head).lemma.toLowerCase()) && isNow(tree, head) && !isYet && !isNegated(tree, head);
}
