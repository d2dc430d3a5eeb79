import { expect, test } from 'vitest';
import { createParseState, isFinal, isLegal, makeMove, SHIFT } from '../src/parser/parse-state.ts';
import { costsOf, type GoldTree } from './dynamic-oracle.ts';

const toTree = (heads: readonly number[]): GoldTree => {
  const size = heads.length;
  const children: number[][] = Array.from({ length: size + 1 }, () => []);
  heads.forEach((head, i) => {
    if (head >= 0) children[head]!.push(i);
  });
  return { size, heads: Int32Array.from(heads), labels: new Int32Array(size), children };
};

// follows moves that cost nothing; `pick` chooses among them
function follow(gold: GoldTree, pick: (free: readonly number[]) => number): Int32Array {
  const state = createParseState(gold.size);
  const onStack = new Uint8Array(gold.size + 2);
  const costs = new Int32Array(3);
  while (!isFinal(state)) {
    costsOf(state, gold, onStack, costs);
    const free = [0, 1, 2].filter((move) => isLegal(state, move) && costs[move] === 0);
    expect(free.length).toBeGreaterThan(0);
    const move = pick(free);
    if (move === SHIFT) onStack[state.next] = 1;
    else onStack[state.stack[state.depth - 1]!] = 0;
    makeMove(state, move, move === SHIFT ? -1 : 0);
  }
  return state.head;
}

test.each([
  ['a chain to the right', [4, 0, 1, 2]],
  ['a chain to the left', [1, 2, 3, 4]],
  ['a verb with arguments on both sides', [1, 6, 3, 1, 5, 3]],
])('moves without cost build %s, whichever is taken', (_name, heads) => {
  const gold = toTree(heads);
  for (const pick of [(free: readonly number[]) => free[0]!, (free: readonly number[]) => free.at(-1)!]) {
    expect([...follow(gold, pick).subarray(0, heads.length)]).toEqual(heads);
  }
});

test('an unknown head costs nothing', () => {
  const gold = toTree([-1, 3, 1]);
  expect(follow(gold, (free) => free.at(-1)!)[1]).toBe(3);
});
