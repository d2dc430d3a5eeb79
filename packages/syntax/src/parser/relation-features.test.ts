import { expect, test } from 'vitest';
import { readTreeContext } from './relation-features.ts';

// "She told envoys lies": told is the root, with three dependents
const heads = Int32Array.of(1, 4, 1, 1);
const labels = Int32Array.of(0, 9, 1, 2);
const isFrame = Uint8Array.of(1, 1, 1, 0, 0, 0, 0, 0, 0, 0);

test("knows a word's dependents and its neighbours among them", () => {
  const context = readTreeContext({ heads, labels }, 4, isFrame);
  expect([context.first[1], context.last[1]]).toEqual([0, 3]);
  expect([...context.before.subarray(0, 4)]).toEqual([-1, -1, 0, 2]);
  expect([...context.after.subarray(0, 4)]).toEqual([2, -1, 3, -1]);
});

test('a frame is told by the labels on either side, not by the word itself', () => {
  const one = readTreeContext({ heads, labels }, 4, isFrame);
  const other = readTreeContext({ heads, labels: Int32Array.of(0, 9, 2, 2) }, 4, isFrame);
  expect(other.framesBefore[2]).toBe(one.framesBefore[2]);
  expect(other.framesAfter[2]).toBe(one.framesAfter[2]);
  expect(other.framesBefore[3]).not.toBe(one.framesBefore[3]);
});
