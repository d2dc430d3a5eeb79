import { daysInMonth } from '@cartograph/model';

const MONTHS = [
  ['january', 'jan', 'enero'],
  ['february', 'feb', 'febrero'],
  ['march', 'mar', 'marzo'],
  ['april', 'apr', 'abril'],
  ['may', 'mayo'],
  ['june', 'jun', 'junio'],
  ['july', 'jul', 'julio'],
  ['august', 'aug', 'agosto'],
  ['september', 'sept', 'sep', 'septiembre'],
  ['october', 'oct', 'octubre'],
  ['november', 'nov', 'noviembre'],
  ['december', 'dec', 'diciembre'],
] as const;

const monthNumber = new Map(
  MONTHS.flatMap((names, index) => names.map((name) => [name as string, index + 1] as const)),
);
const month = `(${[...monthNumber.keys()].sort((a, b) => b.length - a.length).join('|')})\\.?`;
const monthFirst = `${month}\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+(\\d{4})`;
const dayFirst = `(\\d{1,2})(?:st|nd|rd|th)?\\s+(?:de\\s+)?${month}(?:\\s+del?)?,?\\s+(\\d{4})`;
const iso = '(\\d{4})-(\\d{2})-(\\d{2})';

// "MEXICO CITY, March 3, 2025 (AP) — The …", "WASHINGTON, 3 March 2025 – …"
const placeBefore = String.raw`^[^\S\n]*\p{Lu}[\p{Lu}\p{M}.,'’\- ]{2,60}?[,(.\s]\s*`;
const dashBehind = String.raw`[.)]?\s*(?:\([^)]{1,40}\)\s*)?(?:—|–|--|-|:)\s`;
// "Published: March 3, 2025", "Updated 3 March 2025", "2025-03-03 14:05": a line of its own
const labelBefore = String.raw`^(?:(?:published|posted|updated|publicado|date|fecha)(?:\s+(?:on|at|el))?\s*:?\s*)?(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,?\s+)?`;
const timeBehind = String.raw`(?:[,T\s]+(?:at\s+)?\d{1,2}:\d{2}.{0,24})?\s*$`;

const forms: readonly { readonly shape: string; readonly order: readonly [number, number, number] }[] = [
  { shape: monthFirst, order: [3, 1, 2] },
  { shape: dayFirst, order: [3, 2, 1] },
  { shape: iso, order: [1, 2, 3] },
];

const patterns = forms.flatMap(({ shape, order }) => [
  { pattern: new RegExp(`${placeBefore}(?:${shape})${dashBehind}`, 'imu'), order, needsCapitals: true },
  { pattern: new RegExp(`${labelBefore}${shape}${timeBehind}`, 'imu'), order, needsCapitals: false },
]);

/** How far down an article a dateline may stand, in UTF-16 code units. */
const HEAD = 600;

/**
 * The date that an article states of itself near its top, as ISO 8601: in a dateline ("MEXICO CITY, March 3, 2025 —")
 * or on a line of its own. `undefined` where there is none; a date inside a sentence is none.
 */
export function findDatelineDate(text: string): string | undefined {
  const head = text.slice(0, HEAD);
  let best: { at: number; date: string } | undefined;
  for (const { pattern, order, needsCapitals } of patterns) {
    const match = pattern.exec(head);
    if (!match || (needsCapitals && !/^\s*\p{Lu}{2}/u.test(match[0]))) continue;
    const date = toIsoDate(match[order[0]], match[order[1]], match[order[2]]);
    if (date !== undefined && (best === undefined || match.index < best.at)) best = { at: match.index, date };
  }
  return best?.date;
}

function toIsoDate(year = '', monthText = '', day = ''): string | undefined {
  const monthOf = monthNumber.get(monthText.toLowerCase()) ?? Number(monthText);
  const dayOf = Number(day);
  const yearOf = Number(year);
  if (!(monthOf >= 1 && monthOf <= 12) || yearOf < 1800 || dayOf < 1 || dayOf > daysInMonth(yearOf, monthOf))
    return undefined;
  return `${year}-${String(monthOf).padStart(2, '0')}-${String(dayOf).padStart(2, '0')}`;
}
