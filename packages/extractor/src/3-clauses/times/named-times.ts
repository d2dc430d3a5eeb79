import type { Day } from './calendar.ts';
import { addDays, isoDay, mondayOf, toDayNumber, weekdayOf } from './calendar.ts';
import type { TimeAnchor } from './time-anchor.ts';
import { monthDay, monthNumber, nearestWeekday, nearestYear, NO_VALUE, weekdayNumber } from './time-anchor.ts';
import { boundedBy, shiftOf } from './time-shifts.ts';
import type { TimeValue } from './time-value.ts';
import { dayValue, monthValue, quarterValue } from './time-value.ts';

const DAYTIMES: readonly (readonly [RegExp, string])[] = [
  [/night/i, 'TNI'],
  [/morning/i, 'TMO'],
  [/afternoon/i, 'TAF'],
  [/evening/i, 'TEV'],
];

/** A day, or the part of it that a word names. */
export function daytimeValue(day: Day, word: string | undefined): TimeValue {
  const part = DAYTIMES.find(([pattern]) => pattern.test(word ?? ''))?.[1];
  const value = dayValue(day);
  return part === undefined ? value : { ...value, type: 'TIME', value: `${isoDay(day)}${part}` };
}

/** "yesterday", "last night", "tomorrow". */
export function deicticValue(word: string, published: Day): TimeValue {
  const shift = /yesterday|last night/i.test(word) ? -1 : /tomorrow/i.test(word) ? 1 : 0;
  return daytimeValue(addDays(published, shift), word);
}

/** The last such quarter that has begun, or the next where the verb looks ahead. */
export function namedQuarter(quarter: number, { published, looksAhead }: TimeAnchor): TimeValue {
  if (!published) return NO_VALUE;
  const current = Math.ceil(published.month / 3);
  const shift = looksAhead && quarter < current ? 1 : !looksAhead && quarter > current ? -1 : 0;
  return quarterValue(published.year + shift, quarter);
}

const HOLIDAYS: readonly (readonly [RegExp, number, number])[] = [
  [/eve/i, 12, 24],
  [/christmas/i, 12, 25],
  [/new year/i, 1, 1],
  [/independence|july/i, 7, 4],
  [/valentine/i, 2, 14],
  [/halloween/i, 10, 31],
  [/veterans/i, 11, 11],
];

/** Month, weekday (0 Monday) and which of them; the fifth stands for the last. */
const MOVABLE: readonly (readonly [RegExp, number, number, number])[] = [
  [/king/i, 1, 0, 3],
  [/presidents/i, 2, 0, 3],
  [/memorial/i, 5, 0, 5],
  [/labor/i, 9, 0, 1],
  [/columbus/i, 10, 0, 2],
  [/thanksgiving/i, 11, 3, 4],
];

/** The so-manieth weekday of a month. */
function nthWeekday(year: number, month: number, weekday: number, nth: number): Day {
  const first = { year, month, day: 1 };
  const at = addDays(first, ((weekday - weekdayOf(first) + 7) % 7) + 7 * (nth - 1));
  return at.month === month ? at : addDays(at, -7);
}

function movableDay(name: string, year: number): Day | undefined {
  // the Tuesday after the first Monday of November
  if (/election/i.test(name)) return addDays(nthWeekday(year, 11, 0, 1), 1);
  const [, month, weekday, nth] = MOVABLE.find(([pattern]) => pattern.test(name)) ?? [];
  return month === undefined || weekday === undefined || nth === undefined
    ? undefined
    : nthWeekday(year, month, weekday, nth);
}

/** The nearest such day before the anchor, or after it where the verb looks ahead. */
function movableValue(name: string, anchor: TimeAnchor): TimeValue | undefined {
  const { published, looksAhead } = anchor;
  if (!published) return movableDay(name, 2000) && NO_VALUE;
  const years = [published.year - 1, published.year, published.year + 1];
  const days = years.flatMap((year) => movableDay(name, year) ?? []);
  const today = toDayNumber(published);
  const day = looksAhead
    ? days.find((one) => toDayNumber(one) >= today)
    : days.findLast((one) => toDayNumber(one) <= today);
  return day && dayValue(day);
}

/** The nearest holiday of a name. */
export function holidayValue(name: string, anchor: TimeAnchor): TimeValue | undefined {
  const movable = movableValue(name, anchor);
  if (movable) return movable;
  if (/new year['’]s eve/i.test(name)) return monthDay(12, 31, anchor);
  const [, month, day] = HOLIDAYS.find(([pattern]) => pattern.test(name)) ?? [undefined, 0, 0];
  return nearDay(month, day, anchor) ?? monthDay(month, day, anchor);
}

const MAX_NEAR = 21;

/** "rose on the Friday before Christmas": a holiday that is some days off, whatever the verb. */
function nearDay(month: number, day: number, { published }: TimeAnchor): TimeValue | undefined {
  if (!published || month === 0) return undefined;
  const today = toDayNumber(published);
  const days = [-1, 0, 1].map((shift) => ({ year: published.year + shift, month, day }));
  const near = days.find((one) => Math.abs(toDayNumber(one) - today) <= MAX_NEAR);
  return near && dayValue(near);
}

/** "last Friday", "earlier this March": groups are the bound, the shift and the name. */
export function namedShift(
  groups: readonly (string | undefined)[],
  published: Day,
  anchor: TimeAnchor,
): TimeValue | undefined {
  const [, bound, shift = '', name = '', part] = groups;
  const weekday = weekdayNumber(name);
  if (weekday >= 0) {
    const monday = mondayOf(published);
    if (shiftOf(shift) === 0) return daytimeValue(addDays(monday, weekday), part);
    const base =
      shiftOf(shift) < 0
        ? nearestWeekday(weekday, { published: addDays(published, -1), looksAhead: false })
        : nearestWeekday(weekday, { published: addDays(published, 1), looksAhead: true });
    return base && daytimeValue(base, part);
  }
  const month = monthNumber(name);
  const nearest = nearestYear(month, 1, { ...anchor, looksAhead: shiftOf(shift) > 0 });
  const year = shiftOf(shift) === 0 ? published.year : (nearest ?? published.year);
  return boundedBy(
    monthValue(shiftOf(shift) < 0 && year === published.year && month === published.month ? year - 1 : year, month),
    bound?.toLowerCase(),
    published,
  );
}
