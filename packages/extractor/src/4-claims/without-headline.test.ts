import { describe, expect, it } from 'vitest';
import { headlineEnd, withoutHeadline } from './without-headline.ts';

describe('the headline that a text begins with', () => {
  it.each([
    ['Mexico sends 29 men north\n\nMexico sent 29 men.', 25],
    ['Mexico sends 29 men north\nMinister speaks of a new day\nMexico sent 29 men.\nMore.', 54],
    ['Will Mexico Send 29 Men North?\nMexico sent 29 men.', 30],
    ['Will Mexico send them?\nIt has sent 29 men.', 0],
    ['Mexico sent 29 men.\nIt did so on Friday.', 0],
    ['“We sent 29 men.”\nHe said so.', 0],
    [`${'Mexico sent men '.repeat(15)}\nIt did so on Friday.`, 0],
    ['Mexico sends 29 men north', 0],
    ['', 0],
  ])('of %j ends at %i', (text, end) => {
    expect(headlineEnd(text)).toBe(end);
  });
});

describe('withoutHeadline', () => {
  const told = (start: number) => ({ trigger: { start, end: start + 4 } });
  it('leaves out what a headline says over a body', () => {
    const text = 'Mexico sends 29 men north\n\nMexico sent 29 men.';
    expect(withoutHeadline([told(7), told(34)], text)).toEqual([told(34)]);
  });
  it('keeps what a text says that is one line', () => {
    expect(withoutHeadline([told(7)], 'Mexico sends 29 men north')).toEqual([told(7)]);
  });
});
