import { copyFileSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { GraphStats } from '@cartograph/model';
import { openStore } from '../open-store.ts';
import { KILLED_BATCH, killedArticles } from '../testing/killed-articles.ts';
import { seeded } from '../testing/seeded.ts';
import { runAndKill } from '../testing/spawn-typescript.ts';

const SAVER = fileURLToPath(new URL('../testing/save-until-killed.ts', import.meta.url));
const KILLS = 20;
const AT_ONCE = 2;
const FIRST_BATCHES = 5;
// within which a saver saves some batches, and closes and opens the graph
const LATEST_KILL = 1200;

describe('a Ladybug file whose writer is killed in mid-save', () => {
  let folder = '';
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'cartograph-kill-'));
    const store = await openStore(`ladybug:${folder}/graph`);
    const batches = killedArticles(0);
    for (let batch = 0; batch < FIRST_BATCHES; batch += 1) await store.save(batches.next().value ?? []);
    await store.close();
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it(`loses and corrupts nothing, at ${KILLS} points of chance`, async () => {
    const random = seeded(6);
    const points = Array.from({ length: KILLS }, () => Math.floor(random() * LATEST_KILL));
    const ends: GraphStats[] = [];
    const next = points.entries();
    const lane = async (): Promise<void> => {
      for (const [kill, milliseconds] of next)
        ends.push(await killAndCheck(copyGraph(folder, `kill-${kill}`), milliseconds));
    };
    await Promise.all(Array.from({ length: AT_ONCE }, lane));
    // however far a writer came, its graph is what an undisturbed one has so far, and it can be gone on with
    const furthest = Math.max(...ends.map(({ documents }) => documents));
    const undisturbed = await saveOn(`ladybug:${folder}/graph`, FIRST_BATCHES * KILLED_BATCH, furthest + KILLED_BATCH);
    for (const end of ends) expect(end).toEqual(undisturbed.get(end.documents));
    const again = `ladybug:${folder}/kill-0`;
    const after = (await statsOf(again)).documents;
    const goneOn = await saveOn(again, after, after + KILLED_BATCH);
    expect(goneOn.get(after + KILLED_BATCH)).toEqual(undisturbed.get(after + KILLED_BATCH));
  }, 300_000);
});

/** A copy of the first graph with all that is beside it. */
function copyGraph(folder: string, name: string): string {
  for (const file of readdirSync(folder))
    if (file === 'graph' || file.startsWith('graph.'))
      copyFileSync(join(folder, file), join(folder, file.replace('graph', name)));
  return `ladybug:${folder}/${name}`;
}

/** Kills a saver some milliseconds after it opened the graph, and gives what the graph holds then. */
async function killAndCheck(url: string, milliseconds: number): Promise<GraphStats> {
  const output = await runAndKill([SAVER, url], milliseconds);
  const reported = output.split('\n').filter((line) => line === 'saved').length;
  const store = await openStore(url);
  const stats = await store.stats();
  // all batches that were reported are there; of the one under way all or nothing is
  expect(stats.documents / KILLED_BATCH - FIRST_BATCHES - reported).toBeOneOf([0, 1]);
  expect(await store.doctor()).toMatchObject({ healthy: true, findings: [] });
  await store.close();
  return stats;
}

async function statsOf(url: string): Promise<GraphStats> {
  const store = await openStore(url, { readOnly: true });
  return store.stats().finally(() => store.close());
}

/** Saves the batches behind so many documents; gives what the graph holds after each, by its documents. */
async function saveOn(url: string, from: number, to: number): Promise<ReadonlyMap<number, GraphStats>> {
  const store = await openStore(url);
  const states = [await store.stats()];
  for (const batch of killedArticles(from)) {
    if (states.at(-1)?.documents === to) break;
    await store.save(batch);
    states.push(await store.stats());
  }
  await store.close();
  return new Map(states.map((stats) => [stats.documents, stats]));
}
