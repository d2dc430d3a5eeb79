const LEAST_FUZZY_LENGTH = 4;

/** Whether folded text holds every word: as the beginning of one of its words or, when fuzzy, with one letter wrong. */
export const matchesAll = (folded: string, words: readonly string[], isFuzzy: boolean): boolean => {
  const there = folded.split(/\s+/).filter((word) => word !== '');
  return words.every((word) => there.some((other) => matchesWord(other, word, isFuzzy)));
};

/** Whether a written word is what was asked for. */
export const matchesWord = (written: string, asked: string, isFuzzy: boolean): boolean =>
  written.startsWith(asked) || (isFuzzy && asked.length >= LEAST_FUZZY_LENGTH && isOneEditApart(written, asked));

/** Whether one letter more, less, other, or two neighbours swapped, make two words equal. */
export function isOneEditApart(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start += 1;
  let endA = a.length;
  let endB = b.length;
  while (endA > start && endB > start && a[endA - 1] === b[endB - 1]) {
    endA -= 1;
    endB -= 1;
  }
  const left = endA - start;
  const right = endB - start;
  if (left <= 1 && right <= 1) return true;
  return left === 2 && right === 2 && a[start] === b[start + 1] && a[start + 1] === b[start];
}
