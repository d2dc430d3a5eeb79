import type { Day } from './calendar.ts';
import { addDays, isoDay, mondayOf } from './calendar.ts';
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
];

/** The nearest holiday of a name. */
export function holidayValue(name: string, anchor: TimeAnchor): TimeValue | undefined {
  if (/new year's eve/i.test(name)) return monthDay(12, 31, anchor);
  const [, month, day] = HOLIDAYS.find(([pattern]) => pattern.test(name)) ?? [undefined, 0, 0];
  return monthDay(month, day, anchor);
}

/** "last Friday", "earlier this March": groups are the bound, the shift and the name. */
export function namedShift(
  groups: readonly (string | undefined)[],
  published: Day,
  anchor: TimeAnchor,
): TimeValue | undefined {
  const [, bound, shift = '', name = ''] = groups;
  const weekday = weekdayNumber(name);
  if (weekday >= 0) {
    const monday = mondayOf(published);
    if (shiftOf(shift) === 0) return dayValue(addDays(monday, weekday));
    const base =
      shiftOf(shift) < 0
        ? nearestWeekday(weekday, { published: addDays(published, -1), looksAhead: false })
        : nearestWeekday(weekday, { published: addDays(published, 1), looksAhead: true });
    return base && dayValue(base);
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
