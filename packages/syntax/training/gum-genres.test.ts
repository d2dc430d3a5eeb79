import { expect, test } from 'vitest';
import { genreOf, listRefused } from './gum-genres.ts';

test('finds the genre in a document id', () => {
  expect(genreOf('GUM_news_asylum')).toBe('news');
  expect(genreOf('GUMReddit_macroeconomics')).toBe('reddit');
  expect(genreOf('weblog-blogspot.com_alaindewitt_20040929')).toBeUndefined();
});

test('refuses non-commercial and unknown genres, takes free ones', () => {
  expect(listRefused(['GUM_news_asylum', 'GUM_whow_joke', 'GUM_fiction_pag', 'GUM_opera_x', 'answers-1'])).toEqual([
    'fiction',
    'opera',
    'whow',
  ]);
  expect(listRefused(['GUM_voyage_oakland'])).toEqual([]);
});
