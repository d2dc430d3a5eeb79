import { foldName } from '@cartograph/model';

/**
 * Names as the search reads them: folded, a blank around every word, a line for each name, so that ` sheinb` finds the
 * beginning of a word and `\n mexico \n` a whole name.
 */
export const searchableNames = (names: readonly string[]): string => {
  const folded = [...new Set(names.map(foldName))].filter((name) => name !== '');
  return folded.length === 0 ? '' : `\n${folded.map((name) => ` ${name} \n`).join('')}`;
};

/** A sentence as the search reads it: folded, a blank around every word. */
export const searchableText = (text: string): string => ` ${foldName(text)} `;
