import { describe, expect, it } from 'vitest';
import { headlineEnd, withoutHeadlineDoubles } from './without-headline-doubles.ts';

describe('the headline that a text begins with', () => {
  it.each([
    ['Mexico sends 29 men north\n\nMexico sent 29 men.', 25],
    ['Mexico sends 29 men north\nMinister speaks of a new day\nMexico sent 29 men.\nMore.', 54],
    ['Mexico sent 29 men.\nIt did so on Friday.', 0],
    ['“We sent 29 men.”\nHe said so.', 0],
    ['Mexico sends 29 men north', 0],
    ['', 0],
  ])('of %j ends at %i', (text, end) => {
    expect(headlineEnd(text)).toBe(end);
  });
});

describe('withoutHeadlineDoubles', () => {
  const text = 'Mexico sends 29 men north\n\nMexico sent 29 men.';
  const told = (start: number, relation: 'COOPERATE' | 'AGREE' = 'COOPERATE') => ({
    subject: 'mexico',
    relation,
    object: 'united-states',
    polarity: 'positive' as const,
    trigger: { start, end: start + 4 },
  });
  it('leaves out what the body says again', () => {
    expect(withoutHeadlineDoubles([told(7), told(34)], text)).toEqual([told(34)]);
  });
  it('keeps what only the headline says', () => {
    expect(withoutHeadlineDoubles([told(7), told(34, 'AGREE')], text)).toHaveLength(2);
  });
  it('keeps what the body says twice', () => {
    expect(withoutHeadlineDoubles([told(28), told(34)], text)).toHaveLength(2);
  });
});
