import type { Day } from './calendar.ts';
import { addDays, addMonths, isDay, isoDay, mondayOf, readIsoDay, toDayNumber, weekdayOf } from './calendar.ts';
import { readNumber } from './number-words.ts';
import { months, seasons, weekdays } from './time-patterns.ts';
import type { TimeValue } from './time-value.ts';
import {
  dayValue,
  decadeValue,
  monthValue,
  partValue,
  quarterValue,
  rangeValue,
  seasonValue,
  weekendValue,
  weekValue,
  yearValue,
} from './time-value.ts';

/** What a relative expression counts from: the day of publication, and whether its verb looks ahead. */
export interface TimeAnchor {
  readonly published: Day | undefined;
  readonly looksAhead: boolean;
}

type Groups = readonly (string | undefined)[];
type Resolver = (groups: Groups, anchor: TimeAnchor) => TimeValue | undefined;

const NO_VALUE: TimeValue = { type: 'DATE' };
const ORDINALS: Readonly<Record<string, number>> = { first: 1, second: 2, third: 3, fourth: 4 };
const UNIT_CODE: Readonly<Record<string, string>> = {
  day: 'D',
  week: 'W',
  month: 'M',
  year: 'Y',
  hour: 'H',
  minute: 'M',
  decade: 'E',
  quarter: 'Q',
};

const monthNumber = (name: string | undefined): number =>
  months.findIndex((month) => month.startsWith((name ?? '?').toLowerCase().replace('.', '').slice(0, 3))) + 1;
const weekdayNumber = (name: string): number => weekdays.indexOf(name.toLowerCase());
const unitOf = (unit: string | undefined): string => (unit ?? '').toLowerCase().replace(/s$/, '');
const partOf = (part: string): string =>
  /^early|beginning|start/i.test(part) ? 'early' : /^late|end/i.test(part) ? 'late' : 'mid';

const wholeDay = (year: number, month: number, day: number): TimeValue | undefined =>
  isDay({ year, month, day }) ? dayValue({ year, month, day }) : undefined;

/** The year of a month and day that are given without one: the nearest before the anchor, or after it when the verb looks ahead. */
function nearestYear(month: number, day: number, { published, looksAhead }: TimeAnchor): number | undefined {
  if (!published) return undefined;
  const isLater = month > published.month || (month === published.month && day > published.day);
  if (looksAhead)
    return isLater || (month === published.month && day === published.day) ? published.year : published.year + 1;
  return isLater ? published.year - 1 : published.year;
}

const monthDay = (month: number, day: number, anchor: TimeAnchor): TimeValue | undefined => {
  const year = nearestYear(month, day, anchor);
  return year === undefined ? NO_VALUE : wholeDay(year, month, day);
};

function nearestWeekday(weekday: number, { published, looksAhead }: TimeAnchor): Day | undefined {
  if (!published) return undefined;
  const back = (weekdayOf(published) - weekday + 7) % 7;
  return looksAhead && back > 0 ? addDays(published, 7 - back) : addDays(published, -back);
}

/** A unit shifted from the anchor by whole units. */
function shiftedUnit(unit: string, shift: number, published: Day): TimeValue | undefined {
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
  return season === undefined ? undefined : seasonValue(published.year + shift, season);
}

const shiftOf = (word: string): number =>
  /last|previous|past/i.test(word) ? -1 : /next|following|coming/i.test(word) ? 1 : 0;

/** "earlier this week" ends with the anchor, "later this week" begins with it. */
function boundedBy(value: TimeValue | undefined, bound: string | undefined, published: Day): TimeValue | undefined {
  if (!value || !bound) return value;
  if (bound === 'earlier') return { ...value, to: isoDay(published) };
  if (bound === 'later') return { ...value, from: isoDay(published) };
  return partOfValue(value, bound);
}

function partOfValue(value: TimeValue, part: string): TimeValue {
  const from = readIsoDay(value.from);
  const to = readIsoDay(value.to);
  return from && to ? partValue(value, partOf(part), toDayNumber(from), toDayNumber(to)) : value;
}

function agoValue(count: number, unit: string, direction: string, published: Day): TimeValue | undefined {
  const sign = /ago|earlier/i.test(direction) ? -1 : 1;
  if (unit === 'day') return dayValue(addDays(published, sign * count));
  if (unit === 'week') return weekValue(addDays(published, sign * 7 * count));
  if (unit === 'month') {
    const { year, month } = addMonths(published, sign * count);
    return monthValue(year, month);
  }
  if (unit === 'year') return yearValue(published.year + sign * count);
  if (unit === 'decade') return decadeValue(Math.floor((published.year + sign * 10 * count) / 10) * 10);
  return dayValue(published);
}

/** The last or next so many units, counted from the anchor. */
function spanValue(word: string, count: number, unit: string, published: Day): TimeValue {
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
      ? addMonths(published, sign * (inMonths[unit] ?? 0))
      : addDays(published, sign * (days[unit] ?? 0));
  const code = `P${unit === 'decade' ? 10 * count : count}${unit === 'decade' ? 'Y' : (UNIT_CODE[unit] ?? 'D')}`;
  return {
    type: 'DURATION',
    value: code,
    from: isoDay(isPast ? other : published),
    to: isoDay(isPast ? published : other),
    precision: 'range',
  };
}

const needsAnchor =
  (resolve: (groups: Groups, published: Day, anchor: TimeAnchor) => TimeValue | undefined): Resolver =>
  (groups, anchor) =>
    anchor.published ? resolve(groups, anchor.published, anchor) : NO_VALUE;

function deicticValue(word: string, published: Day): TimeValue {
  if (/yesterday/i.test(word)) return dayValue(addDays(published, -1));
  if (/tomorrow/i.test(word)) return dayValue(addDays(published, 1));
  const part = /tonight|overnight/i.test(word)
    ? 'TNI'
    : /morning/i.test(word)
      ? 'TMO'
      : /afternoon/i.test(word)
        ? 'TAF'
        : /evening/i.test(word)
          ? 'TEV'
          : undefined;
  const day = dayValue(published);
  return part === undefined ? day : { ...day, type: 'TIME', value: `${isoDay(published)}${part}` };
}

function namedShift(groups: Groups, published: Day, anchor: TimeAnchor): TimeValue | undefined {
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

const resolvers: Readonly<Record<string, Resolver>> = {
  'range-years': ([, a, b, c, d]) => {
    const from = Number(a ?? c);
    const to = b ?? d ?? '';
    return rangeValue(
      yearValue(from),
      yearValue(to.length === 2 ? Math.floor(from / 100) * 100 + Number(to) : Number(to)),
    );
  },
  iso: ([, y, m, d]) => wholeDay(Number(y), Number(m), Number(d)),
  slashed: ([, m, d, y]) => wholeDay(Number(y), Number(m), Number(d)),
  'month-day-year': ([, m, d, y]) => wholeDay(Number(y), monthNumber(m), Number(d)),
  'day-month-year': ([, d, m, y]) => wholeDay(Number(y), monthNumber(m), Number(d)),
  'month-range': ([, m, a, b], anchor) => {
    const from = monthDay(monthNumber(m), Number(a), anchor);
    const to = monthDay(monthNumber(m), Number(b), anchor);
    return from && to && rangeValue(from, to);
  },
  'part-month-year': ([, part = '', m, y], anchor) => {
    const year = y === undefined ? nearestYear(monthNumber(m), 1, anchor) : Number(y);
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
  'quarter-year': ([, ordinal = '', y]) => quarterValue(Number(y), ORDINALS[ordinal.toLowerCase()] ?? 1),
  ago: needsAnchor(([, count = '', unit, direction = ''], published) =>
    agoValue(readNumber(count.replace(/^a (few|couple)( of)?/i, '$1')) ?? 1, unitOf(unit), direction, published),
  ),
  span: needsAnchor(([, word = '', count, unit], published) =>
    spanValue(word, readNumber((count ?? 'one').replace(/^a (few|couple)( of)?/i, '$1')) ?? 1, unitOf(unit), published),
  ),
  shifted: needsAnchor(([, bound, shift = '', unit = ''], published) =>
    /that|same/i.test(shift)
      ? NO_VALUE
      : boundedBy(shiftedUnit(unit.toLowerCase(), shiftOf(shift), published), bound?.toLowerCase(), published),
  ),
  'shifted-name': needsAnchor(namedShift),
  'weekday-date': ([, , m, d, y], anchor) =>
    y === undefined ? monthDay(monthNumber(m), Number(d), anchor) : wholeDay(Number(y), monthNumber(m), Number(d)),
  weekday: ([, , name = ''], anchor) => {
    const day = nearestWeekday(weekdayNumber(name), anchor);
    return day ? dayValue(day) : NO_VALUE;
  },
  deictic: needsAnchor(([, word = ''], published) => deicticValue(word, published)),
  reference: ([, word = '']) => ({
    type: 'DATE',
    value: /soon|future/i.test(word) ? 'FUTURE_REF' : /recent/i.test(word) ? 'PAST_REF' : 'PRESENT_REF',
  }),
  set: ([, unit, adverb]) => ({
    type: 'SET',
    value: `P1${UNIT_CODE[unitOf(unit ?? { daily: 'day', weekly: 'week', monthly: 'month' }[adverb?.toLowerCase() ?? ''] ?? 'year')] ?? 'D'}`,
  }),
  duration: ([, count = '', unit]) => {
    const code = UNIT_CODE[unitOf(unit)] ?? 'D';
    const amount = readNumber(count.replace(/^a (few|couple)( of)?/i, '$1'));
    const isClock = /hour|minute/i.test(unit ?? '');
    return {
      type: 'DURATION',
      value: `P${isClock ? 'T' : ''}${/several|few/i.test(count) || amount === undefined ? 'X' : code === 'E' ? amount * 10 : amount}${code === 'E' ? 'Y' : code}`,
    };
  },
  decade: ([, year]) => decadeValue(Number(year)),
  month: ([, name], anchor) => {
    const year = nearestYear(monthNumber(name), 1, anchor);
    return year === undefined ? NO_VALUE : monthValue(year, monthNumber(name));
  },
  year: ([, year]) => yearValue(Number(year)),
};

/** What an expression of a kind denotes; undefined when it denotes nothing (the 31st of June). */
export const resolveTime = (kind: string, groups: Groups, anchor: TimeAnchor): TimeValue | undefined =>
  resolvers[kind]?.(groups, anchor);
