import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { treeOf, textOf } from '../../testing/tree-of.ts';
import { addMonths, fromDayNumber, isoDay, isoWeek, toDayNumber, weekdayOf } from './calendar.ts';
import { findTimes } from './find-times.ts';
import { readNumber } from './number-words.ts';

describe('the calendar', () => {
  it('comes back from day numbers, and follows the built-in calendar', () => {
    fc.assert(
      fc.property(fc.integer({ min: -200_000, max: 200_000 }), (days) => {
        const day = fromDayNumber(days);
        expect(toDayNumber(day)).toBe(days);
        const builtIn = new Date(days * 86_400_000);
        expect([day.year, day.month, day.day, weekdayOf(day)]).toEqual([
          builtIn.getUTCFullYear(),
          builtIn.getUTCMonth() + 1,
          builtIn.getUTCDate(),
          (builtIn.getUTCDay() + 6) % 7,
        ]);
      }),
    );
  });

  it('keeps to the last day of a shorter month', () => {
    expect(isoDay(addMonths({ year: 2025, month: 3, day: 31 }, -1))).toBe('2025-02-28');
  });

  it('numbers ISO weeks over the turn of the year', () => {
    expect([isoWeek({ year: 2024, month: 12, day: 30 }), isoWeek({ year: 2021, month: 1, day: 3 })]).toEqual([
      '2025-W01',
      '2020-W53',
    ]);
  });
});

describe('numbers', () => {
  it.each([
    ['29', 29],
    ['1,500', 1500],
    ['2.5 million', 2_500_000],
    ['twenty-nine', 29],
    ['two dozen', 24],
    ['three hundred and five', 305],
  ])('reads %s', (text, value) => {
    expect(readNumber(text)).toBe(value);
  });
  it('does not read what is no number', () => {
    expect(readNumber('several hundred or so')).toBeUndefined();
  });
});

/** The expression in a plain sentence, published on Wednesday 5 March 2025; `will` makes its verb look ahead. */
function timeIn(expression: string, published: string | undefined = '2025-03-05', ahead = false): string[] {
  const words = expression
    .split(' ')
    .map((word) => `${word}/NOUN/NN/obl>${ahead ? 3 : 2}`)
    .join(' ');
  const tree = treeOf(
    ahead
      ? `They/PRON/PRP/nsubj>3 will/AUX/MD/aux>3 meet/VERB/VB/root>0 ${words}`
      : `They/PRON/PRP/nsubj>2 met/VERB/VBD/root>0/meet ${words}`,
  );
  return findTimes([tree], textOf(tree), published).map(({ value, from, to }) => [value, from, to].join(' '));
}

describe('expressions of time', () => {
  it.each([
    ['Thursday', '2025-02-27 2025-02-27 2025-02-27'],
    ['yesterday', '2025-03-04 2025-03-04 2025-03-04'],
    ['March 1, 2024', '2024-03-01 2024-03-01 2024-03-01'],
    ['Feb. 20', '2025-02-20 2025-02-20 2025-02-20'],
    ['Dec. 20', '2024-12-20 2024-12-20 2024-12-20'],
    ['last month', '2025-02 2025-02-01 2025-02-28'],
    ['last week', '2025-W09 2025-02-24 2025-03-02'],
    ['earlier this week', '2025-W10 2025-03-03 2025-03-05'],
    ['in 2019', '2019 2019-01-01 2019-12-31'],
    ['three years ago', '2022 2022-01-01 2022-12-31'],
    ['the 1990s', '199 1990-01-01 1999-12-31'],
    ['the summer of 2023', '2023-SU 2023-06-01 2023-08-31'],
    ['the first quarter of 2024', '2024-Q1 2024-01-01 2024-03-31'],
    ['2025-01-20', '2025-01-20 2025-01-20 2025-01-20'],
  ])('reads %s', (expression, expected) => {
    expect(timeIn(expression)).toEqual([expected]);
  });

  it('looks ahead with its verb', () => {
    expect(timeIn('Thursday', '2025-03-05', true)).toEqual(['2025-03-06 2025-03-06 2025-03-06']);
  });

  it('gives relative times no value without a day of publication', () => {
    expect(timeIn('last month', '').map((time) => time.trim())).toEqual(['']);
  });

  it('never throws on any text', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const word = text.replace(/[\s/>]/g, '') || 'x';
        expect(Array.isArray(timeIn(word))).toBe(true);
      }),
    );
  });
});

describe('times that need more than a pattern', () => {
  it.each([
    ['from January to March 2024', '2024-01 2024-01-01 2024-03-31'],
    ['last summer', '2024-SU 2024-06-01 2024-08-31'],
    ['over the weekend', '2025-W09-WE 2025-03-01 2025-03-02'],
    ['the eighties', '198 1980-01-01 1989-12-31'],
    ['in the 19th century', '18 1800-01-01 1899-12-31'],
    ['Monday night', '2025-03-03TNI 2025-03-03 2025-03-03'],
    ['8 p.m. Monday', '2025-03-03T20:00 2025-03-03 2025-03-03'],
    ['8:30 p.m. ET on Monday', '2025-03-03T20:30 2025-03-03 2025-03-03'],
    ['Monday at 10:30 a.m.', '2025-03-03T10:30 2025-03-03 2025-03-03'],
    ['earlier Monday', '2025-03-03 2025-03-03 2025-03-03'],
    ['the first half of 2012', '2012-H1 2012-01-01 2012-06-30'],
    ['Q3 2012', '2012-Q3 2012-07-01 2012-09-30'],
    ['48 hours ago', '2025-03-03 2025-03-03 2025-03-03'],
    ['Thanksgiving', '2024-11-28 2024-11-28 2024-11-28'],
    ['Memorial Day', '2024-05-27 2024-05-27 2024-05-27'],
    ['Labor Day', '2024-09-02 2024-09-02 2024-09-02'],
    ['Election Day', '2024-11-05 2024-11-05 2024-11-05'],
    ['January of last year', '2024-01 2024-01-01 2024-01-31'],
    ['this weekend', '2025-W09-WE 2025-03-01 2025-03-02'],
    ['in the nineteenth century', '18 1800-01-01 1899-12-31'],
    ['the 1600s', '16 1600-01-01 1699-12-31'],
    ['5-6 September 2019', '2019-09-05 2019-09-05 2019-09-06'],
    ['Feb. 27 and 28', '2025-02-27 2025-02-27 2025-02-28'],
    ['early April 1833', '1833-04 1833-04-01 1833-04-10'],
    ['In 1661', '1661 1661-01-01 1661-12-31'],
    ['the 14th of March', '2024-03-14 2024-03-14 2024-03-14'],
    ['next Tuesday afternoon', '2025-03-11TAF 2025-03-11 2025-03-11'],
    ['the third quarter of last year', '2024-Q3 2024-07-01 2024-09-30'],
  ])('reads %s', (expression, expected) => {
    expect(timeIn(expression)).toEqual([expected]);
  });

  it('gives a range the two expressions that it is made of', () => {
    const words = 'from January to March 2024'.split(' ').map((word) => `${word}/NOUN/NN/obl>2`);
    const tree = treeOf(`They/PRON/PRP/nsubj>2 met/VERB/VBD/root>0/meet ${words.join(' ')}`);
    const [range] = findTimes([tree], textOf(tree), '2025-03-05');
    expect(range?.ends?.map(({ text, value, from, to }) => [text, value, from, to].join(' '))).toEqual([
      'January 2024-01 2024-01-01 2024-01-31',
      'March 2024 2024-03 2024-03-01 2024-03-31',
    ]);
  });

  it.each(['this may', 'our last day here', 'the 1200 people', 'about 1500 troops'])('is none in "%s"', (words) => {
    expect(timeIn(words)).toEqual([]);
  });

  it('counts "the next day" from the day that was told of', () => {
    expect(timeIn('on 2024-05-30 and the next day')).toEqual([
      '2024-05-30 2024-05-30 2024-05-30',
      '2024-05-31 2024-05-31 2024-05-31',
    ]);
  });

  it.each([
    ['at 5 p.m.', '2025-03-05T17:00'],
    ['at noon', '2025-03-05T12:00'],
    ['before midnight', '2025-03-05T00:00'],
    ['in the morning', '2025-03-05TMO'],
    ['at 14:30 GMT', '2025-03-05T14:30'],
    ['in fiscal 2019', 'FY2019'],
    ['the year-ago quarter', '2024'],
    ['by fall', '2024-FA'],
    ['in the quarter', '2024-Q4'],
    ['the previous month', '2025-02'],
    ['since then', 'PAST_REF'],
    ['at the moment', 'PRESENT_REF'],
  ])('gives a value and no day: %s', (expression, expected) => {
    expect(timeIn(expression).map((time) => time.trim())).toEqual([expected]);
  });

  it.each(['from USA Today', 'in the Daily Mail', 'on the Today show', 'with Roll Call Now'])(
    'takes no name for a time: %s',
    (words) => {
      expect(timeIn(words)).toEqual([]);
    },
  );

  it.each([
    ['over the weekend', 'the weekend'],
    ['in recent years', 'recent years'],
    ['for the last five years', 'the last five years'],
    ['during the past month', 'the past month'],
  ])('leaves the preposition out of %s', (expression, expected) => {
    const words = expression.split(' ').map((word) => `${word}/NOUN/NN/obl>2`);
    const tree = treeOf(`They/PRON/PRP/nsubj>2 met/VERB/VBD/root>0/meet ${words.join(' ')}`);
    expect(findTimes([tree], textOf(tree), '2025-03-05').map(({ text }) => text)).toEqual([expected]);
  });

  it.each([
    ['every week', 'SET P1W'],
    ['every two weeks', 'SET P2W'],
    ['every other day', 'SET P2D'],
    ['twice a year', 'SET P1Y'],
    ['three times per week', 'SET P1W'],
    ['every Monday', 'SET XXXX-WXX-1'],
    ['Tuesdays', 'SET XXXX-WXX-2'],
    ['each summer', 'SET XXXX-SU'],
    ['every night', 'SET XXXX-XX-XXTNI'],
    ['annually', 'SET P1Y'],
    ['hourly', 'SET PT1H'],
    ['for three years', 'DURATION P3Y'],
    ['a 90-day pause', 'DURATION P90D'],
    ['for two decades', 'DURATION P2DE'],
    ['for half a century', 'DURATION P50Y'],
    ['a 25-year-old', 'DURATION P25Y'],
    ['for 90 seconds', 'DURATION PT90S'],
    ['over the past year', 'DURATION P1Y'],
    ['a decade-long war', 'DURATION P1DE'],
    ['for several weeks', 'DURATION PXW'],
    ['in its third week', 'DURATION P3W'],
    ['the first nine months of 1996', 'DURATION P9M'],
    ['for the last year', 'DURATION P1Y'],
    ['half an hour', 'DURATION PT30M'],
    ['for three straight months', 'DURATION P3M'],
    ['900 tons a day', 'SET P1D'],
    ['a decade of war', 'DURATION P1DE'],
    ['on weekends', 'SET XXXX-WXX-WE'],
  ])('tells what comes again and what lasts: %s', (expression, expected) => {
    const words = expression.split(' ').map((word) => `${word}/NOUN/NN/obl>2`);
    const tree = treeOf(`They/PRON/PRP/nsubj>2 met/VERB/VBD/root>0/meet ${words.join(' ')}`);
    expect(findTimes([tree], textOf(tree), '2025-03-05').map(({ type, value }) => `${type} ${value}`)).toEqual([
      expected,
    ]);
  });
});
