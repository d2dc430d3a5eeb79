import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Extraction } from '@cartograph/model';
import type { GraphStore } from '../graph-store.ts';
import { openStore } from '../open-store.ts';
import { anyArticles } from '../testing/any-articles.ts';

const RUNS = process.env['CARTOGRAPH_FULL'] === '1' ? 200 : 6;

describe('the life cycle of articles', () => {
  const folder = mkdtempSync(join(tmpdir(), 'cartograph-life-'));
  let store: GraphStore;
  beforeAll(async () => {
    store = await openStore(`ladybug:${folder}/graph`);
  });
  afterAll(async () => {
    await store.close();
    rmSync(folder, { recursive: true });
  });

  const hash = async (): Promise<string> => (await store.stats()).hash;
  const empty = async (): Promise<void> =>
    void (await store.remove((await store.documentStates()).map(({ id }) => id)));
  const check = (
    property: (articles: readonly Extraction[], other: readonly Extraction[]) => Promise<void>,
  ): Promise<void> =>
    fc.assert(
      fc.asyncProperty(anyArticles, anyArticles, async (articles, other) => {
        await empty();
        await property(articles, other);
      }),
      { numRuns: RUNS },
    );

  it('saving twice is saving once', () =>
    check(async (articles) => {
      await store.save(articles);
      const before = await hash();
      expect((await store.save(articles)).unchanged).toBe(articles.length);
      expect(await hash()).toBe(before);
    }));

  it('saving and removing is nothing', () =>
    check(async (articles, other) => {
      await store.save(other);
      const before = await hash();
      const fresh = articles.map((article) => ({
        ...article,
        document: { ...article.document, id: `fresh ${article.document.id}` },
      }));
      await store.save(fresh);
      await store.remove(fresh.map(({ document }) => document.id));
      expect(await hash()).toBe(before);
    }));

  it('any order of saves gives the same graph', () =>
    check(async (articles) => {
      await store.save(articles);
      const before = await hash();
      await empty();
      for (const article of [...articles].reverse()) await store.save([article]);
      expect(await hash()).toBe(before);
    }));

  it('what replaces an article is all that is left of it', () =>
    check(async (articles, other) => {
      await store.save(other);
      const before = await hash();
      await empty();
      await store.save(articles);
      await store.save(other);
      await store.remove(
        articles.map(({ document }) => document.id).filter((id) => !other.some(({ document }) => document.id === id)),
      );
      expect(await hash()).toBe(before);
      expect(await store.doctor()).toMatchObject({ healthy: true });
    }));
});
