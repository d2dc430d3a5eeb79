import type { Sentence } from '@cartograph/model';
import { phraseWords } from '../gazetteer/phrase-words.ts';

/** A sentence as the gazetteer's index compares it: folded words, and the token each comes from. */
export interface SentenceWords {
  readonly words: readonly string[];
  /** Token index of each word. */
  readonly tokenOf: readonly number[];
  /** Index of the first word of each token; that of the next word for a token without words. */
  readonly wordAt: readonly number[];
  /** The folded word of each token, its words joined: "u.s." is "us", punctuation is empty. */
  readonly folded: readonly string[];
}

const memory = new Map<string, readonly string[]>();

function wordsOf(text: string): readonly string[] {
  const known = memory.get(text);
  if (known) return known;
  const words = phraseWords(text);
  if (memory.size > 50_000) memory.clear();
  memory.set(text, words);
  return words;
}

/** Folds the tokens of a sentence. */
export function foldSentence(sentence: Sentence): SentenceWords {
  const words: string[] = [];
  const tokenOf: number[] = [];
  const wordAt: number[] = [];
  const folded: string[] = [];
  for (const token of sentence.tokens) {
    wordAt.push(words.length);
    const own = wordsOf(token.text);
    folded.push(own.length === 1 ? (own[0] ?? '') : own.join(''));
    for (const word of own) {
      words.push(word);
      tokenOf.push(token.index);
    }
  }
  return { words, tokenOf, wordAt, folded };
}
