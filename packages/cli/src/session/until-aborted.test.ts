import { getEventListeners } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { untilAborted } from './until-aborted.ts';

async function* numbers(most: number): AsyncGenerator<number> {
  for (let number = 1; number <= most; number++) yield number;
}

async function* nothingYet(): AsyncGenerator<number> {
  await sleep(60_000, undefined, { ref: false });
  yield 1;
}

async function listOf(items: AsyncIterable<number>): Promise<readonly number[]> {
  const list: number[] = [];
  for await (const item of items) list.push(item);
  return list;
}

it('gives the items of a stream to its end, and leaves nothing at the signal', async () => {
  const { signal } = new AbortController();
  for (let round = 0; round < 20; round++) expect(await listOf(untilAborted(numbers(3), signal))).toEqual([1, 2, 3]);
  for await (const _ of untilAborted(numbers(3), signal)) break;
  expect(getEventListeners(signal, 'abort')).toEqual([]);
});

it('ends at the abort, also while the stream has nothing yet', async () => {
  const stop = new AbortController();
  const items = listOf(untilAborted(nothingYet(), stop.signal));
  stop.abort();
  expect(await items).toEqual([]);
  expect(await listOf(untilAborted(numbers(3), stop.signal))).toEqual([]);
});
