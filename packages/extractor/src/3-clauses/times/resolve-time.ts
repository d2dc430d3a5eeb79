import type { Day } from './calendar.ts';
import { addDays, isoDay, readIsoDay, weekdayOf } from './calendar.ts';
import { daytimeValue, deicticValue, holidayValue, namedQuarter, namedShift } from './named-times.ts';
import { readNumber } from './number-words.ts';
import type { TimeAnchor } from './time-anchor.ts';
import {
  monthDay,
  monthNumber,
  nearestWeekday,
  nearestYear,
  NO_VALUE,
  weekdayNumber,
  wholeDay,
  yearOfMonth,
} from './time-anchor.ts';
import { seasons } from './time-patterns.ts';
import {
  agoValue,
  boundedBy,
  partOfValue,
  shiftedUnit,
  shiftOf,
  spanValue,
  toldBefore,
  toldShift,
  UNIT_CODE,
  unitOf,
} from './time-shifts.ts';
import type { TimeValue } from './time-value.ts';
import {
  centuryValue,
  dayValue,
  decadeValue,
  halfValue,
  monthValue,
  quarterValue,
  rangeValue,
  seasonValue,
  weekendValue,
  yearValue,
} from './time-value.ts';

type Groups = readonly (string | undefined)[];
type Resolver = (groups: Groups, anchor: TimeAnchor) => TimeValue | undefined;

const ORDINALS: Readonly<Record<string, number>> = { first: 1, second: 2, third: 3, fourth: 4 };
const readCount = (count: string): number | undefined =>
  readNumber(count.replace(/^(?:half )?a (few|couple|dozen|hundred)( of)?/i, '$1'));

const needsAnchor =
  (resolve: (groups: Groups, published: Day, anchor: TimeAnchor) => TimeValue | undefined): Resolver =>
  (groups, anchor) =>
    anchor.published ? resolve(groups, anchor.published, anchor) : NO_VALUE;

const isClock = (unit: string | undefined): boolean => /hour|minute|second/i.test(unit ?? '');
/** A duration of some units, nobody says how many. */
const vagueDuration = (unit: string | undefined): TimeValue => ({
  type: 'DURATION',
  value: `P${isClock(unit) ? 'T' : ''}X${UNIT_CODE[unitOf(unit)] ?? 'D'}`,
});

const clockHour = (hour: number, half: string): number => (hour % 12) + (half.toLowerCase() === 'p' ? 12 : 0);
/** "5:30 p.m." as 17:30. */
const clockTime = ([hour, minute = '00', half = 'a']: Groups): string =>
  `${String(clockHour(Number(hour), half)).padStart(2, '0')}:${minute}`;

/** "8 p.m. Monday": an hour of a weekday. */
function atClock(weekday: string, anchor: TimeAnchor, clock: Groups): TimeValue {
  const day = nearestWeekday(weekdayNumber(weekday), anchor);
  return day ? { ...dayValue(day), type: 'TIME', value: `${isoDay(day)}T${clockTime(clock)}` } : { type: 'TIME' };
}
const ADVERBS: Readonly<Record<string, string>> = {
  hourly: 'hour',
  daily: 'day',
  nightly: 'day',
  weekly: 'week',
  monthly: 'month',
  quarterly: 'quarter',
  yearly: 'year',
  annually: 'year',
  annual: 'year',
};
const PARTS: Readonly<Record<string, string>> = {
  morning: 'XXXX-XX-XXTMO',
  afternoon: 'XXXX-XX-XXTAF',
  evening: 'XXXX-XX-XXTEV',
  night: 'XXXX-XX-XXTNI',
  weekend: 'XXXX-WXX-WE',
  spring: 'XXXX-SP',
  summer: 'XXXX-SU',
  fall: 'XXXX-FA',
  autumn: 'XXXX-FA',
  winter: 'XXXX-WI',
};

/** "every two weeks", "every other day": so many units from one time to the next. */
function setValue(count: string | undefined, unit: string | undefined): TimeValue {
  const each = count === undefined ? 1 : /other/i.test(count) ? 2 : readCount(count);
  const code = UNIT_CODE[unitOf(unit)] ?? 'D';
  return { type: 'SET', value: `P${isClock(unit) ? 'T' : ''}${each ?? 'X'}${code}` };
}

const DECADES = ['twenties', 'thirties', 'forties', 'fifties', 'sixties', 'seventies', 'eighties', 'nineties'];
const CENTURIES = ['fifteenth', 'sixteenth', 'seventeenth', 'eighteenth', 'nineteenth', 'twentieth', 'twenty-first'];
/** 19 for "nineteenth". */
const centuryOf = (word: string): number => 15 + CENTURIES.indexOf(word.toLowerCase());
/** What "the next day" counts from: a day that was told, where a month was told nothing. */
const referenceFor = (unit: string, { reference, referenceDay }: TimeAnchor): Day | undefined =>
  /day$/i.test(unit) ? referenceDay : reference;
const TOLD = /^(?:that same|that|the (?:same|previous|following|next))$/i;
const FEW = /few|several|many|couple/i;

/** "Feb. 27-28", "5–6 September 2019". */
function dayRange(
  month: string | undefined,
  [first, last]: readonly [number, number],
  year: string | undefined,
  anchor: TimeAnchor,
): TimeValue | undefined {
  const at = year === undefined ? nearestYear(monthNumber(month), last, anchor) : Number(year);
  if (at === undefined) return NO_VALUE;
  const [from, to] = [wholeDay(at, monthNumber(month), first), wholeDay(at, monthNumber(month), last)];
  return first < last && from && to ? rangeValue(from, to) : undefined;
}

/** "March 13", "March 13, 2004". */
const dayOfMonth = ([month, day, year]: Groups, anchor: TimeAnchor): TimeValue | undefined =>
  year === undefined
    ? monthDay(monthNumber(month), Number(day), anchor)
    : wholeDay(Number(year), monthNumber(month), Number(day));

const PIVOT = 50;
const NTH = ['second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth'];

/** A value that no deed is dated by: what "the previous month" means without another told of is a guess. */
const withoutDays = ({ type, value }: TimeValue): TimeValue => ({ type, ...(value === undefined ? {} : { value }) });

/** "by fall", "in the spring": the season that is or was last, or the next where the verb looks ahead. */
function bareSeason(name: string, published: Day, { looksAhead }: TimeAnchor): TimeValue {
  const code = seasons[name.toLowerCase()] ?? 'SP';
  const years = [published.year - 1, published.year, published.year + 1];
  const today = isoDay(published);
  const values = years.map((year) => seasonValue(year, code));
  const value = looksAhead
    ? values.find(({ to = '' }) => to >= today)
    : values.findLast(({ from = '' }) => from <= today);
  return withoutDays(value ?? seasonValue(published.year, code));
}

/** "rose 12 percent in the quarter": the one told of, else the last that was over; a year is the current one. */
function currentUnit(unit: string, published: Day, reference: Day | undefined): TimeValue {
  if (/year/i.test(unit)) return yearValue(published.year);
  const value = reference ? shiftedUnit(unit, 0, reference) : shiftedUnit(unit, -1, published);
  return value ?? NO_VALUE;
}

/** "took place this weekend": told on a working day, it is the one that is over. */
const thisWeekend = (published: Day, { looksAhead, isTimeless }: TimeAnchor): TimeValue =>
  weekendValue(looksAhead || isTimeless || weekdayOf(published) >= 5 ? published : addDays(published, -7));

const resolvers: Readonly<Record<string, Resolver>> = {
  'range-years': ([, a, b, c, d]) => {
    const from = Number(a ?? c);
    const to = b ?? d ?? '';
    return rangeValue(
      yearValue(from),
      yearValue(to.length === 2 ? Math.floor(from / 100) * 100 + Number(to) : Number(to)),
    );
  },
  'range-months': ([, a, b, y], anchor) => {
    const last = y === undefined ? yearOfMonth(monthNumber(b), anchor) : Number(y);
    if (last === undefined) return NO_VALUE;
    const first = monthNumber(a) > monthNumber(b) ? last - 1 : last;
    return rangeValue(monthValue(first, monthNumber(a)), monthValue(last, monthNumber(b)));
  },
  'range-days': ([, m, a, n, b, y], anchor) => {
    const year = y === undefined ? nearestYear(monthNumber(n ?? m), Number(b), anchor) : Number(y);
    if (year === undefined) return NO_VALUE;
    const from = wholeDay(year, monthNumber(m), Number(a));
    const to = wholeDay(year, monthNumber(n ?? m), Number(b));
    return from && to && rangeValue(from, to);
  },
  'range-weekdays': needsAnchor(([, a = '', b = ''], published, anchor) => {
    const to = nearestWeekday(weekdayNumber(b), anchor);
    const days = (weekdayNumber(b) - weekdayNumber(a) + 7) % 7;
    return to && rangeValue(dayValue(addDays(to, -days)), dayValue(to));
  }),
  'month-shift': needsAnchor(([, m, shift = ''], published) =>
    monthValue(published.year + shiftOf(shift), monthNumber(m)),
  ),
  weekend: needsAnchor((_, published, { looksAhead }) =>
    weekendValue(looksAhead || weekdayOf(published) >= 5 ? published : addDays(published, -7)),
  ),
  'decade-name': ([, name = '']) => decadeValue(1920 + 10 * DECADES.indexOf(name.toLowerCase())),
  iso: ([, y, m, d]) => wholeDay(Number(y), Number(m), Number(d)),
  'slashed-short': ([, m, d, y]) => wholeDay(Number(y) + (Number(y) < PIVOT ? 2000 : 1900), Number(m), Number(d)),
  // a fiscal year begins and ends when its owner says: no days
  fiscal: ([, y]) => ({ type: 'DATE', value: `FY${y}` }),
  'units-of-year': ([, count = '', unit]) => ({
    type: 'DURATION',
    value: `P${readCount(count) ?? 'X'}${UNIT_CODE[unitOf(unit)] ?? 'D'}`,
  }),
  'year-ago': needsAnchor((_, published) => ({ type: 'DATE', value: String(published.year - 1) })),
  'part-of-date': ([, part, m, d, y], anchor) => {
    const day = readIsoDay(dayOfMonth([m, d, y], anchor)?.from);
    return day && daytimeValue(day, part);
  },
  'clock-date': ([, hour, minute, half, m, d, y], anchor) => {
    const value = dayOfMonth([m, d, y], anchor);
    return value?.value === undefined
      ? undefined
      : { ...value, type: 'TIME', value: `${value.value}T${clockTime([hour, minute, half])}` };
  },
  // "Earlier in the day he had opened a school": of the day that is told of
  'earlier-in': needsAnchor(([, bound = '', unit = ''], published, { referenceDay }) =>
    /day/i.test(unit)
      ? referenceDay
        ? dayValue(referenceDay)
        : withoutDays(dayValue(published))
      : boundedBy(shiftedUnit(unit.toLowerCase(), 0, published), bound.toLowerCase(), published),
  ),
  'all-unit': ([, unit = '']) => ({
    type: 'DURATION',
    value: /night/i.test(unit) ? 'PT1NI' : `P1${UNIT_CODE[unit.toLowerCase()] ?? 'D'}`,
  }),
  'clock-bare': needsAnchor(([, hour = '', minute = '00'], published, { storyDay }) => ({
    type: 'TIME',
    value: `${isoDay(storyDay ?? published)}T${hour.padStart(2, '0')}:${minute}`,
  })),
  'year-end': needsAnchor((_, published) => ({ type: 'DATE', value: String(published.year) })),
  rate: ([, unit]) => setValue(undefined, unit),
  weekends: () => ({ type: 'SET', value: 'XXXX-WXX-WE' }),
  'clock-24': needsAnchor(([, hour = '', minute = '00'], published, { storyDay }) => ({
    type: 'TIME',
    value: `${isoDay(storyDay ?? published)}T${hour.padStart(2, '0')}:${minute}`,
  })),
  'nth-unit': ([, ordinal = '', unit]) => ({
    type: 'DURATION',
    value: `P${NTH.indexOf(ordinal.toLowerCase()) + 2}${UNIT_CODE[unitOf(unit)] ?? 'D'}`,
  }),
  'told-part': ([, part], { reference }) => (reference ? daytimeValue(reference, part) : NO_VALUE),
  season: needsAnchor(([, name = ''], published, anchor) => bareSeason(name, published, anchor)),
  'the-unit': needsAnchor(([, unit = ''], published, { reference }) =>
    withoutDays(currentUnit(unit, published, reference)),
  ),
  slashed: ([, m, d, y]) => wholeDay(Number(y), Number(m), Number(d)),
  'month-day-year': ([, m, d, y]) => wholeDay(Number(y), monthNumber(m), Number(d)),
  'day-month-year': ([, d, m, y]) => wholeDay(Number(y), monthNumber(m), Number(d)),
  'month-range': ([, m, a, b, y], anchor) => dayRange(m, [Number(a), Number(b)], y, anchor),
  'range-month': ([, a, b, m, y], anchor) => dayRange(m, [Number(a), Number(b)], y, anchor),
  'part-month-year': ([, part = '', m, own, ahead], anchor) => {
    const y = own ?? ahead;
    const year = y === undefined ? yearOfMonth(monthNumber(m), anchor) : Number(y);
    return year === undefined ? NO_VALUE : partOfValue(monthValue(year, monthNumber(m)), part);
  },
  'part-year': ([, part = '', whole = ''], anchor) => {
    if (/^\d/.test(whole)) return partOfValue(yearValue(Number(whole)), part);
    const [shift = '', unit = ''] = whole.toLowerCase().split(' ');
    const value = anchor.published && shiftedUnit(unit, shiftOf(shift), anchor.published);
    return value ? partOfValue(value, part) : NO_VALUE;
  },
  'month-year': ([, m, y]) => monthValue(Number(y), monthNumber(m)),
  'month-day': ([, m, d], anchor) => monthDay(monthNumber(m), Number(d), anchor),
  'day-month': ([, d, m], anchor) => monthDay(monthNumber(m), Number(d), anchor),
  'season-year': ([, season = '', y]) => seasonValue(Number(y), seasons[season.toLowerCase()] ?? 'SP'),
  'half-year': ([, ordinal = '', y], { published }) =>
    y === undefined && !published
      ? NO_VALUE
      : halfValue(y === undefined ? (published?.year ?? 0) : Number(y), ORDINALS[ordinal.toLowerCase()] ?? 1),
  'short-quarter': ([, before, after, y], { published }) =>
    y === undefined && !published
      ? NO_VALUE
      : quarterValue(y === undefined ? (published?.year ?? 0) : Number(y), Number(before ?? after)),
  'quarter-year': ([, ordinal = '', y = ''], { published }) => {
    if (!/^\d/.test(y) && !published) return NO_VALUE;
    const year = /^\d/.test(y) ? Number(y) : (published?.year ?? 0) + shiftOf(y);
    return quarterValue(year, ORDINALS[ordinal.toLowerCase()] ?? 1);
  },
  ago: needsAnchor(([, count = '', unit, direction = ''], published, { reference }) => {
    if (FEW.test(count))
      return { type: 'DATE', value: /ago|earlier|before|back/i.test(direction) ? 'PAST_REF' : 'FUTURE_REF' };
    const from = /ago|now|back/i.test(direction) ? published : (reference ?? published);
    return agoValue(readCount(count) ?? 1, unitOf(unit), direction, from);
  }),
  'day-before': needsAnchor(([, unit = '', direction = ''], published, anchor) =>
    /yesterday|tomorrow/i.test(direction)
      ? dayValue(addDays(published, /yesterday/i.test(direction) ? -2 : 2))
      : toldBefore(unit.toLowerCase().replace('the ', ''), direction, referenceFor(unit, anchor), published),
  ),
  span: needsAnchor(([, word = '', count, unit], published) =>
    count === undefined || FEW.test(count)
      ? vagueDuration(unit)
      : spanValue(word, readCount(count) ?? 1, unitOf(unit), published),
  ),
  'past-unit': needsAnchor(([, past, decade, last], published) =>
    spanValue('past', 1, unitOf(past ?? decade ?? last), published),
  ),
  shifted: needsAnchor(([, bound, shift = '', unit = ''], published, anchor) => {
    if (TOLD.test(shift)) return toldShift(shift, unit.toLowerCase(), referenceFor(unit, anchor), published);
    // "our last day here" is not yesterday
    if (/^last$/i.test(shift) && /^day$/i.test(unit)) return undefined;
    if (/^this$/i.test(shift) && /^weekend$/i.test(unit)) return thisWeekend(published, anchor);
    return boundedBy(shiftedUnit(unit.toLowerCase(), shiftOf(shift), published), bound?.toLowerCase(), published);
  }),
  'shifted-name': needsAnchor(namedShift),
  'weekday-date': ([, , m, d, y], anchor) => dayOfMonth([m, d, y], anchor),
  weekday: ([, , name = '', part], anchor) => {
    const day = nearestWeekday(weekdayNumber(name), anchor);
    return day ? daytimeValue(day, part) : NO_VALUE;
  },
  'clock-weekday': ([, hour, minute, half, name = ''], anchor) => atClock(name, anchor, [hour, minute, half]),
  'weekday-clock': ([, name = '', hour, minute, half], anchor) => atClock(name, anchor, [hour, minute, half]),
  // no days: what is done "in the morning" is not told to be of the day of publication
  daytime: needsAnchor(([, part], published, { storyDay }) => {
    const { type, value = '' } = daytimeValue(storyDay ?? published, part);
    return { type, value };
  }),
  'named-hour': needsAnchor(([, name = ''], published, { storyDay }) => ({
    type: 'TIME',
    value: `${isoDay(storyDay ?? published)}T${/midnight/i.test(name) ? '00' : '12'}:00`,
  })),
  // no days: a deed "at 5 p.m." is not told to be of the day of publication
  clock: needsAnchor(([, hour, minute = '00', half = 'a'], published, { storyDay }) => ({
    type: 'TIME',
    value: `${isoDay(storyDay ?? published)}T${clockTime([hour, minute, half])}`,
  })),
  vague: ([, unit]) => vagueDuration(unit),
  // "Within hours she thanked them", "Hours later he called": on the day that is told of
  'hours-on': ([words = '', unit], { storyDay }) => ({
    ...(storyDay ? dayValue(storyDay) : {}),
    ...(/later/i.test(words) ? { type: 'DATE', value: 'FUTURE_REF' } : vagueDuration(unit)),
  }),
  half: ([, unit = '']) => ({
    type: 'DURATION',
    value: /century/i.test(unit) ? 'P50Y' : /decade/i.test(unit) ? 'P5Y' : 'PT30M',
  }),
  'vague-ago': ([, , direction = '']) => ({
    type: 'DATE',
    value: /ago|earlier|before|back/i.test(direction) ? 'PAST_REF' : 'FUTURE_REF',
  }),
  long: ([, unit = '']) => ({
    type: 'DURATION',
    value: `P1${UNIT_CODE[unitOf(unit)] ?? 'D'}`,
  }),
  'short-decade': ([, decade]) => decadeValue(1900 + Number(decade)),
  attack: () => dayValue({ year: 2001, month: 9, day: 11 }),
  holiday: ([, name = ''], anchor) => holidayValue(name, anchor),
  century: ([, ordinal, word = '']) => centuryValue(ordinal === undefined ? centuryOf(word) : Number(ordinal)),
  hundreds: ([, century]) => centuryValue(Number(century) + 1),
  quarter: ([, ordinal = ''], anchor) => namedQuarter(ORDINALS[ordinal.toLowerCase()] ?? 1, anchor),
  deictic: needsAnchor(([, word = ''], published) => deicticValue(word, published)),
  reference: ([, word = '']) => ({
    type: 'DATE',
    value: /soon|future|coming|ahead/i.test(word)
      ? 'FUTURE_REF'
      : /recent|past|time|former|lately|then|that/i.test(word)
        ? 'PAST_REF'
        : 'PRESENT_REF',
  }),
  set: ([, count, unit, adverb = '']) => setValue(count, unit ?? ADVERBS[adverb.toLowerCase()]),
  'set-times': ([, unit]) => setValue(undefined, unit),
  'set-weekday': ([, every, plural]) => ({
    type: 'SET',
    value: `XXXX-WXX-${weekdayNumber(every ?? plural ?? '') + 1}`,
  }),
  'set-part': ([, part = '']) => ({ type: 'SET', value: PARTS[part.toLowerCase()] ?? 'XXXX' }),
  duration: ([, count = '', unit], { lasts, published }) => {
    const code = UNIT_CODE[unitOf(unit)] ?? 'D';
    const amount = readCount(count);
    if (amount === undefined || FEW.test(count)) return vagueDuration(unit);
    return lasts && published && !isClock(unit)
      ? spanValue('past', amount, unitOf(unit), published)
      : { type: 'DURATION', value: `P${isClock(unit) ? 'T' : ''}${amount}${code}` };
  },
  elapsed: ([, count = '', unit], { published }) => {
    const amount = readCount(count);
    const then = published && amount !== undefined ? agoValue(amount, unitOf(unit), 'ago', published) : undefined;
    const code = UNIT_CODE[unitOf(unit)] ?? 'D';
    return { ...then, type: 'DURATION', value: `P${amount ?? 'X'}${code}` };
  },
  decade: ([, year]) => decadeValue(Number(year)),
  month: ([, name, ahead], anchor) => {
    const year = ahead === undefined ? yearOfMonth(monthNumber(name), anchor) : Number(ahead);
    return year === undefined ? NO_VALUE : monthValue(year, monthNumber(name));
  },
  year: ([, year]) => yearValue(Number(year)),
};

/** What an expression of a kind denotes; undefined when it denotes nothing (the 31st of June). */
export const resolveTime = (kind: string, groups: Groups, anchor: TimeAnchor): TimeValue | undefined =>
  resolvers[kind]?.(groups, anchor);
