import { findDatelineDate } from './find-dateline-date.ts';

const RFC_822 = /^(?:[A-Za-z]{3},?\s+)?(\d{1,2}\s+[A-Za-z]{3,9}\s+\d{4})\b/;

/**
 * The calendar day that a metadata date names, as ISO 8601: ISO dates and times (the day as written, in the outlet's own
 * zone), RFC 822 dates of feeds and mails, "March 3, 2025". `undefined` for anything else: never today's date.
 */
export function toPublicationDay(written: string | undefined): string | undefined {
  const trimmed = written?.trim();
  if (!trimmed) return undefined;
  const iso = /^\d{4}-\d{2}-\d{2}/.exec(trimmed)?.[0];
  const compact = /^(\d{4})(\d{2})(\d{2})(?:T?\d{0,6}Z?)?$/.exec(trimmed);
  if (compact) return findDatelineDate(`${compact[1]}-${compact[2]}-${compact[3]}`);
  if (iso !== undefined) return findDatelineDate(iso);
  return findDatelineDate(RFC_822.exec(trimmed)?.[1] ?? trimmed);
}
