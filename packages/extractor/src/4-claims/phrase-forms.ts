import type { Token } from '@cartograph/model';

const PLURAL = /^(.{3,})s$/;

/** A word as it stands, by its lemma, and without a plural's s where the lemma keeps it: "troops". */
function formsOf({ text, lemma }: Token): readonly string[] {
  const [form, base] = [text.toLowerCase(), lemma.toLowerCase()];
  const singular = PLURAL.exec(base)?.[1];
  return [...new Set([form, base, ...(singular === undefined ? [] : [singular])])];
}

/**
 * The forms in which a stretch of tokens may stand in a list of phrases, the one that it has first: the words between
 * the first and the last as they stand, those that the text joins ("al-Qaida", "cease-fire") joined. In lower case.
 */
export function phraseForms(tokens: readonly Token[]): readonly string[] {
  const [first, last] = [tokens[0], tokens.at(-1)];
  if (!first || !last) return [];
  if (first === last) return formsOf(first);
  const glue = (index: number): string => (tokens[index - 1]?.end === tokens[index]?.start ? '' : ' ');
  const inner = tokens.slice(1, -1).map(({ text }, index) => glue(index + 1) + text.toLowerCase());
  const end = glue(tokens.length - 1);
  return formsOf(first).flatMap((start) => formsOf(last).map((form) => `${start}${inner.join('')}${end}${form}`));
}
