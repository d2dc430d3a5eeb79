import type { ConlluSentence } from '../conllu/conllu-sentence.ts';
import type { ScoredWord } from './align-words.ts';

/** The words of a file with their spans in its text without spaces, and the spans of its sentences. */
export interface ScoredText {
  readonly characters: string;
  readonly words: readonly ScoredWord[];
  readonly sentences: readonly (readonly [start: number, end: number])[];
}

const bare = (form: string): string => form.replace(/\s/gu, '');

/** Lays sentences end to end; subtypes of relations are cut off, as the shared task has it. */
export function toScoredWords(sentences: readonly ConlluSentence[]): ScoredText {
  const words: ScoredWord[] = [];
  const spans: [number, number][] = [];
  const parts: string[] = [];
  let at = 0;
  for (const sentence of sentences) {
    const first = words.length;
    const start = at;
    let i = 0;
    while (i < sentence.words.length) {
      const range = sentence.ranges.find((candidate) => candidate.first === i + 1);
      const surface = bare(range?.form ?? sentence.words[i]!.form);
      const last = range === undefined ? i + 1 : range.last;
      for (; i < last && i < sentence.words.length; i++) {
        const word = sentence.words[i]!;
        words.push({
          form: word.form,
          start: at,
          end: at + surface.length,
          shared: range !== undefined,
          upos: word.upos,
          xpos: word.xpos,
          lemma: word.lemma,
          head: word.head <= 0 ? -1 : first + word.head - 1,
          deprel: word.deprel.split(':')[0]!,
        });
      }
      parts.push(surface);
      at += surface.length;
    }
    spans.push([start, at]);
  }
  return { characters: parts.join(''), words, sentences: spans };
}
