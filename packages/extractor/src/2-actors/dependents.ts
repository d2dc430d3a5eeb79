import type { Sentence, Token } from '@cartograph/model';
import { groupBy } from '@cartograph/model';

const indexes = new WeakMap<Sentence, ReadonlyMap<number, readonly Token[]>>();

/** The tokens that hang on a word of a sentence, in text order. Each sentence is read through once. */
export function dependentsOf(sentence: Sentence, head: number): readonly Token[] {
  const index = indexes.get(sentence) ?? groupBy(sentence.tokens, (token) => token.head);
  indexes.set(sentence, index);
  return index.get(head) ?? [];
}
