import { numberAbbreviations, otherAbbreviations, pluralTitles, titleAbbreviations } from './abbreviations.ts';

/** Letters with a full stop each. */
export const ACRONYM: RegExp = /^(?:\p{L}\.){2,}$/u;

/** Says whether the full stop at the end of `[start, end)` is part of the word. */
export function isAbbreviated(text: string, start: number, end: number): boolean {
  const word = text.slice(start, end);
  if (ACRONYM.test(word)) return true;
  const stem = word.slice(0, -1);
  if (stem.length === 1 && /\p{Lu}/u.test(stem)) return true;
  const lower = stem.toLowerCase();
  if (otherAbbreviations.has(lower)) return true;
  if (pluralTitles.has(stem)) return true;
  if (lower === 'c' || lower === 'cal') return true;
  return (
    (titleAbbreviations.has(lower) || numberAbbreviations.has(lower)) &&
    lower !== 'no' &&
    lower !== 'art' &&
    lower !== 'ed' &&
    lower !== 'ch'
  );
}

/** Says whether an abbreviation's full stop at `dot` stands before another mark: "U.S..", "etc.?", but not "etc..", which trails off. */
export function endsTwice(text: string, start: number, dot: number, end: number): boolean {
  if (dot >= end - 1 || text[dot] !== '.' || !isAbbreviated(text, start, dot + 1)) return false;
  if (text[dot + 1] !== '.') return true;
  return dot + 2 === end && dot - start > 2 && !/^etc$/i.test(text.slice(start, dot));
}

/** Says whether `[start, end)` stands for "number" or the like, as "no." does before a number only. */
export const isNumberSign = (text: string, start: number, end: number): boolean =>
  /^(?:nos?|art|ch|p)\.$/i.test(text.slice(start, end)) && /^\s*\d/.test(text.slice(end, end + 3));
