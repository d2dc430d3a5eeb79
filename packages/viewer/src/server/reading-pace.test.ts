import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ReadingPace } from './reading-pace.ts';

/** Items of which each takes ten milliseconds to read. */
async function* slowItems(count: number): AsyncIterable<number> {
  for (let item = 0; item < count; item++) {
    vi.advanceTimersByTime(10);
    yield item;
  }
}

describe('reading ahead', () => {
  beforeEach(() => {
    vi.useFakeTimers({ toFake: ['performance', 'setTimeout', 'setImmediate'] });
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  const readAll = (pace: ReadingPace, isWanted: () => boolean): { readonly read: number[]; done: Promise<void> } => {
    const read: number[] = [];
    const done = (async () => {
      for await (const item of pace.read(slowItems(5), isWanted)) read.push(item);
    })();
    return { read, done };
  };

  it('rests while somebody asks, and goes on when it is quiet', async () => {
    const pace = new ReadingPace();
    pace.noteQuestion();
    const { read, done } = readAll(pace, () => false);
    await vi.advanceTimersByTimeAsync(200);
    expect(read).toEqual([0]);
    pace.noteQuestion();
    await vi.advanceTimersByTimeAsync(200);
    expect(read).toEqual([0]);
    await vi.advanceTimersByTimeAsync(400);
    await done;
    expect(read).toEqual([0, 1, 2, 3, 4]);
  });

  it('goes on by turns where somebody waits for what is read while others ask', async () => {
    const pace = new ReadingPace();
    pace.noteQuestion();
    const { read, done } = readAll(pace, () => true);
    await vi.advanceTimersByTimeAsync(40);
    expect(read.length).toBeLessThan(5);
    await vi.advanceTimersByTimeAsync(120);
    await done;
    expect(read).toEqual([0, 1, 2, 3, 4]);
  });

  it('does not rest where somebody waits and nobody else asks', async () => {
    const { read, done } = readAll(new ReadingPace(), () => true);
    await vi.advanceTimersByTimeAsync(10);
    await done;
    expect(read).toEqual([0, 1, 2, 3, 4]);
  });

  it('ends when the server closes, also while it rests', async () => {
    const pace = new ReadingPace();
    pace.noteQuestion();
    const { done } = readAll(pace, () => false);
    const ended = expect(done).rejects.toThrow('the server is closing');
    await vi.advanceTimersByTimeAsync(50);
    pace.close();
    await vi.advanceTimersByTimeAsync(400);
    await ended;
  });
});
