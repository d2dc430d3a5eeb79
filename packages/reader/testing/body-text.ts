import type { Document } from '@cartograph/model';

/** The article's own prose: the text without what is marked. */
export function bodyText({ text, boilerplate = [] }: Document): string {
  const kept = boilerplate.toReversed().reduce((rest, { start, end }) => rest.slice(0, start) + rest.slice(end), text);
  return kept.replace(/\n{2,}/g, '\n\n').trim();
}

/** F1 of the words of a text against those expected, counted as often as they stand there, 0–1. */
export function wordF1(text: string, expected: string): number {
  const left = new Map<string, number>();
  const wanted = wordsOf(expected);
  for (const word of wanted) left.set(word, (left.get(word) ?? 0) + 1);
  const words = wordsOf(text);
  let right = 0;
  for (const word of words) {
    const count = left.get(word) ?? 0;
    if (count > 0) right++;
    left.set(word, count - 1);
  }
  return (2 * right) / (words.length + wanted.length);
}

const wordsOf = (text: string): readonly string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
