import { expect, test } from 'vitest';
import { createSoftmaxTables } from '../learn/integer-softmax.ts';
import { findConsensus } from './find-consensus.ts';
import { createParseState, type ParseState } from './parse-state.ts';

const UNIT = 1000;
const tables = createSoftmaxTables(UNIT, 3);

function toParse(...heads: readonly number[]): ParseState {
  const state = createParseState(heads.length);
  state.head.set(heads);
  state.label.set(heads.map(() => 0));
  return state;
}

test('takes the tree that shares its arcs with others over one that stands alone', () => {
  const alone = toParse(3, 3, 3);
  const shared = toParse(1, 3, 1);
  const like = toParse(1, 3, 0);
  expect(findConsensus([alone, shared, like], [0, 20, 40], tables)).toBe(shared);
});

test('takes the likeliest tree where the others are far behind', () => {
  const alone = toParse(3, 3, 3);
  const shared = toParse(1, 3, 1);
  const like = toParse(1, 3, 0);
  expect(findConsensus([alone, shared, like], [0, 2 * UNIT, 2 * UNIT], tables)).toBe(alone);
});

test('takes the likelier of two', () => {
  const first = toParse(1, 2);
  expect(findConsensus([first, toParse(2, 0)], [0, 0], tables)).toBe(first);
});
