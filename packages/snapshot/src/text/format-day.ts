const MONTHS = 'January February March April May June July August September October November December'.split(' ');

/** A day, month or year as people write it: `1 March 2025`, `March 2025`, `2025`. Anything else stays as it is. */
export function formatDay(date: string): string {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?/.exec(date);
  if (!match) return date;
  const [, year = '', month, day] = match;
  const parts = [day === undefined ? undefined : String(Number(day)), month && MONTHS[Number(month) - 1], year];
  return parts.filter((part) => part !== undefined && part !== '').join(' ');
}
