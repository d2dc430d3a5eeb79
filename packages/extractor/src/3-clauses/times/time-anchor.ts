import type { Day } from './calendar.ts';
import { addDays, isDay, weekdayOf } from './calendar.ts';
import { months, weekdays } from './time-patterns.ts';
import type { TimeValue } from './time-value.ts';
import { dayValue } from './time-value.ts';

/** What a relative expression counts from: the day of publication, and whether its verb looks ahead. */
export interface TimeAnchor {
  readonly published: Day | undefined;
  readonly looksAhead: boolean;
  /** Nothing tells past from future: no verb, or one in the present. */
  readonly isTimeless?: boolean;
  /** "begins Thursday": a verb of schedules in the present. */
  readonly isScheduled?: boolean;
  /** The day that the text last told of: "the next day" counts from it. */
  readonly reference?: Day | undefined;
  /** The same, where a day was told and no month or year. */
  readonly referenceDay?: Day | undefined;
  /** The same, where the day is of the week before and the verb tells of the past: "at 7 a.m." is of it. */
  readonly storyDay?: Day | undefined;
  /** "for" before it and a verb in the present perfect above it: a duration runs to the day of publication. */
  readonly lasts?: boolean;
}

/** A date that cannot be told. */
export const NO_VALUE: TimeValue = { type: 'DATE' };

/** The number of a month by its name or its abbreviation; 0 for none. */
export const monthNumber = (name: string | undefined): number =>
  months.findIndex((month) => month.startsWith((name ?? '?').toLowerCase().replace('.', '').slice(0, 3))) + 1;
/** The number of a weekday, 0 Monday; -1 for none. */
export const weekdayNumber = (name: string): number => weekdays.indexOf(name.toLowerCase());

/** A day; undefined when there is none such. */
export const wholeDay = (year: number, month: number, day: number): TimeValue | undefined =>
  isDay({ year, month, day }) ? dayValue({ year, month, day }) : undefined;

/** A month that nothing tells past from future of is the nearest. */
const MONTHS_AHEAD = 6;

/** The year of a month and day that are given without one: the nearest before the anchor, or after it when the verb looks ahead. */
export function nearestYear(
  month: number,
  day: number,
  { published, looksAhead, isTimeless }: TimeAnchor,
): number | undefined {
  if (!published) return undefined;
  const ahead = (month - published.month + 12) % 12;
  if (isTimeless && !looksAhead && ahead > 0 && ahead <= MONTHS_AHEAD)
    return month > published.month ? published.year : published.year + 1;
  // "the September 30 deadline", told on the 29th
  if (isTimeless && month === published.month) return published.year;
  const isLater = month > published.month || (month === published.month && day > published.day);
  if (looksAhead)
    return isLater || (month === published.month && day === published.day) ? published.year : published.year + 1;
  return isLater ? published.year - 1 : published.year;
}

/** The year of a whole month: the one that is under way is no year off. */
export const yearOfMonth = (month: number, anchor: TimeAnchor): number | undefined =>
  nearestYear(month, anchor.published?.day ?? 1, anchor);

/** A day of the nearest such month. */
export const monthDay = (month: number, day: number, anchor: TimeAnchor): TimeValue | undefined => {
  const year = nearestYear(month, day, anchor);
  return year === undefined ? NO_VALUE : wholeDay(year, month, day);
};

/** The last such weekday, the day of publication included, or the next where the verb looks ahead. */
export function nearestWeekday(weekday: number, { published, looksAhead, isScheduled }: TimeAnchor): Day | undefined {
  if (!published) return undefined;
  const back = (weekdayOf(published) - weekday + 7) % 7;
  return (looksAhead || isScheduled === true) && back > 0 ? addDays(published, 7 - back) : addDays(published, -back);
}
