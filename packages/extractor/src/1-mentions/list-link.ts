import type { Token } from '@cartograph/model';

/** Whether a token joins the members of a list: a comma, "and", "or", "&". */
export const isListLink = (token: Token | undefined): boolean => /^(,|and|or|&)$/.test(token?.text ?? '');

/** Whether nothing but a link, or a comma and a word, stands between two stretches of a sentence. */
export function areListed(tokens: readonly Token[], last: number, next: number): boolean {
  const between = tokens.slice(last + 1, next);
  return between.length > 0 && between.length < 3 && between.every(isListLink);
}
