import type { SentenceTree } from './sentence-tree.ts';
import { childrenBy, prepositionOf, tokenAt } from './sentence-tree.ts';

/** Nouns and pronouns that only count what stands behind their "of"; lemmas. */
const COUNTING = new Set(
  `thousand hundred million billion dozen score ten number majority minority handful pair couple half part rest
some all most many several few none any each both either neither another one`.split(/\s+/),
);

/** The noun that a quantity counts: "members" of "thousands of members", "diplomats" of "three of the diplomats". */
export function countedNoun(tree: SentenceTree, head: number): number | undefined {
  const { upos, lemma } = tokenAt(tree, head);
  const counts =
    upos === 'NUM' || COUNTING.has(lemma.toLowerCase()) || COUNTING.has(lemma.toLowerCase().replace(/s$/, ''));
  return counts ? childrenBy(tree, head, 'nmod').find((child) => prepositionOf(tree, child) === 'of') : undefined;
}
