import type { Context } from '@cartograph/model';
import { contexts } from '@cartograph/model';
import type { SentenceTree } from '../3-clauses/sentence-tree.ts';
import { subtreeRange, tokenAt } from '../3-clauses/sentence-tree.ts';
import { contextWords } from './context-words.ts';

const byWord = new Map<string, string[]>();
for (const [context, words] of Object.entries(contextWords)) {
  for (const word of words.split(/\s+/)) byWord.set(word, [...(byWord.get(word) ?? []), context]);
}

/** What an event is about: what its frame says, and what the words of its own clause say; in the vocabulary's order. */
export function contextsOf(tree: SentenceTree, predicate: number, framed: readonly string[]): readonly Context[] {
  const { first, last } = subtreeRange(tree, predicate);
  const found = new Set(framed);
  for (let token = first; token <= last; token++) {
    for (const context of byWord.get(tokenAt(tree, token).lemma.toLowerCase()) ?? []) found.add(context);
  }
  return contexts.filter((context) => found.has(context));
}
