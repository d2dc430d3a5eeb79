import type { Extraction } from '@cartograph/model';
import type { GraphStore } from '@cartograph/store';
import { writeJudgement } from '@cartograph/store';
import type { SyntheticSize } from '../packages/store/src/testing/synthetic-articles.ts';
import { syntheticArticles } from '../packages/store/src/testing/synthetic-articles.ts';

const CLAIMS_PER_DOCUMENT = 20;

/** As many made-up articles as have so many claims. */
export const sizeOf = (claims: number, actors = Math.max(100, Math.ceil(claims / 5))): SyntheticSize => ({
  documents: Math.ceil(claims / CLAIMS_PER_DOCUMENT),
  perBatch: 100,
  claimsPerDocument: CLAIMS_PER_DOCUMENT,
  actors,
});

const TOLD_EVERY = 5000;

/** Saves batches one after the other; claims a second, without the time that it takes to make them up. Says on stderr how far it is. */
export async function claimsPerSecond(
  save: (batch: readonly Extraction[]) => Promise<unknown>,
  batches: Iterable<readonly Extraction[]>,
  finish: () => Promise<unknown> = async () => undefined,
): Promise<number> {
  let claims = 0;
  let milliseconds = 0;
  let toldAt = performance.now();
  const timed = async (work: () => Promise<unknown>): Promise<void> => {
    const startedAt = performance.now();
    await work();
    milliseconds += performance.now() - startedAt;
  };
  for (const batch of batches) {
    claims += batch.reduce((sum, extraction) => sum + extraction.claims.length, 0);
    await timed(() => save(batch));
    if (performance.now() - toldAt < TOLD_EVERY) continue;
    toldAt = performance.now();
    console.error(`  … ${claims} claims saved, ${((claims * 1000) / milliseconds).toFixed(0)} a second`);
  }
  await timed(finish);
  return (claims * 1000) / milliseconds;
}

/** Articles that are in no other sample of another name, one or some at a time. */
export function* otherArticles(documents: number, perBatch: number, name = 'other'): Generator<readonly Extraction[]> {
  for (const batch of syntheticArticles({ ...sizeOf(documents * CLAIMS_PER_DOCUMENT), documents, perBatch }))
    yield batch.map((article) => ({
      ...article,
      document: { ...article.document, id: `${name} ${article.document.id}` },
      claims: article.claims.map((claim) => ({ ...claim, id: `${name} ${claim.id}` })),
    }));
}

/** Seconds that it takes to make two actors one, and to take it back. */
export interface Merging {
  readonly merge: number;
  readonly undo: number;
}

/** Seconds that it takes to judge the two actors that are most written about to be one, and to take it back. */
export async function timeMerging(store: GraphStore): Promise<Merging> {
  const given = { kind: 'actors', verdict: 'same', actors: ['actor-0', 'actor-1'] } as const;
  const judgement = await writeJudgement(store, given, { by: 'bench', at: '2025-01-01T00:00:00Z' });
  const secondsOf = async (work: Promise<unknown>): Promise<number> => {
    const startedAt = performance.now();
    await work;
    return (performance.now() - startedAt) / 1000;
  };
  const merge = await secondsOf(store.judge([judgement]));
  return { merge, undo: await secondsOf(store.undoJudgements([judgement.id])) };
}

const MEASURED = 100;

/** The 95th percentile of what some readings take, in milliseconds, by name, once each has been done so many times. */
export async function timeReading(store: GraphStore, warmingUp: number): Promise<Readonly<Record<string, number>>> {
  const readings: Readonly<Record<string, () => Promise<unknown>>> = {
    'neighbourhood of the biggest hub (25)': () => store.neighbourhood(['actor-0'], { limit: 25 }),
    overview: () => store.overview(),
    'search for a name': () => store.search('ban'),
    'search for a sentence': () => store.search('consult zuba'),
    'search with a typo': () => store.search('cosnult'),
    'claims of an edge': () => store.edgeClaims('actor-0|CONSULT|actor-1'),
  };
  const times: Record<string, number> = {};
  for (const [name, work] of Object.entries(readings)) {
    for (let round = 0; round < warmingUp; round += 1) await work();
    const took: number[] = [];
    for (let round = 0; round < MEASURED; round += 1) {
      const startedAt = performance.now();
      await work();
      took.push(performance.now() - startedAt);
    }
    times[name] = took.sort((a, b) => a - b)[MEASURED * 0.95 - 1] ?? 0;
  }
  return times;
}
