/** Whether two folded words differ by one letter put in, left out or changed: "lugovoi" and "lugovoy". */
export function isOneLetterOff(a: string, b: string): boolean {
  if (a === b || Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start += 1;
  let [endA, endB] = [a.length, b.length];
  while (endA > start && endB > start && a[endA - 1] === b[endB - 1]) {
    endA -= 1;
    endB -= 1;
  }
  return endA - start <= 1 && endB - start <= 1;
}

/** Whether a printed word is an acronym: "FGR", "U.S.", "CO2". */
export const looksLikeAcronym = (text: string): boolean =>
  /^[A-Z][A-Z0-9.&-]*[A-Z0-9.]$/.test(text) && text.length <= 7;

/** "NOEL KING" as "Noel King": words all in capitals, as transcripts print who speaks, in title case. */
export const withoutShouting = (text: string): string =>
  text === text.toUpperCase() && /\p{Lu}{3}/u.test(text)
    ? text.replace(/\p{Lu}{2,}/gu, (word) => `${word.charAt(0)}${word.slice(1).toLowerCase()}`)
    : text;
