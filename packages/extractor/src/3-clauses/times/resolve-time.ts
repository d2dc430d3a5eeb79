import type { Day } from './calendar.ts';
import { addDays, addMonths, isDay, isoDay, mondayOf, readIsoDay, toDayNumber, weekdayOf } from './calendar.ts';
import { readNumber } from './number-words.ts';
import { months, seasons, weekdays } from './time-patterns.ts';
import type { TimeValue } from './time-value.ts';
import {
  centuryValue,
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
  /** Nothing tells past from future: no verb, or one in the present. */
  readonly isTimeless?: boolean;
  /** The day that the text last told of: "the next day" counts from it. */
  readonly reference?: Day | undefined;
  /** "for" before it and a verb in the present perfect above it: a duration runs to the day of publication. */
  readonly lasts?: boolean;
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
  century: 'C',
  minute: 'M',
  decade: 'E',
  quarter: 'Q',
};

const monthNumber = (name: string | undefined): number =>
  months.findIndex((month) => month.startsWith((name ?? '?').toLowerCase().replace('.', '').slice(0, 3))) + 1;
const weekdayNumber = (name: string): number => weekdays.indexOf(name.toLowerCase());
const unitOf = (unit: string | undefined): string => (unit ?? '').toLowerCase().replace(/ies$/, 'y').replace(/s$/, '');
const partOf = (part: string): string =>
  /^early|beginning|start/i.test(part) ? 'early' : /^late|end/i.test(part) ? 'late' : 'mid';

const readCount = (count: string): number | undefined =>
  readNumber(count.replace(/^(?:half )?a (few|couple|dozen|hundred)( of)?/i, '$1'));

const wholeDay = (year: number, month: number, day: number): TimeValue | undefined =>
  isDay({ year, month, day }) ? dayValue({ year, month, day }) : undefined;

/** The year of a month and day that are given without one: the nearest before the anchor, or after it when the verb looks ahead. */
function nearestYear(
  month: number,
  day: number,
  { published, looksAhead, isTimeless }: TimeAnchor,
): number | undefined {
  if (!published) return undefined;
  const ahead = (month - published.month + 12) % 12;
  if (isTimeless && !looksAhead && ahead > 0 && ahead < 6)
    return month > published.month ? published.year : published.year + 1;
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
  const sign = /ago|earlier|before/i.test(direction) ? -1 : 1;
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

const DAYTIMES: readonly (readonly [RegExp, string])[] = [
  [/night/i, 'TNI'],
  [/morning/i, 'TMO'],
  [/afternoon/i, 'TAF'],
  [/evening/i, 'TEV'],
];

/** A day, or the part of it that a word names. */
function daytimeValue(day: Day, word: string | undefined): TimeValue {
  const part = DAYTIMES.find(([pattern]) => pattern.test(word ?? ''))?.[1];
  const value = dayValue(day);
  return part === undefined ? value : { ...value, type: 'TIME', value: `${isoDay(day)}${part}` };
}

function deicticValue(word: string, published: Day): TimeValue {
  const shift = /yesterday|last night/i.test(word) ? -1 : /tomorrow/i.test(word) ? 1 : 0;
  return daytimeValue(addDays(published, shift), word);
}

/** "that month", "the following day": counted from the day the text last told of. */
function toldShift(shift: string, unit: string, reference: Day | undefined): TimeValue | undefined {
  if (!reference) return NO_VALUE;
  return shiftedUnit(unit, /previous/i.test(shift) ? -1 : /following|next/i.test(shift) ? 1 : 0, reference);
}

/** "the day before", "a year later". */
function toldBefore(unit: string, direction: string, reference: Day | undefined): TimeValue | undefined {
  return reference ? shiftedUnit(unit, /before|earlier/i.test(direction) ? -1 : 1, reference) : NO_VALUE;
}

/** The last such quarter that has begun, or the next where the verb looks ahead. */
function namedQuarter(quarter: number, { published, looksAhead }: TimeAnchor): TimeValue {
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

function holidayValue(name: string, anchor: TimeAnchor): TimeValue | undefined {
  if (/new year's eve/i.test(name)) return monthDay(12, 31, anchor);
  const [, month, day] = HOLIDAYS.find(([pattern]) => pattern.test(name)) ?? [undefined, 0, 0];
  return monthDay(month, day, anchor);
}

const clockHour = (hour: number, half: string): number => (hour % 12) + (half.toLowerCase() === 'p' ? 12 : 0);
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
const DECADES = ['twenties', 'thirties', 'forties', 'fifties', 'sixties', 'seventies', 'eighties', 'nineties'];
const TOLD = /^(?:that|the (?:same|previous|following|next))$/i;
const FEW = /few|several|couple/i;

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
  'range-months': ([, a, b, y], anchor) => {
    const last = y === undefined ? nearestYear(monthNumber(b), 1, anchor) : Number(y);
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
  ago: needsAnchor(([, count = '', unit, direction = ''], published, { reference }) => {
    if (FEW.test(count))
      return { type: 'DATE', value: /ago|earlier|before/i.test(direction) ? 'PAST_REF' : 'FUTURE_REF' };
    const from = /ago|now/i.test(direction) ? published : (reference ?? published);
    return agoValue(readCount(count) ?? 1, unitOf(unit), direction, from);
  }),
  'day-before': needsAnchor(([, unit = '', direction = ''], published, { reference }) =>
    /yesterday|tomorrow/i.test(direction)
      ? dayValue(addDays(published, /yesterday/i.test(direction) ? -2 : 2))
      : toldBefore(unit.toLowerCase().replace('the ', ''), direction, reference),
  ),
  span: needsAnchor(([, word = '', count, unit], published) =>
    count === undefined || FEW.test(count)
      ? { type: 'DURATION', value: `P${/hour|minute/i.test(unit ?? '') ? 'T' : ''}X${UNIT_CODE[unitOf(unit)] ?? 'D'}` }
      : spanValue(word, readCount(count) ?? 1, unitOf(unit), published),
  ),
  shifted: needsAnchor(([, bound, shift = '', unit = ''], published, { reference }) =>
    TOLD.test(shift)
      ? toldShift(shift, unit.toLowerCase(), reference)
      : boundedBy(shiftedUnit(unit.toLowerCase(), shiftOf(shift), published), bound?.toLowerCase(), published),
  ),
  'shifted-name': needsAnchor(namedShift),
  'weekday-date': ([, , m, d, y], anchor) =>
    y === undefined ? monthDay(monthNumber(m), Number(d), anchor) : wholeDay(Number(y), monthNumber(m), Number(d)),
  weekday: ([, , name = '', part], anchor) => {
    const day = nearestWeekday(weekdayNumber(name), anchor);
    return day ? daytimeValue(day, part) : NO_VALUE;
  },
  // no days: a deed "at 5 p.m." is not told to be of the day of publication
  clock: needsAnchor(([, hour, minute = '00', half = 'a'], published) => ({
    type: 'TIME',
    value: `${isoDay(published)}T${String(clockHour(Number(hour), half)).padStart(2, '0')}:${minute}`,
  })),
  vague: ([, unit]) => ({
    type: 'DURATION',
    value: `P${/hour|minute/i.test(unit ?? '') ? 'T' : ''}X${UNIT_CODE[unitOf(unit)] ?? 'D'}`,
  }),
  'vague-ago': ([, , direction = '']) => ({
    type: 'DATE',
    value: /ago|earlier|before/i.test(direction) ? 'PAST_REF' : 'FUTURE_REF',
  }),
  long: ([, unit = '']) => ({
    type: 'DURATION',
    value: /decade/i.test(unit) ? 'P10Y' : `P1${UNIT_CODE[unitOf(unit)] ?? 'D'}`,
  }),
  'short-decade': ([, decade]) => decadeValue(1900 + Number(decade)),
  attack: () => dayValue({ year: 2001, month: 9, day: 11 }),
  holiday: ([, name = ''], anchor) => holidayValue(name, anchor),
  century: ([, ordinal]) => centuryValue(Number(ordinal)),
  quarter: ([, ordinal = ''], anchor) => namedQuarter(ORDINALS[ordinal.toLowerCase()] ?? 1, anchor),
  deictic: needsAnchor(([, word = ''], published) => deicticValue(word, published)),
  reference: ([, word = '']) => ({
    type: 'DATE',
    value: /soon|future|coming|ahead/i.test(word)
      ? 'FUTURE_REF'
      : /recent|past|time/i.test(word)
        ? 'PAST_REF'
        : 'PRESENT_REF',
  }),
  set: ([, unit, adverb = '']) => ({
    type: 'SET',
    value: `P${/hour/i.test(adverb) ? 'T' : ''}1${UNIT_CODE[unitOf(unit ?? ADVERBS[adverb.toLowerCase()])] ?? 'D'}`,
  }),
  duration: ([, count = '', unit], { lasts, published }) => {
    const code = UNIT_CODE[unitOf(unit)] ?? 'D';
    const amount = readCount(count);
    const isClock = /hour|minute/i.test(unit ?? '');
    if (lasts && published && amount !== undefined && !isClock && !FEW.test(count))
      return spanValue('past', amount, unitOf(unit), published);
    return {
      type: 'DURATION',
      value: `P${isClock ? 'T' : ''}${FEW.test(count) || amount === undefined ? 'X' : code === 'E' ? amount * 10 : amount}${code === 'E' ? 'Y' : code}`,
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
