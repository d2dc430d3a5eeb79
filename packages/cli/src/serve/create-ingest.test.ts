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
    const onProgress = (): void => void setTimeout(() => cancel.abort(), 0);
    const done = await ingest([input('one.txt', 1), input('two.txt', 20_000)], onProgress, cancel.signal);
    expect(done).toMatchObject({ done: 1, total: 2, failures: [] });
    expect((await store.stats()).documents).toBe(1);
    await close();
    await store.close();
  },
);
