import { expect, test } from 'vitest';
import { nameRecipients } from './name-recipients.ts';

/** Relations after renaming, of words given as "lemma/tag/head/relation"; heads count from 1, 0 is the root. */
function rename(...rows: readonly string[]): readonly string[] {
  const cells = rows.map((row) => row.split('/'));
  const relations = cells.map((cell) => cell[3]!);
  const heads = Int32Array.from(cells, (cell) => (cell[2] === '0' ? rows.length : Number(cell[2]) - 1));
  nameRecipients({ lemmas: cells.map((cell) => cell[0]!), tags: cells.map((cell) => cell[1]!), heads }, relations);
  return relations;
}

test('who is told is a recipient, though nothing else is told', () => {
  expect(rename('she/PRP/2/nsubj', 'tell/VBD/0/root', 'reporter/NNS/2/obj')).toEqual(['nsubj', 'root', 'iobj']);
});

test('what is told, and whom something else is told, stay as they are', () => {
  expect(rename('tell/VB/0/root', 'lie/NNS/1/obj')).toEqual(['root', 'obj']);
  expect(rename('tell/VB/0/root', 'envoy/NNS/1/iobj', 'plan/NN/1/obj')).toEqual(['root', 'iobj', 'obj']);
});

test('who is allowed is a recipient only where a clause says what', () => {
  expect(rename('allow/VB/0/root', 'worker/NNS/1/obj', 'focus/VB/1/xcomp')).toEqual(['root', 'iobj', 'xcomp']);
  expect(rename('allow/VB/0/root', 'access/NN/1/obj')).toEqual(['root', 'obj']);
});

test('an object of the root beyond the words is left alone', () => {
  expect(rename('reporter/NNS/0/obj')).toEqual(['obj']);
});
