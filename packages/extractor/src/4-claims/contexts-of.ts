import type { Context } from '@cartograph/model';
import { addToList, contexts } from '@cartograph/model';
import type { SentenceTree } from '../3-clauses/sentence-tree.ts';
import { subtreeRange } from '../3-clauses/sentence-tree.ts';
import { contextWords } from './context-words.ts';
import { phraseForms } from './phrase-forms.ts';

const MAX_WORDS = 3;
/** "its energy ministry" is an actor, not about energy. */
const BODIES = new Set(
  'ministry department minister secretary agency office committee bureau council administration commission'.split(' '),
);

const byPhrase = new Map<string, string[]>();
for (const [context, words] of Object.entries(contextWords)) {
  for (const word of words.split(/\s+/)) {
    addToList(byPhrase, word.replaceAll('_', ' '), context);
  }
}

/** The contexts of the phrase that begins at a token, and how many tokens it has; the longest that is known. */
function phraseAt(
  tree: SentenceTree,
  at: number,
  last: number,
): { readonly found: readonly string[]; readonly length: number } {
  for (let length = Math.min(MAX_WORDS, last - at + 1); length > 0; length--) {
    for (const form of phraseForms(tree.tokens.slice(at, at + length))) {
      const found = byPhrase.get(form);
      if (found) return { found, length };
    }
  }
  return { found: [], length: 1 };
}

const isNameOfBody = (tree: SentenceTree, after: number): boolean =>
  BODIES.has(tree.tokens[after]?.lemma.toLowerCase() ?? '');

/** What an event is about: what its frame says, and what the words of its own clause say; in the vocabulary's order. */
export function contextsOf(tree: SentenceTree, predicate: number, framed: readonly string[]): readonly Context[] {
  const { first, last } = subtreeRange(tree, predicate);
  const found = new Set(framed);
  for (let token = first; token <= last;) {
    const phrase = phraseAt(tree, token, last);
    if (phrase.found.length > 0 && !isNameOfBody(tree, token + phrase.length))
      for (const context of phrase.found) found.add(context);
    token += phrase.length;
  }
  return contexts.filter((context) => found.has(context));
}
