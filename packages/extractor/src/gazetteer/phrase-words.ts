const APOSTROPHE_S = /['’ʼ]s\b/gi;
const APOSTROPHES = /[\u2018\u2019\u02BC`'.]/g;
const MARKS = /[\u0300-\u036f]/g;
// eslint-disable-next-line no-control-regex
const PLAIN = /^[\x00-\x7f]*$/;

/**
 * A phrase as the index compares it: lower-case words without accents and dots, cut at hyphens and spaces, "'s" a word
 * of its own, as the tokenizer cuts it. A token of the text gives the same words as the phrase it is part of.
 */
export function phraseWords(phrase: string): readonly string[] {
  const plain = PLAIN.test(phrase) ? phrase : phrase.normalize('NFD').replace(MARKS, '');
  return plain
    .replace(APOSTROPHE_S, ' s')
    .replace(APOSTROPHES, '')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
}
