import type { PhraseMatch, PhraseSense } from './gazetteer.ts';
import { phraseWords } from './phrase-words.ts';

/** Finds phrases in rows of folded words: a hash table of whole phrases and, by first word, the lengths to try. */
export class PhraseIndex {
  readonly #senses = new Map<string, PhraseSense[]>();
  readonly #lengths = new Map<string, number[]>();

  add(sense: PhraseSense): void {
    const words = phraseWords(sense.form);
    const first = words[0];
    if (first === undefined) return;
    const key = words.join(' ');
    const senses = this.#senses.get(key) ?? [];
    if (senses.some((known) => known.target === sense.target && known.use === sense.use && known.form === sense.form))
      return;
    senses.push(sense);
    this.#senses.set(key, senses);
    const lengths = this.#lengths.get(first) ?? [];
    if (!lengths.includes(words.length)) {
      lengths.push(words.length);
      lengths.sort((a, b) => b - a);
    }
    this.#lengths.set(first, lengths);
  }

  /** The phrases that begin at word `at`, the longest first. */
  matchAt(words: readonly string[], at: number): readonly PhraseMatch[] {
    const lengths = this.#lengths.get(words[at] ?? '');
    if (!lengths) return [];
    const matches: PhraseMatch[] = [];
    for (const length of lengths) {
      if (at + length > words.length) continue;
      const key = length === 1 ? (words[at] ?? '') : words.slice(at, at + length).join(' ');
      const senses = this.#senses.get(key);
      if (senses) matches.push({ first: at, last: at + length - 1, senses });
    }
    return matches;
  }

  /** The senses of one whole phrase. */
  senses(words: readonly string[]): readonly PhraseSense[] {
    return this.#senses.get(words.join(' ')) ?? [];
  }
}
