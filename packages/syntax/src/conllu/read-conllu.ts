import type { ConlluRange, ConlluSentence, ConlluWord } from './conllu-sentence.ts';

const toWord = (cells: readonly string[]): ConlluWord => ({
  form: cells[1] ?? '_',
  lemma: cells[2] ?? '_',
  upos: cells[3] ?? '_',
  xpos: cells[4] ?? '_',
  feats: cells[5] ?? '_',
  head: /^\d+$/.test(cells[6] ?? '') ? Number(cells[6]) : -1,
  deprel: cells[7] ?? '_',
  misc: cells[9] ?? '_',
});

const toRange = (cells: readonly string[]): ConlluRange => {
  const [first, last] = (cells[0] ?? '').split('-');
  return { first: Number(first), last: Number(last), form: cells[1] ?? '_', misc: cells[9] ?? '_' };
};

/** Reads CoNLL-U text; empty nodes (8.1) are left out. */
export function readConllu(content: string): readonly ConlluSentence[] {
  const sentences: ConlluSentence[] = [];
  for (const block of content.split(/\r?\n\s*\r?\n/)) {
    const comments: string[] = [];
    const words: ConlluWord[] = [];
    const ranges: ConlluRange[] = [];
    for (const line of block.split(/\r?\n/)) {
      if (line.startsWith('#')) comments.push(line.slice(1).trim());
      const cells = line.split('\t');
      if (/^\d+$/.test(cells[0] ?? '')) words.push(toWord(cells));
      else if (/^\d+-\d+$/.test(cells[0] ?? '')) ranges.push(toRange(cells));
    }
    if (words.length > 0) sentences.push({ comments, words, ranges });
  }
  return sentences;
}
