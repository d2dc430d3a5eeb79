import type { Sentence, Token } from '@cartograph/model';
import { groupBy } from '@cartograph/model';

const indexes = new WeakMap<Sentence, ReadonlyMap<number, readonly Token[]>>();

/** The tokens that hang on a word of a sentence, in text order. Each sentence is read through once. */
export function dependentsOf(sentence: Sentence, head: number): readonly Token[] {
  const index = indexes.get(sentence) ?? groupBy(sentence.tokens, (token) => token.head);
  indexes.set(sentence, index);
  return index.get(head) ?? [];
}

/** What a word is coordinated with, itself left out; of "A and B, and C" the tree hangs C on B. */
export function coordinatedWith(sentence: Sentence, head: number): readonly number[] {
  const found = [head];
  for (let at = 0; at < found.length; at += 1)
    for (const { index, deprel } of dependentsOf(sentence, found[at] ?? head)) if (deprel === 'conj') found.push(index);
  return found.slice(1);
}
