import type { Boilerplate, Sentence } from '@cartograph/model';

/**
 * Gives the sentence that begins behind a dateline ("WASHINGTON (Reuters) - ") its printed beginning: the dateline
 * bears no mentions, but is part of what the reader quotes.
 */
export function withDatelines(
  sentences: readonly Sentence[],
  boilerplate: readonly Boilerplate[],
  text: string,
): readonly Sentence[] {
  const datelines = boilerplate.filter(({ kind }) => kind === 'dateline');
  if (datelines.length === 0) return sentences;
  return sentences.map((sentence) => {
    const dateline = datelines.findLast(({ end }) => end <= sentence.start);
    const isBehind = dateline && /^[^\S\n]*$/.test(text.slice(dateline.end, sentence.start));
    return isBehind ? { ...sentence, start: dateline.start } : sentence;
  });
}
