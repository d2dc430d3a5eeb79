import { expect, it } from 'vitest';
import { readParameters } from './read-parameters.ts';

it('reads JSON values as such and anything else as text', () => {
  expect(readParameters(['n=3', '$name=Mexico', 'list=["a",1]', 'empty=', 'quoted="3"', 'a=b=c'])).toEqual({
    n: 3,
    name: 'Mexico',
    list: ['a', 1],
    empty: '',
    quoted: '3',
    a: 'b=c',
  });
});
