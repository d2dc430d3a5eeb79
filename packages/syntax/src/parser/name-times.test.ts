import { expect, test } from 'vitest';
import { nameTimes } from './name-times.ts';

/** Relations and heads after renaming, as "relation<head", of words given as "lemma/tag/head/relation"; heads count from 1, 0 is the root. */
function rename(...rows: readonly string[]): readonly string[] {
  const cells = rows.map((row) => row.split('/'));
  const relations = cells.map((cell) => cell[3]!);
  const heads = Int32Array.from(cells, (cell) => (cell[2] === '0' ? rows.length : Number(cell[2]) - 1));
  nameTimes({ lemmas: cells.map((cell) => cell[0]!), tags: cells.map((cell) => cell[1]!), heads }, relations);
  return relations.map((relation, word) => `${relation}<${heads[word] === rows.length ? 0 : heads[word]! + 1}`);
}

test('a day is when somebody met, not whom, unless it was spent or is told apart from others', () => {
  expect(rename('they/PRP/2/nsubj', 'meet/VBD/0/root', 'Sunday/NNP/2/obj')[2]).toBe('obl:unmarked<2');
  expect(rename('they/PRP/2/nsubj', 'spend/VBD/0/root', 'Sunday/NNP/2/obj')[2]).toBe('obj<2');
  expect(rename('they/PRP/2/nsubj', 'hate/VBD/0/root', 'every/DT/4/det', 'Sunday/NNP/2/obj')[3]).toBe('obj<2');
});

test('a day behind a noun says when that was, unless a mark parts them', () => {
  expect(rename('the/DT/2/det', 'report/NN/0/root', 'Monday/NNP/2/appos')[2]).toBe('nmod:unmarked<2');
  expect(rename('date/NN/0/root', ':/:/1/punct', 'Monday/NNP/1/appos')[2]).toBe('appos<1');
});

test('a day between a named subject and its verb is the time of the verb', () => {
  expect(rename('Trump/NNP/4/nsubj', 'on/IN/3/case', 'Friday/NNP/1/nmod', 'sign/VBD/0/root', 'it/PRP/4/obj')[2]).toBe(
    'obl<4',
  );
  expect(rename('Ortega/NNP/4/nsubj', 'Friday/NNP/1/appos', 'have/VBD/4/aux', 'sign/VBN/0/root')[1]).toBe(
    'obl:unmarked<4',
  );
  expect(rename('storm/NN/4/nsubj', 'on/IN/3/case', 'Friday/NNP/1/nmod', 'cause/VBD/0/root')[2]).toBe('nmod<1');
});

test('of two subjects a day is none, but it may be the only one', () => {
  expect(rename('Trump/NNP/3/nsubj', 'Friday/NNP/3/nsubj', 'deny/VBD/0/root')[1]).toBe('obl:unmarked<3');
  expect(rename('Friday/NNP/2/nsubj', 'work/VBZ/0/root')[0]).toBe('nsubj<2');
});
