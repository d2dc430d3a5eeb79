import { expect } from 'vitest';
import type { GraphEdge } from '@cartograph/model';
import { compareCodeUnits, compareEdges } from '@cartograph/model';
import type { GraphStore } from '../graph-store.ts';
import type { Check } from './contract.ts';
import { readAll } from './read-all.ts';
import { syntheticArticles } from './synthetic-articles.ts';

const HUB = 'actor-0';
const MADE_UP = { documents: 12, perBatch: 4, claimsPerDocument: 12, actors: 30 };

/** What is so of the best neighbours and the best edges. */
export function checkRanking(check: Check): void {
  check('gives the best neighbours and the best edges, whatever was saved and removed', async (store) => {
    for (const batch of syntheticArticles(MADE_UP)) {
      await store.save(batch);
      await expectRanks(store);
    }
    await store.remove(['document-2', 'document-5', 'document-9', 'document-11']);
    await expectRanks(store);
  });

  for (const version of [4, 6] as const)
    check(`ranks a graph of version ${version}`, async (store, database) => {
      for (const batch of syntheticArticles(MADE_UP)) await store.save(batch);
      const { hash } = await store.stats();
      await store.close();
      await database.age(version);
      const again = await database.open();
      await expectRanks(again);
      expect(await again.doctor()).toMatchObject({ healthy: true, findings: [], hash });
      await again.close();
    });
}

/** Compares with what sorting all edges gives. */
async function expectRanks(store: GraphStore): Promise<void> {
  const { edges } = await readAll(store);
  for (const limit of [1, 5, 100]) {
    const { actors } = await store.neighbourhood([HUB], { limit });
    expect(actors.map(({ id }) => id)).toEqual([HUB, ...rankNeighbours(edges).slice(0, limit)]);
  }
  const overview = await store.overview({ actors: 100, edges: 10 });
  expect(overview.edges).toEqual([...edges].sort(compareEdges).slice(0, 10));
}

function rankNeighbours(edges: readonly GraphEdge[]): string[] {
  const counts = new Map<string, { sources: number; claims: number }>();
  for (const { subject, object, sourceCount, claimCount } of edges) {
    if ((subject === HUB) === (object === HUB)) continue;
    const other = subject === HUB ? object : subject;
    const { sources, claims } = counts.get(other) ?? { sources: 0, claims: 0 };
    counts.set(other, { sources: Math.max(sources, sourceCount), claims: claims + claimCount });
  }
  return [...counts]
    .sort(([a, one], [b, two]) => two.sources - one.sources || two.claims - one.claims || compareCodeUnits(a, b))
    .map(([id]) => id);
}
