const AGENCY = String.raw`\((?:\p{Lu}[\p{L}.]{1,20})(?: \p{Lu}\p{L}{1,15})?\)`;
const DASH = String.raw`(?:—|–|--|-)\s`;
const CITY = String.raw`\p{Lu}[\p{Lu}.'’-]+(?: \p{Lu}[\p{Lu}.'’-]+){0,3}(?:, [\p{L}\d. ]{2,20})?`;

const withAgency = new RegExp(`^(?:${CITY} ?)?${AGENCY}\\s?${DASH}`, 'u');
const cityAlone = new RegExp(`^${CITY} ${DASH}(?=["“]?\\p{Lu})`, 'u');

/** Longest dateline that is looked for. */
const LONGEST = 80;

/**
 * End of the dateline that a sentence begins with ("MEXICO CITY (AP) — "), or `start` where it has
 * none. A place without an agency needs five letters or more and a capital behind the dash:
 * "NATO — the alliance" is no dateline.
 */
export function findDateline(text: string, start: number, end: number): number {
  const opening = text.slice(start, Math.min(end, start + LONGEST));
  const found = withAgency.exec(opening) ?? cityAlone.exec(opening);
  if (found === null || start + found[0].length >= end) return start;
  return found[0].includes('(') || /^[^\s,]{5}|^\S+ \p{Lu}/u.test(found[0]) ? start + found[0].length : start;
}
