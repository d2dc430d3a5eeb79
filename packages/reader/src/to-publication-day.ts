import { findDatelineDate } from './find-dateline-date.ts';

const RFC_822 = /^(?:[A-Za-z]{3},?\s+)?(\d{1,2}\s+[A-Za-z]{3,9}\s+\d{4})\b/;

const NUMBERS = /^(\d{1,2})[/.](\d{1,2})[/.](\d{4}|\d{2})(?:[\sT].*)?$/;

// 4/18/18 and 18.4.2018 can be read one way only, 4/5/18 in two
function fromNumbers(first: number, second: number, year: string): string | undefined {
  if (first <= 12 && second <= 12 && first !== second) return undefined;
  const [month, day] = second > 12 ? [first, second] : [second, first];
  const pad = (number: number): string => String(number).padStart(2, '0');
  return findDatelineDate(`${year.length === 2 ? `20${year}` : year}-${pad(month)}-${pad(day)}`);
}

/**
 * The calendar day that a metadata date names, as ISO 8601: ISO dates and times (the day as written, in the outlet's own
 * zone), RFC 822 dates of feeds and mails, "March 3, 2025", numbers that can be read one way only. `undefined` for anything else: never today's date.
 */
export function toPublicationDay(written: string | undefined): string | undefined {
  const trimmed = written?.trim();
  if (!trimmed) return undefined;
  const iso = /^\d{4}-\d{2}-\d{2}/.exec(trimmed)?.[0];
  const compact = /^(\d{4})(\d{2})(\d{2})(?:T?\d{0,6}Z?)?$/.exec(trimmed);
  if (compact) return findDatelineDate(`${compact[1]}-${compact[2]}-${compact[3]}`);
  if (iso !== undefined) return findDatelineDate(iso);
  const numbers = NUMBERS.exec(trimmed);
  if (numbers) return fromNumbers(Number(numbers[1]), Number(numbers[2]), numbers[3] ?? '');
  return findDatelineDate(RFC_822.exec(trimmed)?.[1] ?? trimmed);
}
