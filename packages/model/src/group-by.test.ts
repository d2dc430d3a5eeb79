import { expect, it } from 'vitest';
import { addToList, groupBy } from './group-by.ts';

it('keeps the order of keys and of items', () => {
  const groups = groupBy(['pear', 'fig', 'plum', 'apple', 'fir'], (word) => word.charAt(0));
  expect([...groups]).toEqual([
    ['p', ['pear', 'plum']],
    ['f', ['fig', 'fir']],
    ['a', ['apple']],
  ]);
  addToList(groups, 'f', 'fern');
  addToList(groups, 'b', 'bay');
  expect([...groups].map(([key, words]) => `${key}${words.length}`)).toEqual(['p2', 'f3', 'a1', 'b1']);
});
