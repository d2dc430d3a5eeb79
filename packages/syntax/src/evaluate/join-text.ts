import type { ConlluSentence } from '../conllu/conllu-sentence.ts';
import type { Piece } from '../text/piece.ts';

/** The running text of a CoNLL-U file, with the place of every word of every sentence in it. */
export interface JoinedText {
  readonly text: string;
  readonly sentences: readonly (readonly Piece[])[];
}

const spaceAfter = (misc: string): string => (/(?:^|\|)SpaceAfter=No(?:\||$)/.test(misc) ? '' : ' ');

const startsParagraph = (sentence: ConlluSentence): boolean =>
  sentence.comments.some((line) => /^new(?:par|doc)\b/.test(line));

/**
 * Puts a file's words into one text, spaced as `SpaceAfter` says, with an empty line between
 * paragraphs. The parts of a shared token ("don't") lie side by side where they make up its form;
 * otherwise they are written in full.
 */
export function joinText(sentences: readonly ConlluSentence[]): JoinedText {
  const parts: string[] = [];
  let at = 0;
  const append = (text: string): void => {
    parts.push(text);
    at += text.length;
  };
  const all = sentences.map((sentence) => {
    if (at > 0 && startsParagraph(sentence)) append('\n\n');
    const pieces: Piece[] = [];
    sentence.words.forEach((word, i) => {
      const range = sentence.ranges.find((candidate) => i + 1 >= candidate.first && i + 1 <= candidate.last);
      pieces.push([at, at + word.form.length]);
      append(word.form);
      if (range === undefined) append(spaceAfter(word.misc));
      else if (i + 1 === range.last) append(spaceAfter(range.misc));
    });
    return pieces;
  });
  return { text: parts.join(''), sentences: all };
}
