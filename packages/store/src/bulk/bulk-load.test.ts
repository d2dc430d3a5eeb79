import { appendFileSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { GraphStore } from '../graph-store.ts';
import { openStore } from '../open-store.ts';
import { anyArticles } from '../testing/any-articles.ts';
import { articles, denial, summit } from '../testing/articles.ts';
import { readAll } from '../testing/read-all.ts';
import { syntheticArticles } from '../testing/synthetic-articles.ts';
import type { BulkLoad } from './bulk-load.ts';

const isFull = process.env['CARTOGRAPH_FULL'] === '1';
const RUNS = isFull ? 100 : 6;

describe('a load into an empty graph', () => {
  // a path that a statement must quote
  const folder = mkdtempSync(join(tmpdir(), "cartograph-load's-"));
  let store: GraphStore;
  beforeAll(async () => {
    store = await openStore(`ladybug:${folder}/graph`);
  });
  afterAll(async () => {
    await store.close();
    rmSync(folder, { recursive: true });
  });

  const empty = async (): Promise<void> =>
    void (await store.remove((await store.documentStates()).map(({ id }) => id)));
  const start = async (): Promise<BulkLoad> => {
    const load = await store.startLoad();
    if (!load) throw new Error('an empty Ladybug graph takes a load');
    return load;
  };

  it('gives the graph that saving gives, whatever replaces what', () =>
    fc.assert(
      fc.asyncProperty(anyArticles, anyArticles, async (first, second) => {
        await empty();
        await store.save(first);
        await store.save(second);
        const saved = { stats: await store.stats(), graph: await readAll(store) };
        await empty();
        const load = await start();
        await load.save(first);
        await load.save(second);
        await load.finish();
        expect({ stats: await store.stats(), graph: await readAll(store) }).toEqual(saved);
        expect(await store.doctor()).toMatchObject({ healthy: true, findings: [] });
      }),
      { numRuns: RUNS },
    ));

  it('gives the same of many articles, and they can be saved and removed as others', async () => {
    await empty();
    const size = { documents: 60, perBatch: 20, claimsPerDocument: 20, actors: 50 };
    for (const batch of syntheticArticles(size)) await store.save(batch);
    const saved = await store.stats();
    await empty();
    const load = await start();
    for (const batch of syntheticArticles(size)) expect((await load.save(batch)).added).toBe(20);
    await load.finish();
    expect(await store.stats()).toEqual(saved);
    expect((await store.save([summit])).added).toBe(1);
    await store.remove([summit.document.id]);
    expect((await store.stats()).hash).toBe(saved.hash);
    expect(await store.startLoad()).toBeUndefined();
  });

  it('says what is new, changed or the same, and what it holds', async () => {
    await empty();
    const load = await start();
    expect(await load.save(articles)).toEqual({ added: 3, changed: 0, unchanged: 0 });
    expect(await load.save([denial])).toEqual({ added: 0, changed: 0, unchanged: 1 });
    const again = { ...denial, document: { ...denial.document, title: 'Another title' } };
    expect(await load.save([again])).toEqual({ added: 0, changed: 1, unchanged: 0 });
    expect(await load.remove([summit.document.id, 'nothing'])).toEqual({
      removed: [summit.document.id],
      missing: ['nothing'],
    });
    expect(load.documentStates().map(({ id }) => id)).not.toContain(summit.document.id);
    expect(load.documents().find(({ id }) => id === denial.document.id)?.title).toBe('Another title');
    expect((await store.stats()).documents).toBe(0);
    await load.finish();
    expect((await store.stats()).documents).toBe(2);
    expect(existsSync(`${folder}/graph.load`)).toBe(false);
  });

  it('goes on with what a killed load kept, less a line that it left unfinished', async () => {
    await empty();
    const killed = await start();
    await killed.save(articles);
    await killed.close();
    // the last line is half written
    appendFileSync(`${folder}/graph.load/extractions`, 'eJyrVkrLz1eyUkpKLFKqBQAb');
    const load = await start();
    expect(load.documentStates()).toHaveLength(3);
    expect(await load.save(articles)).toEqual({ added: 0, changed: 0, unchanged: 3 });
    await load.finish();
    const loaded = await store.stats();
    await empty();
    await store.save(articles);
    expect(await store.stats()).toEqual(loaded);
  });

  it('saves instead where somebody saved while it was filled', async () => {
    await empty();
    const load = await start();
    await load.save([denial]);
    await store.save([summit]);
    await load.finish();
    const both = await store.stats();
    await empty();
    await store.save([denial, summit]);
    expect(await store.stats()).toEqual(both);
  });
});

it.runIf(isFull)('a load takes 100,000 claims', { timeout: 600_000 }, async () => {
  const folder = mkdtempSync(join(tmpdir(), 'cartograph-load-'));
  const store = await openStore(`ladybug:${folder}/graph`);
  const load = await store.startLoad();
  const size = { documents: 5000, perBatch: 250, claimsPerDocument: 20, actors: 20_000 };
  for (const batch of syntheticArticles(size)) await load?.save(batch);
  await load?.finish();
  expect(await store.stats()).toMatchObject({ documents: 5000, claims: 100_000 });
  await store.close();
  rmSync(folder, { recursive: true });
});
