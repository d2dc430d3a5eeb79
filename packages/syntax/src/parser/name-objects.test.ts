import { expect, test } from 'vitest';
import { nameObjects } from './name-objects.ts';

/** Relations after renaming, of words given as "lemma/tag/head/relation"; heads count from 1, 0 is the root. */
function rename(...rows: readonly string[]): readonly string[] {
  const cells = rows.map((row) => row.split('/'));
  const relations = cells.map((cell) => cell[3]!);
  const heads = Int32Array.from(cells, (cell) => (cell[2] === '0' ? rows.length : Number(cell[2]) - 1));
  nameObjects({ lemmas: cells.map((cell) => cell[0]!), tags: cells.map((cell) => cell[1]!), heads }, relations);
  return relations;
}

test('whom somebody calls something is an object, and what he calls him its complement', () => {
  expect(rename('call/VB/0/root', 'she/PRP/1/iobj', 'traitor/NN/1/obj')).toEqual(['root', 'obj', 'xcomp']);
  expect(rename('give/VB/0/root', 'she/PRP/1/iobj', 'prize/NN/1/obj')).toEqual(['root', 'iobj', 'obj']);
});

test('what somebody is called is no apposition', () => {
  const head = ['call/VBD/0/root', 'paper/NN/1/obj'];
  expect(rename(...head, 'the/DT/4/det', 'enemy/NN/2/appos')[3]).toBe('xcomp');
  expect(rename(...head, ',/,/2/punct', 'tribune/NN/2/appos')[3]).toBe('appos');
  expect(rename('see/VBD/0/root', 'paper/NN/1/obj', 'tribune/NN/1/appos')[2]).toBe('appos');
});

test('a recipient of whom nothing is said but that is an object', () => {
  expect(rename('treat/VBP/0/root', 'you/PRP/1/iobj')).toEqual(['root', 'obj']);
  expect(rename('pay/VBP/0/root', 'we/PRP/1/iobj')).toEqual(['root', 'iobj']);
  expect(rename('show/VBD/0/root', 'we/PRP/1/iobj', 'come/VB/1/ccomp')).toEqual(['root', 'iobj', 'ccomp']);
});

test('time that is spent is an object, but not the time at which', () => {
  expect(rename('spend/VBD/0/root', 'three/CD/3/nummod', 'year/NNS/1/obl:unmarked')[2]).toBe('obj');
  expect(rename('take/VBZ/0/root', 'next/JJ/3/amod', 'week/NN/1/obl:unmarked')[2]).toBe('obl:unmarked');
  expect(rename('take/VBZ/0/root', 'bus/NN/1/obj', 'hour/NNS/1/obl:unmarked')[2]).toBe('obl:unmarked');
  expect(rename('arrive/VBD/0/root', 'hour/NNS/1/obl:unmarked')[1]).toBe('obl:unmarked');
});

test('a dependent of the root beyond the words is left alone', () => {
  expect(rename('reporter/NNS/0/iobj')).toEqual(['iobj']);
});
