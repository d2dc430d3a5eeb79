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

/** The days of the week in English, Monday first. */
export const weekdays: readonly string[] = [
  'monday',
  'tuesday',
  'wednesday',
  'thursday',
  'friday',
  'saturday',
  'sunday',
];

/** The seasons with what TIMEX3 calls them. */
export const seasons: Readonly<Record<string, string>> = {
  spring: 'SP',
  summer: 'SU',
  fall: 'FA',
  autumn: 'FA',
  winter: 'WI',
};

const MONTH_FORMS =
  'Jan(?:uary|\\.)?|Feb(?:ruary|\\.)?|Mar(?:ch|\\.)|April|Apr\\.?|May|June?|Jun\\.|July?|Jul\\.|Aug(?:ust|\\.)?|Sept?(?:ember|\\.)?|Oct(?:ober|\\.)?|Nov(?:ember|\\.)?|Dec(?:ember|\\.)?';
const MONTH = `(?:${MONTH_FORMS}|${months.map((month) => month.toUpperCase()).join('|')})`;
const WEEKDAY = '(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day';
const TENS = 'twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety';
const SMALL =
  'one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen';
const NUMBER = `(?:(?:\\d+|${SMALL})(?: 1/2|½| and a half)|\\d+(?:,\\d{3}|\\.\\d+)?|an?|(?:${TENS})(?:-(?:${SMALL}))?|${SMALL}|several|many|(?:a )?few|a couple(?: of)?|a dozen|two dozen|half a dozen|a hundred)`;
const UNIT = '(?:(?:day|week|month|year|decade|hour|minute|quarter)s?|seconds|century|centuries)';
const UNITS = '(?:days|weeks|months|years|decades|hours|minutes|seconds|quarters|centuries)';
const CLOCK = '(\\d{1,2})(?::(\\d\\d))? ?([ap])\\.?m\\b\\.?';
const ZONE = '(?: (?:[ECMP][SD]?T|GMT|UTC|local time|(?:East|West)ern time))?';
const YEAR = '(?:19|20)\\d\\d';
const ANY_YEAR = '(?:1[5-9]|20)\\d\\d';
const PART = '(?:early|mid|late|(?:the )?(?:beginning|start|middle|end) of)';
/** "mid-July to mid-November 2011": the year stands at the end. */
const YEAR_AHEAD = `(?= (?:to|through|until|and) (?:${PART}[ -])?(?:${MONTH}),? (${ANY_YEAR})\\b)`;
const HEDGE =
  '(?:about |around |nearly |almost |roughly |more than |less than |at least |over |some |just |only |barely )?';
const DAYTIME = '(?:morning|afternoon|evening|night)';

/** Kinds of expressions with their patterns, the longer ones first; groups are read by `resolve-time.ts`. */
export const timePatterns: readonly (readonly [kind: string, pattern: RegExp])[] = [
  ['attack', /\b(?:9\/11|Sept(?:ember|\.)? 11(?=,? (?:attack|terror|hijack|commission|plot|victim)))/y],
  [
    'range-years',
    new RegExp(
      `\\b(?:from|between) (${YEAR}) (?:to|and|through|until) (${YEAR})\\b|\\b(${YEAR})[–-](${YEAR}|\\d\\d)\\b(?!-)`,
      'y',
    ),
  ],
  [
    'range-months',
    new RegExp(`\\b(?:from|between) (${MONTH}) (?:to|and|through|until) (${MONTH})(?:,? (${YEAR}))?\\b(?! \\d)`, 'y'),
  ],
  [
    'range-days',
    new RegExp(
      `\\b(?:from|between) (${MONTH}) (\\d{1,2}) (?:to|and|through|until) (?:(${MONTH}) )?(\\d{1,2})(?:,? (${YEAR}))?\\b`,
      'y',
    ),
  ],
  ['range-weekdays', new RegExp(`\\b(?:from |between )?(${WEEKDAY}) (?:to|through|until) (${WEEKDAY})\\b`, 'y')],
  ['month-shift', new RegExp(`\\b(${MONTH}) (?:of )?(last|this|next) year\\b`, 'y')],
  ['iso', /\b(\d{4})-(\d{2})-(\d{2})\b/y],
  ['slashed', /\b(\d{1,2})\/(\d{1,2})\/(\d{4})\b/y],
  [
    'part-of-date',
    new RegExp(
      `\\b(?:the )?(morning|afternoon|evening|night) of (${MONTH}) (\\d{1,2})(?:st|nd|rd|th)?(?:,? (${ANY_YEAR}))?\\b(?![–-]\\d)`,
      'y',
    ),
  ],
  ['month-day-year', new RegExp(`\\b(${MONTH}) (\\d{1,2})(?:st|nd|rd|th)?,? (${ANY_YEAR})\\b`, 'y')],
  ['day-month-year', new RegExp(`\\b(?:the )?(\\d{1,2})(?:st|nd|rd|th)?(?: of)? (${MONTH}),? (${ANY_YEAR})\\b`, 'y')],
  ['slashed-short', /\b(\d{1,2})\/(\d{1,2})\/(\d\d)\b(?!\/)/y],
  [
    'month-range',
    new RegExp(
      `\\b(${MONTH}) (\\d{1,2})(?:[–-]| and | & )(\\d{1,2})(?:,? (${ANY_YEAR}))?\\b(?![.,]?\\d| [a-z]+s\\b)`,
      'y',
    ),
  ],
  ['range-month', new RegExp(`\\b(\\d{1,2})(?:[–-]| and | to )(\\d{1,2}) (${MONTH})(?:,? (${ANY_YEAR}))?\\b`, 'y')],
  ['part-month-year', new RegExp(`\\b(${PART})[ -](${MONTH})(?:,? (${ANY_YEAR})|${YEAR_AHEAD}|)\\b`, 'iy')],
  ['part-year', new RegExp(`\\b(${PART})[ -](${YEAR}|(?:this|last|next|the) (?:year|month|week|decade))\\b`, 'iy')],
  ['month-year', new RegExp(`\\b(${MONTH})(?: of|,)? (${ANY_YEAR})\\b`, 'y')],
  ['month-day', new RegExp(`\\b(${MONTH}) (\\d{1,2})(?:st|nd|rd|th)?\\b(?!,?\\d)`, 'y')],
  ['day-month', new RegExp(`\\b(?:the )?(\\d{1,2})(?:st|nd|rd|th)?(?: of)? (${MONTH})\\b`, 'y')],
  ['fiscal', new RegExp(`\\b(?:(?:the )?fiscal(?: year)? |FY ?)(${YEAR})\\b`, 'iy')],
  [
    'units-of-year',
    new RegExp(
      `\\b(?:the )?(?:first|last|past|final) (${NUMBER}) (${UNITS}) of (?:(?:fiscal )?${YEAR}|(?:the|this|last) year)\\b`,
      'iy',
    ),
  ],
  ['season-year', new RegExp(`\\b(?:the )?(spring|summer|fall|autumn|winter)(?: of|,)? (${YEAR})\\b`, 'iy')],
  [
    'quarter-year',
    new RegExp(`\\b(?:the )?(first|second|third|fourth)[ -]quarter(?: of|,)? (${YEAR}|(?:last|this) year)\\b`, 'iy'),
  ],
  ['half-year', new RegExp(`\\b(?:the )?(first|second) half of (?:(${YEAR})|the year|this year)\\b`, 'iy')],
  ['short-quarter', new RegExp(`\\b(?:Q([1-4])|([1-4])Q)(?: (?:of )?(${YEAR}))?\\b`, 'y')],
  [
    'ago',
    new RegExp(
      `\\b${HEDGE}(${NUMBER}) (${UNIT}) (ago|earlier|later|before that|after that|from now|back(?=[,.;:)]|$))(?!\\w)`,
      'iy',
    ),
  ],
  [
    'day-before',
    /\b((?:the )?(?:day|week|month|year)) (before yesterday|after tomorrow|before|earlier|after|later)\b(?! [a-z])/iy,
  ],
  [
    'span',
    new RegExp(
      `\\b(?:(?:in|over|for|during|within|across) )?(?:the )?(past|last|previous|next|coming|following) (?:(${NUMBER}) )?(${UNITS})\\b`,
      'iy',
    ),
  ],
  [
    'past-unit',
    /\b(?:(?:in|over|for|during|within|across) )?the past (day|week|month|quarter|year|decade|century)\b|\b(?:the|this) last (decade)\b|(?<=\b(?:in|over|for|during|within) )the last (day|week|month|quarter|year|decade)\b/iy,
  ],
  ['year-ago', /\byear-(?:ago|earlier)\b/iy],
  ['year-end', /\byear(?:-end|['’]s end)\b/iy],
  [
    'shifted',
    /\b(?:(earlier|later|late|early) )?(this|last|next|this past|this coming|the past|the coming|the current|the previous|the following|the next|that same|that|the same) (day|week|month|year|quarter|weekend|decade|spring|summer|fall|autumn|winter|century)\b/iy,
  ],
  ['earlier-in', /\b(earlier|later) in the (day|week|month|year)\b/iy],
  ['all-unit', /\ball (day|night|week|month|year)\b(?![ -](?:long|round))/iy],
  ['told-part', /\b(?:that(?: same)?|the same) (morning|afternoon|evening|night)\b/iy],
  ['weekend', /\b(?:over |at |on |during )?the weekend\b|(?<=\b(?:his|her|its|their) )weekend\b/iy],
  [
    'shifted-name',
    new RegExp(
      `\\b(?:(earlier|later|late|early) )?(this|last|next|this past|this coming) (${WEEKDAY}|${MONTH})\\b(?: (${DAYTIME}))?`,
      'iy',
    ),
  ],
  [
    'set-weekday',
    new RegExp(`\\b(?:(?:[Ee]very|[Ee]ach)(?: other)? (${WEEKDAY})|(?:on )?(${WEEKDAY})s(?! \\d))\\b`, 'y'),
  ],
  [
    'set-times',
    new RegExp(
      `\\b(?:once|twice|thrice|(?:${NUMBER}) times) (?:an?|every|each|per) (day|week|month|year|hour|decade)\\b`,
      'iy',
    ),
  ],
  [
    'set',
    new RegExp(
      `\\b(?:every|each) (?:(other|${NUMBER}) )?(days?|weeks?|months?|years?|hours?|decades?|quarters?|minutes?)\\b|\\b(hourly|daily|nightly|weekly|monthly|quarterly|yearly|annually|annual)\\b`,
      'iy',
    ),
  ],
  [
    'rate',
    /(?<=[\p{L}\p{N}] )(?:an?|per) (day|week|month|year|hour|minute|decade)\b(?![-–]| (?:after|before|from|since|ago|earlier|later|in|into|or|and|to)\b)/iuy,
  ],
  ['weekends', /\bweekends\b/iy],
  ['set-part', /\b(?:every|each) (morning|afternoon|evening|night|weekend|spring|summer|fall|autumn|winter)\b/iy],
  [
    'clock-date',
    new RegExp(`\\b${CLOCK}${ZONE},? (?:on )?(?:${WEEKDAY}, )?(${MONTH}) (\\d{1,2})(?:,? (${ANY_YEAR}))?\\b`, 'y'),
  ],
  ['clock-weekday', new RegExp(`\\b${CLOCK}${ZONE},? (?:on )?(${WEEKDAY})\\b`, 'y')],
  ['weekday-clock', new RegExp(`\\b(${WEEKDAY})(?: at| around| about|,) (?:about |around )?${CLOCK}`, 'y')],
  ['weekday-date', new RegExp(`\\b(${WEEKDAY}),? (${MONTH}) (\\d{1,2})(?:st|nd|rd|th)?(?:,? (${YEAR}))?\\b`, 'y')],
  [
    'weekday',
    new RegExp(`\\b(?:(early|late|earlier|later|Early|Late|Earlier|Later) )?(${WEEKDAY})(?: (${DAYTIME}))?\\b`, 'y'),
  ],
  [
    'deictic',
    /\b((?:yesterday|tomorrow|today)(?: (?:morning|afternoon|evening|night))?|last night|tonight|this morning|this afternoon|this evening|overnight)\b/iy,
  ],
  [
    'reference',
    /\b(now(?!-)|currently|recently|lately|formerly|(?:at|for) the moment|at that moment|(?<=\b(?:by|since|until|till|back) )then|that time|at present|presently|nowadays|the present time|these days|(?<!\bas )soon|in the (?:near )?future|the (?:near )?future|in the past|at (?:the|that) time|in recent (?:years|months|weeks|days|decades)|in the (?:coming|months|weeks|years) (?:days|weeks|months|years|ahead))\b/iy,
  ],
  ['clock', new RegExp(`\\b${CLOCK}${ZONE}`, 'iy')],
  ['clock-24', /\b([01]?\d|2[0-3]):?([0-5]\d) (?:GMT|UTC|ET|EST|EDT|local time)\b/y],
  ['clock-bare', /(?<=\b(?:at|by|around|about|until|before|after) )([01]?\d|2[0-3]):([0-5]\d)\b(?! ?[ap]\.?m\b|:)/y],
  ['named-hour', /\b(noon|midday|midnight|midnight)\b/iy],
  ['daytime', /\b(?:the |(?:early|late|mid)[ -])(morning|afternoon|evening|night)\b(?! of\b)/iy],
  ['half', /\bhalf an? (century|decade|hour)\b|\ban? half[ -](hour)\b|\bhalf-(hour)\b/iy],
  [
    'nth-unit',
    /\b(?:its|his|her|their|an?|the) (second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth) (?:straight |consecutive |full )?(day|week|month|year|decade)\b/iy,
  ],
  ['elapsed', new RegExp(`\\b${HEDGE}(${NUMBER}) (${UNIT})(?= ha(?:ve|s) (?:passed|elapsed|gone by) since\\b)`, 'iy')],
  ['elapsed', new RegExp(`(?<=\\bit(?:['’]s| has) been )${HEDGE}(${NUMBER}) (${UNIT})(?= since\\b)`, 'iy')],
  [
    'duration',
    new RegExp(
      `\\b(?:the (?=(?:${NUMBER}) ${UNITS}\\b))?${HEDGE}(${NUMBER})[ -](?:(?:straight|consecutive|full|more|additional) )?(${UNIT})(?:[- ]olds?)?\\b(?!-o(?:n|ver)-)`,
      'iy',
    ),
  ],
  ['hours-on', /(?<=\bwithin )(hours|minutes)\b(?! (?:of|after)\b)|\b(?:hours|minutes|moments) later\b/iy],
  ['vague-ago', new RegExp(`\\b(?:(?:many|several) )?(${UNITS}) (ago|earlier|later|before|from now)\\b`, 'iy')],
  ['long', /\b(day|week|month|year|decade)-?long\b/iy],
  ['short-decade', /(?<=['’‘])(\d0)s\b/y],
  ['vague', new RegExp(`\\b(${UNITS})(?= (?:after|following|or (?:days|weeks|months|years))\\b)`, 'iy')],
  [
    'vague',
    new RegExp(
      `(?<=^|[,;—–“] ?|\\b(?:from|after|for|by|to|as|and|or|through|despite|amid|following|followed|follows|with|spent|ending) )(${UNITS})(?= of [a-z])`,
      'iuy',
    ),
  ],
  [
    'season',
    /(?<=\b(?:by|until|since|before|during|through|in) (?:the |late |early )?)(spring|summer|fall|autumn|winter)\b(?! (?:to|from|in|out|off|down|apart|asleep|short|behind|into|under|victim|semester|of)\b)/y,
  ],
  [
    'the-unit',
    /(?<=\b(?:in|for|during) )the (quarter|year|month)\b(?!-| (?:of|to|in|before|after|ended|ending|since|that|when|prior|leading|he|she|they|we|\d)\b)/y,
  ],
  [
    'vague',
    new RegExp(
      `(?<=\\b(?:for|in|after|within|over|of|or|many|most|took|takes?|lasted|lasting|spent|spend) )(${UNITS})\\b`,
      'iy',
    ),
  ],

  [
    'holiday',
    /\b(Christmas (?:Day|Eve)|Christmas|New Year['’]s (?:Day|Eve)|Independence Day|the Fourth of July|Valentine['’]s Day|Halloween|Thanksgiving(?: Day)?|Memorial Day|Labor Day|Columbus Day|Veterans Day|Presidents['’]? Day|Martin Luther King (?:Jr\. )?Day|Election Day)\b/y,
  ],
  [
    'century',
    /\b(?:the )?(?:(?:early|mid|late)[ -])?(?:(1\d|2[01])(?:th|st)|(fifteenth|sixteenth|seventeenth|eighteenth|nineteenth|twentieth|twenty-first))[ -]century\b/iy,
  ],
  ['hundreds', /\b(?:the )?(?:early |mid-|late )?(1[5-8])00s\b/iy],
  ['quarter', /\b(?:the |its )?(first|second|third|fourth)[ -]quarter\b/iy],
  ['decade', /\b(?:the )?(?:early |mid-|late )?((?:1[5-9]|20)\d0)['’]?s\b/iy],
  [
    'decade-name',
    /\b(?:the )?(?:early |mid-|late )?(twenties|thirties|forties|fifties|sixties|seventies|eighties|nineties)\b/y,
  ],
  ['month', new RegExp(`\\b(${MONTH})\\b(?:${YEAR_AHEAD}|)`, 'y')],
  ['year', new RegExp(`\\b(${YEAR})\\b(?![-–%]|,\\d)`, 'y')],
  [
    'year',
    /(?<=\b(?:in|of|since|by|until|from|before|after|and|or|to|around|circa|c\.) |[(–-] ?)(1[0-8]\d\d)\b(?![-–%]|,\d| [a-z]+s\b)/iy,
  ],
];

/** Whether a sentence can hold an expression of time at all. */
export const mayHoldTime: RegExp =
  /\d|long\b|\b(?:once|twice|then|lately|formerly|moment|every|each|weekend)\b|\b(?:day|week|month|year|decade|quarter|spring|summer|fall|autumn|winter|morning|night|now|soon|recent|current|daily|nightly|hourly|annual|ago|earlier|later|today|tonight|yesterday|tomorrow|overnight|past|future|time|century|centuries|minute|twenties|thirties|forties|fifties|sixties|seventies|eighties|nineties|hour|present|Christmas|Year's|Independence|Halloween|Valentine|Thanksgiving|noon|midday|midnight|afternoon|evening|second)|\bQ[1-4]\b|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec/i;
