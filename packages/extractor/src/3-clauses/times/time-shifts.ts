import type { Day } from './calendar.ts';
import { addDays, addMonths, isoDay, readIsoDay, toDayNumber } from './calendar.ts';
import { NO_VALUE } from './time-anchor.ts';
import { seasons } from './time-patterns.ts';
import type { TimeValue } from './time-value.ts';
import {
  dayValue,
  decadeValue,
  monthValue,
  partValue,
  quarterValue,
  seasonValue,
  weekendValue,
  weekValue,
  yearValue,
} from './time-value.ts';

/** The letters of units in TIMEX3 durations. */
export const UNIT_CODE: Readonly<Record<string, string>> = {
  day: 'D',
  week: 'W',
  month: 'M',
  year: 'Y',
  hour: 'H',
  century: 'CE',
  minute: 'M',
  second: 'S',
  decade: 'DE',
  quarter: 'Q',
};

/** A unit of time in the singular. */
export const unitOf = (unit: string | undefined): string =>
  (unit ?? '').toLowerCase().replace(/ies$/, 'y').replace(/s$/, '');
const partOf = (part: string): string =>
  /^early|beginning|start/i.test(part) ? 'early' : /^late|end/i.test(part) ? 'late' : 'mid';

/** A unit shifted from the anchor by whole units. */
export function shiftedUnit(unit: string, shift: number, published: Day): TimeValue | undefined {
  if (unit === 'day') return dayValue(addDays(published, shift));
  if (unit === 'week') return weekValue(addDays(published, 7 * shift));
  if (unit === 'weekend') return weekendValue(addDays(published, 7 * shift));
  if (unit === 'month') {
    const { year, month } = addMonths(published, shift);
    return monthValue(year, month);
  }
  if (unit === 'quarter') {
    const { year, month } = addMonths(published, 3 * shift);
    return quarterValue(year, Math.ceil(month / 3));
  }
  if (unit === 'year') return yearValue(published.year + shift);
  if (unit === 'decade') return decadeValue(Math.floor(published.year / 10) * 10 + 10 * shift);
  const season = seasons[unit];
  return season === undefined ? undefined : shiftedSeason(season, shift, published);
}

/** The season of this year, or the last that was over or the next to begin. */
function shiftedSeason(season: string, shift: number, published: Day): TimeValue {
  const today = isoDay(published);
  const years = [published.year - 2, published.year - 1, published.year, published.year + 1];
  const values = years.map((year) => seasonValue(year, season));
  if (shift < 0) return values.findLast(({ to }) => (to ?? '') < today) ?? seasonValue(published.year - 1, season);
  if (shift > 0) return values.find(({ from }) => (from ?? '') > today) ?? seasonValue(published.year + 1, season);
  return seasonValue(published.year, season);
}

/** -1 for "last", 1 for "next", 0 for "this". */
export const shiftOf = (word: string): number =>
  /last|previous|past/i.test(word) ? -1 : /next|following|coming/i.test(word) ? 1 : 0;

/** "earlier this week" ends with the anchor, "later this week" begins with it. */
export function boundedBy(
  value: TimeValue | undefined,
  bound: string | undefined,
  published: Day,
): TimeValue | undefined {
  if (!value || !bound) return value;
  if (bound === 'earlier') return { ...value, to: isoDay(published) };
  if (bound === 'later') return { ...value, from: isoDay(published) };
  return partOfValue(value, bound);
}

/** "early", "mid" or "late" of a value. */
export function partOfValue(value: TimeValue, part: string): TimeValue {
  const from = readIsoDay(value.from);
  const to = readIsoDay(value.to);
  return from && to ? partValue(value, partOf(part), toDayNumber(from), toDayNumber(to)) : value;
}

const HOURS = 24;

/** So many units before or after a day. */
export function agoValue(count: number, unit: string, direction: string, published: Day): TimeValue | undefined {
  const sign = /ago|earlier|before|back/i.test(direction) ? -1 : 1;
  // "2 1/2 years ago"
  if (unit === 'year' && !Number.isInteger(count))
    return agoValue(Math.round(12 * count), 'month', direction, published);
  if (!Number.isInteger(count)) return agoValue(Math.round(count), unit, direction, published);
  if (unit === 'day') return dayValue(addDays(published, sign * count));
  if (unit === 'week') return weekValue(addDays(published, sign * 7 * count));
  if (unit === 'month') {
    const { year, month } = addMonths(published, sign * count);
    return monthValue(year, month);
  }
  if (unit === 'year') return yearValue(published.year + sign * count);
  if (unit === 'decade') return decadeValue(Math.floor((published.year + sign * 10 * count) / 10) * 10);
  return dayValue(addDays(published, unit === 'hour' ? sign * Math.floor(count / HOURS) : 0));
}

/** The last or next so many units, counted from the anchor. */
export function spanValue(word: string, count: number, unit: string, published: Day): TimeValue {
  const isPast = shiftOf(word) <= 0;
  const days: Readonly<Record<string, number>> = { day: count, week: 7 * count };
  const inMonths: Readonly<Record<string, number>> = {
    month: count,
    quarter: 3 * count,
    year: 12 * count,
    decade: 120 * count,
  };
  const sign = isPast ? -1 : 1;
  const other =
    days[unit] === undefined
      ? addMonths(published, sign * Math.round(inMonths[unit] ?? 0))
      : addDays(published, sign * Math.round(days[unit] ?? 0));
  const code = `P${count}${UNIT_CODE[unit] ?? 'D'}`;
  return {
    type: 'DURATION',
    value: code,
    from: isoDay(isPast ? other : published),
    to: isoDay(isPast ? published : other),
    precision: 'range',
  };
}

/** "that month", "the following day": counted from the day the text last told of; without one, a guess that dates nothing. */
export function toldShift(
  shift: string,
  unit: string,
  reference: Day | undefined,
  published: Day,
): TimeValue | undefined {
  const step = /previous/i.test(shift) ? -1 : /following|next/i.test(shift) ? 1 : 0;
  if (reference) return shiftedUnit(unit, step, reference);
  return step < 0 ? guessed(shiftedUnit(unit, step, published)) : NO_VALUE;
}

/** "the day before", "a year later". */
export function toldBefore(
  unit: string,
  direction: string,
  reference: Day | undefined,
  published: Day,
): TimeValue | undefined {
  const step = /before|earlier/i.test(direction) ? -1 : 1;
  if (reference) return shiftedUnit(unit, step, reference);
  return step < 0 ? guessed(shiftedUnit(unit, step, published)) : NO_VALUE;
}

/** The value alone, without days that a deed could be dated by. */
const guessed = (value: TimeValue | undefined): TimeValue =>
  value?.value === undefined ? NO_VALUE : { type: value.type, value: value.value };
