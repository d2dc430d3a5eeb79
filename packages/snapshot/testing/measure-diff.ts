// Compares two snapshots of so many claims, one in a hundred of them changed, and prints what it took: `measure-diff.ts CLAIMS`.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { diffGraphs } from '../src/diff/diff-graphs.ts';
import { openSnapshotFolder } from '../src/file/snapshot-folder.ts';
import { changedGraph, hostileGraph } from './hostile-graph.ts';

const claims = Number(process.argv[2] ?? 100_000);
const folder = mkdtempSync(join(tmpdir(), 'cartograph-diff-'));
try {
  const snapshots = openSnapshotFolder(folder);
  const options = { takenAt: '2026-01-02T00:00:00Z', program: 'bench', producers: [] };
  await snapshots.save('before', hostileGraph(claims / 4, claims), options);
  await snapshots.save('after', changedGraph(claims), options);
  const [before, after] = [await snapshots.open('before'), await snapshots.open('after')];
  const startedAt = performance.now();
  const cpuBefore = process.cpuUsage();
  const diff = await diffGraphs(
    { side: { name: 'before', hash: before.manifest.hash }, lines: () => before.lines() },
    { side: { name: 'after', hash: after.manifest.hash }, lines: () => after.lines() },
  );
  const { user, system } = process.cpuUsage(cpuBefore);
  const seconds = (performance.now() - startedAt) / 1000;
  const changed = diff.claims.changed.length;
  console.log(JSON.stringify({ claims, changed, seconds, processorSeconds: (user + system) / 1e6 }));
} finally {
  rmSync(folder, { recursive: true });
}
