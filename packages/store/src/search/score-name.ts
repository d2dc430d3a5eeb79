import { matchesWord } from './match-words.ts';

/** How well a folded name answers to some words, 0–1: the whole name 1, its beginning .9, its words .8, parts of them .7, a typo .5. */
export function scoreName(folded: string, words: readonly string[], isFuzzy: boolean): number {
  if (folded === '') return 0;
  const asked = words.join(' ');
  if (folded === asked) return 1;
  if (folded.startsWith(asked)) return 0.9;
  const there = folded.split(' ');
  if (words.every((word) => there.includes(word))) return 0.8;
  if (words.every((word) => there.some((other) => other.startsWith(word)))) return 0.7;
  return isFuzzy && words.every((word) => there.some((other) => matchesWord(other, word, true))) ? 0.5 : 0;
}
