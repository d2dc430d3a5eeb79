import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openStore } from '@cartograph/store';
import { afterAll, expect, it } from 'vitest';
import { createIngest } from './create-ingest.ts';

const folder = mkdtempSync(join(tmpdir(), 'cartograph-ingest-'));
afterAll(() => rmSync(folder, { recursive: true }));

const input = (name: string, times: number) => ({
  name,
  bytes: Buffer.from('Mexico extradited Ovidio Guzmán to the United States. '.repeat(times)),
});

it(
  'stops in the middle of a document when it is cancelled, and keeps what was finished',
  { timeout: 300_000 },
  async () => {
    const store = await openStore(`ladybug:${join(folder, 'graph')}`);
    const { ingest, close } = createIngest(store);
    const cancel = new AbortController();
    // behind the first, when the second is under way
    const onProgress = (progress: { readonly done: number }): void => {
      if (progress.done === 1) setTimeout(() => cancel.abort(), 0);
    };
    const done = await ingest([input('one.txt', 1), input('two.txt', 20_000)], onProgress, cancel.signal);
    expect(done).toMatchObject({ done: 1, total: 2, failures: [] });
    expect((await store.stats()).documents).toBe(1);
    await close();
    await store.close();
  },
);

/** Articles in one file, a line each. */
const lines = (...texts: readonly string[]) => ({
  name: 'all.jsonl',
  bytes: Buffer.from(texts.map((text) => `${text}\n`).join('')),
});
const article = (text: string): string => JSON.stringify({ text });
const one = 'Mexico extradited Ovidio Guzmán to the United States.';

it('tells of each article in a file of many as it is read', { timeout: 300_000 }, async () => {
  const store = await openStore(`ladybug:${join(folder, 'many')}`);
  const { ingest, close } = createIngest(store);
  const seen: number[] = [];
  const whole = await ingest(
    [lines(article(one), 'no JSON', article('Claudia Sheinbaum met Joe Biden in Mexico City.'))],
    ({ documents }) => seen.push(documents),
    new AbortController().signal,
  );
  expect(whole).toMatchObject({ done: 1, total: 1, documents: 3, claims: 2 });
  expect(whole.failures).toHaveLength(1);
  expect(seen.slice(0, 3)).toEqual([1, 2, 3]);
  expect((await store.stats()).documents).toBe(2);
  await close();
  await store.close();
});

it('keeps the articles of a file that were read before it was cancelled', { timeout: 300_000 }, async () => {
  const store = await openStore(`ladybug:${join(folder, 'cancelled')}`);
  const { ingest, close } = createIngest(store);
  const cancel = new AbortController();
  const done = await ingest(
    [lines(article(one), article(`${one} `.repeat(20_000)))],
    () => cancel.abort(),
    cancel.signal,
  );
  expect(done).toMatchObject({ done: 0, documents: 1 });
  expect((await store.stats()).documents).toBe(1);
  await close();
  await store.close();
});
