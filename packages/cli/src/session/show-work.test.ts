import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { GraphSource } from '@cartograph/model';
import type { Session } from './session.ts';
import { showReading } from './show-reading.ts';
import { showWork } from './show-work.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const listen = (): { readonly session: Session; readonly lines: string[] } => {
  const lines: string[] = [];
  const session = { quiet: false, terminal: { stderr: {} }, say: (line: string) => lines.push(line) };
  return { session: session as unknown as Session, lines };
};

it('says after two seconds that work goes on, and how far it is', async () => {
  const { session, lines } = listen();
  const quick = showWork(session, 'checking', () => vi.advanceTimersByTimeAsync(1500));
  await quick;
  expect(lines).toEqual([]);
  await showWork(session, 'checking', async (tell) => {
    await vi.advanceTimersByTimeAsync(2000);
    tell(50, 200);
    await vi.advanceTimersByTimeAsync(4000);
  });
  expect(lines).toEqual(['checking for 2 s', 'checking 50, 25 %, 8.3/s, 18 s left']);
});

it('counts what is read of a graph', async () => {
  const { session, lines } = listen();
  const slowly = async function* (): AsyncIterable<never> {
    for (let index = 0; index < 4; index += 1) {
      await vi.advanceTimersByTimeAsync(1000);
      yield { id: String(index) } as never;
    }
  };
  const source = {
    stats: () => Promise.resolve({ actors: 4, edges: 4, claims: 0, documents: 0 }),
    actors: slowly,
    edges: slowly,
  } as unknown as GraphSource;
  const ids = await showReading(session, 'writing', source, async (read) => {
    const all: string[] = [];
    for await (const { id } of read.actors()) all.push(id);
    for await (const { id } of read.edges()) all.push(id);
    return all;
  });
  expect(ids).toEqual(['0', '1', '2', '3', '0', '1', '2', '3']);
  expect(lines[0]).toMatch(/^writing \d, \d+ %/);
  expect(lines.length).toBeLessThan(4);
});
