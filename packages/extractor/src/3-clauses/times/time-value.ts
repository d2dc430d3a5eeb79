import type { DatePrecision, TimeExpression } from '@cartograph/model';
import type { Day } from './calendar.ts';
import { addDays, fromDayNumber, isoDay, isoMonth, isoWeek, mondayOf, monthLength } from './calendar.ts';

/** What an expression of time denotes: a TIMEX3 type and value, and days where it denotes any (both inclusive). */
export interface TimeValue {
  readonly type: TimeExpression['type'];
  readonly value?: string;
  readonly from?: string;
  readonly to?: string;
  readonly precision?: DatePrecision;
}

/** One day. */
export const dayValue = (day: Day): TimeValue => ({
  type: 'DATE',
  value: isoDay(day),
  from: isoDay(day),
  to: isoDay(day),
  precision: 'day',
});

/** The ISO week of a day, Monday to Sunday. */
export function weekValue(day: Day): TimeValue {
  const monday = mondayOf(day);
  return { type: 'DATE', value: isoWeek(day), from: isoDay(monday), to: isoDay(addDays(monday, 6)), precision: 'week' };
}

/** Saturday and Sunday of a day's week. */
export function weekendValue(day: Day): TimeValue {
  const monday = mondayOf(day);
  return {
    type: 'DATE',
    value: `${isoWeek(day)}-WE`,
    from: isoDay(addDays(monday, 5)),
    to: isoDay(addDays(monday, 6)),
    precision: 'range',
  };
}

/** A month. */
export const monthValue = (year: number, month: number): TimeValue => ({
  type: 'DATE',
  value: isoMonth(year, month),
  from: `${isoMonth(year, month)}-01`,
  to: isoDay({ year, month, day: monthLength(year, month) }),
  precision: 'month',
});

/** A quarter, 1 to 4. */
export function quarterValue(year: number, quarter: number): TimeValue {
  const last = quarter * 3;
  return {
    type: 'DATE',
    value: `${year}-Q${quarter}`,
    from: `${isoMonth(year, last - 2)}-01`,
    to: isoDay({ year, month: last, day: monthLength(year, last) }),
    precision: 'quarter',
  };
}

/** A half of a year, 1 or 2. */
export const halfValue = (year: number, half: number): TimeValue => ({
  type: 'DATE',
  value: `${year}-H${half}`,
  from: `${year}-${half === 1 ? '01' : '07'}-01`,
  to: `${year}-${half === 1 ? '06-30' : '12-31'}`,
  precision: 'range',
});

/** A year. */
export const yearValue = (year: number): TimeValue => ({
  type: 'DATE',
  value: String(year),
  from: `${year}-01-01`,
  to: `${year}-12-31`,
  precision: 'year',
});

/** A decade, by its first year. */
export const decadeValue = (year: number): TimeValue => ({
  type: 'DATE',
  value: String(year).slice(0, 3),
  from: `${year}-01-01`,
  to: `${year + 9}-12-31`,
  precision: 'decade',
});

/** A century, by its ordinal. */
export const centuryValue = (ordinal: number): TimeValue => ({
  type: 'DATE',
  value: String(ordinal - 1),
  from: `${ordinal - 1}00-01-01`,
  to: `${ordinal - 1}99-12-31`,
  precision: 'range',
});

const SEASON_START: Readonly<Record<string, number>> = { SP: 3, SU: 6, FA: 9, WI: 12 };

/** A season of the north, by whole months: SP from March, SU, FA, WI. */
export function seasonValue(year: number, season: string): TimeValue {
  const first = SEASON_START[season] ?? 3;
  const endYear = season === 'WI' ? year + 1 : year;
  const last = season === 'WI' ? 2 : first + 2;
  return {
    type: 'DATE',
    value: `${year}-${season}`,
    from: `${isoMonth(year, first)}-01`,
    to: isoDay({ year: endYear, month: last, day: monthLength(endYear, last) }),
    precision: 'season',
  };
}

/** From one value's start to another's end. */
export const rangeValue = (from: TimeValue, to: TimeValue): TimeValue => ({
  type: 'DATE',
  ...(from.value === undefined ? {} : { value: from.value }),
  ...(from.from === undefined ? {} : { from: from.from }),
  ...(to.to === undefined ? {} : { to: to.to }),
  precision: 'range',
});

const THIRDS: Readonly<Record<string, readonly [number, number]>> = {
  early: [0, 1 / 3],
  mid: [1 / 3, 2 / 3],
  late: [2 / 3, 1],
};

/** "early", "mid" or "late" of a value: a third of its days. */
export function partValue(value: TimeValue, part: string, fromNumber: number, toNumber: number): TimeValue {
  const [start, end] = THIRDS[part] ?? [0, 1];
  const days = toNumber - fromNumber + 1;
  return {
    ...value,
    from: isoDay(fromDayNumber(fromNumber + Math.round(start * days))),
    to: isoDay(fromDayNumber(fromNumber + Math.round(end * days) - 1)),
    precision: 'range',
  };
}
