import type { Token } from '@cartograph/model';
import type { NameWords } from '../name-words.ts';
import { textAt, wordsOf } from '../name-words.ts';

/** "Xx", "X.", "XX", "McX": how a word is written. */
const formOf = (text: string): string =>
  text
    .replace(/\p{Lu}/gu, 'X')
    .replace(/\p{Ll}/gu, 'x')
    .replace(/\p{Nd}/gu, '9')
    .replace(/(.)\1+/gu, '$1$1')
    .slice(0, 8);

/** The word beside a name, small words as they are and numbers as one. */
const nearWord = (words: NameWords, at: number): string => {
  const text = textAt(words, at);
  return text === '' ? '|' : /\d/.test(text) ? '9' : text.toLowerCase();
};

/** By what relation, and to which lemma, a stretch of words hangs on the rest of its sentence. */
function tieOf(tokens: readonly Token[], first: number, last: number): readonly [relation: string, lemma: string] {
  const top = tokens.slice(first, last + 1).find(({ upos, head }) => upos !== 'PUNCT' && (head < first || head > last));
  return top ? [top.deprel, tokens[top.head]?.lemma ?? ''] : ['root', ''];
}

/** What tells of which kind a name is: its words, how they are written, and what stands around it; `last` is inclusive. */
export function nameFeatures(words: NameWords, first: number, last: number): readonly string[] {
  const own = wordsOf(words, first, last);
  const [relation, lemma] = tieOf(words.tokens, first, last);
  const ending = own.at(-1) ?? '';
  const features = [
    '=',
    `n${Math.min(own.length, 5)}`,
    `f${own[0] ?? ''}`,
    `l${ending}`,
    `e${ending.slice(-3)}`,
    `a${(own[0] ?? '').slice(-2)}`,
    `s${formOf(textAt(words, first))}`,
    `t${formOf(textAt(words, last))}`,
    `p${nearWord(words, first - 1)}`,
    `q${nearWord(words, first - 2)} ${nearWord(words, first - 1)}`,
    `x${nearWord(words, last + 1)}`,
    `y${nearWord(words, last + 1)} ${nearWord(words, last + 2)}`,
    `r${relation}`,
    `v${relation} ${lemma}`,
    `c${own.length === 1 ? '1' : '2'}${nearWord(words, first - 1)}`,
    ...own.slice(1, -1).map((word) => `m${word}`),
  ];
  if (words.isGivenName(own[0] ?? '')) features.push(`g${Math.min(own.length, 3)}`);
  if (own.slice(1).some((word) => words.isGivenName(word))) features.push('h');
  if (first === 0 || /^[“"‘']$/.test(textAt(words, first - 1))) features.push('o');
  return features;
}
