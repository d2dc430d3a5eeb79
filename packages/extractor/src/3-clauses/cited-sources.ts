import { humanNouns } from './human-nouns.ts';
import type { SentenceTree } from './sentence-tree.ts';
import { tokenAt } from './sentence-tree.ts';
import { wordList } from '../words/word-list.ts';

const sources = wordList(
  'official source authority report document record study poll survey data figure police witness newspaper paper agency media outlet filing statistic memo email letter',
);

/** Whether a noun names whom or what one cites for a fact: an official, a report, a name; not "concerns". */
export function isCited(tree: SentenceTree, noun: number): boolean {
  const { lemma, upos } = tokenAt(tree, noun);
  const word = lemma.toLowerCase();
  return upos === 'PROPN' || sources.has(word) || humanNouns.has(word);
}
