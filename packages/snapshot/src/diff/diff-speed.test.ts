import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { changedGraph, hostileGraph } from '../../testing/hostile-graph.ts';
import type { Snapshot } from '../file/open-snapshot.ts';
import { openSnapshotFolder } from '../file/snapshot-folder.ts';
import type { DiffInput } from './diff-graphs.ts';
import { diffGraphs } from './diff-graphs.ts';

const claims = process.env['CARTOGRAPH_FULL'] === '1' ? 100_000 : 8000;
const folder = mkdtempSync(join(tmpdir(), 'cartograph-diff-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

let [before, after]: (Snapshot | undefined)[] = [];
beforeAll(async () => {
  const snapshots = openSnapshotFolder(folder);
  const options = { takenAt: '2026-01-02T00:00:00Z', program: 'test', producers: [] };
  await snapshots.save('before', hostileGraph(claims / 4, claims), options);
  await snapshots.save('after', changedGraph(claims), options);
  [before, after] = [await snapshots.open('before'), await snapshots.open('after')];
}, 600_000);

const input = (snapshot: Snapshot | undefined): DiffInput => ({
  side: { name: snapshot?.manifest.name ?? '', hash: snapshot?.manifest.hash ?? '' },
  lines: () => (snapshot as Snapshot).lines(),
});

async function timed(work: () => Promise<unknown>): Promise<number> {
  const startedAt = performance.now();
  await work();
  return performance.now() - startedAt;
}

async function parseAll(snapshot: Snapshot | undefined): Promise<void> {
  for await (const line of input(snapshot).lines()) JSON.parse(line.slice(line.indexOf(' ') + 1));
}

it(
  `${claims} claims are compared in less time than it takes to parse both snapshots`,
  { timeout: 600_000 },
  async () => {
    const diff = await diffGraphs(input(before), input(after));
    expect(diff.claims.changed).toHaveLength(claims / 100);
    // in turns, so that a machine that is busy is busy for both
    const ratios: number[] = [];
    for (let round = 0; round < 3; round++) {
      const reading = await timed(async () => {
        await parseAll(before);
        await parseAll(after);
      });
      const comparing = await timed(() => diffGraphs(input(before), input(after)));
      ratios.push(comparing / reading);
    }
    expect(Math.min(...ratios)).toBeLessThan(1.25);
  },
);
