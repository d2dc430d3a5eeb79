import { wordList } from '../words/word-list.ts';
import type { SentenceTree } from './sentence-tree.ts';
import { childrenBy, tokenAt } from './sentence-tree.ts';

const LEADING = wordList('lead back sponsor broker mediate run');

/** Who is named before a participle of leading: "the U.S.-led campaign", "Saudi-backed troops". */
export const leadersIn = (tree: SentenceTree, participle: number): number[] =>
  tokenAt(tree, participle).xpos === 'VBN' && LEADING.has(tokenAt(tree, participle).lemma)
    ? childrenBy(tree, participle, 'obl', 'compound', 'amod').filter((leader) => leader < participle)
    : [];
