/** English names of months by number, of weekdays from Monday, of seasons by their TIMEX3 code. */
export const months: readonly string[] = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];
export const weekdays: readonly string[] = [
  'monday',
  'tuesday',
  'wednesday',
  'thursday',
  'friday',
  'saturday',
  'sunday',
];
export const seasons: Readonly<Record<string, string>> = {
  spring: 'SP',
  summer: 'SU',
  fall: 'FA',
  autumn: 'FA',
  winter: 'WI',
};

const MONTH =
  '(?:Jan(?:uary|\\.)?|Feb(?:ruary|\\.)?|Mar(?:ch|\\.)|April|Apr\\.?|May|June?|Jun\\.|July?|Jul\\.|Aug(?:ust|\\.)?|Sept?(?:ember|\\.)?|Oct(?:ober|\\.)?|Nov(?:ember|\\.)?|Dec(?:ember|\\.)?)';
const WEEKDAY = '(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day';
const NUMBER =
  '(?:\\d+|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|several|a few|a couple(?: of)?)';
const UNIT = '(?:day|week|month|year|decade|hour|minute|quarter)s?';
const YEAR = '(?:19|20)\\d\\d';
const PART = '(?:early|mid|late|(?:the )?(?:beginning|start|middle|end) of)';

/** Kinds of expressions with their patterns, the longer ones first; groups are read by `resolve-time.ts`. */
export const timePatterns: readonly (readonly [kind: string, pattern: RegExp])[] = [
  [
    'range-years',
    new RegExp(
      `\\b(?:from|between) (${YEAR}) (?:to|and|through|until) (${YEAR})\\b|\\b(${YEAR})[–-](${YEAR}|\\d\\d)\\b(?!-)`,
      'y',
    ),
  ],
  ['iso', /\b(\d{4})-(\d{2})-(\d{2})\b/y],
  ['slashed', /\b(\d{1,2})\/(\d{1,2})\/(\d{4})\b/y],
  ['month-day-year', new RegExp(`\\b(${MONTH}) (\\d{1,2})(?:st|nd|rd|th)?,? (${YEAR})\\b`, 'y')],
  ['day-month-year', new RegExp(`\\b(\\d{1,2})(?:st|nd|rd|th)?(?: of)? (${MONTH}),? (${YEAR})\\b`, 'y')],
  ['month-range', new RegExp(`\\b(${MONTH}) (\\d{1,2})[–-](\\d{1,2})\\b`, 'y')],
  ['part-month-year', new RegExp(`\\b(${PART})[ -](${MONTH})(?:,? (${YEAR}))?\\b`, 'iy')],
  ['part-year', new RegExp(`\\b(${PART})[ -](${YEAR}|(?:this|last|next) (?:year|month|week))\\b`, 'iy')],
  ['month-year', new RegExp(`\\b(${MONTH})(?: of|,)? (${YEAR})\\b`, 'y')],
  ['month-day', new RegExp(`\\b(${MONTH}) (\\d{1,2})(?:st|nd|rd|th)?\\b(?!,?\\d)`, 'y')],
  ['day-month', new RegExp(`\\b(\\d{1,2})(?:st|nd|rd|th)?(?: of)? (${MONTH})\\b`, 'y')],
  ['season-year', new RegExp(`\\b(?:the )?(spring|summer|fall|autumn|winter)(?: of|,)? (${YEAR})\\b`, 'iy')],
  ['quarter-year', new RegExp(`\\b(?:the )?(first|second|third|fourth) quarter(?: of|,)? (${YEAR})\\b`, 'iy')],
  [
    'ago',
    new RegExp(
      `\\b(?:about |nearly |almost |more than |over |some )?(${NUMBER}) (${UNIT}) (ago|earlier|later|from now)\\b`,
      'iy',
    ),
  ],
  [
    'span',
    new RegExp(
      `\\b(?:(?:in|over|for|during|within|across) )?(?:the )?(past|last|previous|next|coming) (?:(${NUMBER}) )?(${UNIT.replace('s?', 's')}|decade)\\b`,
      'iy',
    ),
  ],
  [
    'shifted',
    /\b(?:(earlier|later|late|early) )?(this|last|next|the previous|the following|that|the same) (day|week|month|year|quarter|weekend|decade|spring|summer|fall|autumn|winter)\b/iy,
  ],
  [
    'shifted-name',
    new RegExp(
      `\\b(?:(earlier|later|late|early) )?(this|last|next|this past|this coming) (${WEEKDAY}|${MONTH})\\b`,
      'iy',
    ),
  ],
  ['weekday-date', new RegExp(`\\b(${WEEKDAY}),? (${MONTH}) (\\d{1,2})(?:st|nd|rd|th)?(?:,? (${YEAR}))?\\b`, 'y')],
  ['weekday', new RegExp(`\\b(?:(early|late) )?(${WEEKDAY})s?(?: (morning|afternoon|evening|night))?\\b`, 'y')],
  ['deictic', /\b(today|tonight|yesterday|tomorrow|this morning|this afternoon|this evening|overnight)\b/iy],
  [
    'reference',
    /\b(now|currently|recently|at the moment|nowadays|these days|soon|in the future|in recent (?:years|months|weeks|days))\b/iy,
  ],
  [
    'set',
    new RegExp(
      `\\b(?:every|each) (day|week|month|year|morning|${WEEKDAY})\\b|\\b(daily|weekly|monthly|yearly|annually)\\b`,
      'iy',
    ),
  ],
  ['duration', new RegExp(`\\b(${NUMBER})[ -](${UNIT})(?!-old)\\b`, 'iy')],
  ['decade', /\b(?:the )?(?:early |mid-|late )?((?:19|20)\d0)s\b/iy],
  ['month', new RegExp(`\\b(${MONTH})\\b`, 'y')],
  ['year', new RegExp(`\\b(${YEAR})\\b(?![-–%]|,\\d)`, 'y')],
];

/** Whether a sentence can hold an expression of time at all. */
export const mayHoldTime: RegExp =
  /\d|\b(?:day|week|month|year|decade|quarter|spring|summer|fall|autumn|winter|morning|night|now|soon|recent|current|daily|annual|ago|earlier|later|today|tonight|yesterday|tomorrow|overnight)|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec/i;
