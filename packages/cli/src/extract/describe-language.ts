/** A language as people know it, with its code: "Spanish (es)". */
export function describeLanguage(code: string): string {
  const name = nameOf(code);
  return name === undefined || name === code ? `the language "${code}"` : `${name} (${code})`;
}

function nameOf(code: string): string | undefined {
  try {
    return new Intl.DisplayNames(['en'], { type: 'language' }).of(code);
  } catch {
    // no code that BCP 47 knows
    return undefined;
  }
}

/** How many articles were left unread for their language: "3 in Spanish (es), 1 in Portuguese (pt)". */
export const describeLanguages = (counts: ReadonlyMap<string, number>): string =>
  [...counts]
    .sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
    .map(([code, count]) => `${count} in ${describeLanguage(code)}`)
    .join(', ');
