import { chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { GraphSource } from '@cartograph/model';
import { contentHash } from '@cartograph/model';
import { hostileGraph, hostileNames } from '../../testing/hostile-graph.ts';
import { countGraph } from '../count-graph.ts';
import { graphLines } from '../graph-line.ts';
import { readView } from '../view/graph-view.ts';
import type { SnapshotFolder } from './snapshot-folder.ts';
import { openSnapshotFolder } from './snapshot-folder.ts';

let folder = '';
let snapshots: SnapshotFolder;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'cartograph-snapshots-'));
  snapshots = openSnapshotFolder(join(folder, 'snapshots'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const options = {
  takenAt: '2026-01-02T03:04:05.000Z',
  program: '1.2.3',
  producers: [{ version: '1.2.3', model: 'sha256:aa', gazetteer: 'sha256:bb', documents: 1 }],
};
const pathOf = (name: string): string => join(folder, 'snapshots', `${name}.snapshot`);

async function linesOf(source: GraphSource): Promise<readonly string[]> {
  const lines: string[] = [];
  for await (const line of graphLines(source)) lines.push(line);
  return lines;
}

/** Writes a file that nobody should write to. */
function tamper(name: string, change: (text: string) => string): void {
  const text = gunzipSync(readFileSync(pathOf(name))).toString('utf8');
  chmodSync(pathOf(name), 0o644);
  writeFileSync(pathOf(name), gzipSync(change(text)));
}

describe('a snapshot', () => {
  it('opens as the graph that was saved, without it', async () => {
    const saved = await snapshots.save('first', hostileGraph(), options);
    const { manifest, source } = await snapshots.open('first');
    expect(await linesOf(source)).toEqual(await linesOf(hostileGraph()));
    expect(manifest).toEqual(saved.manifest);
    expect((await source.stats()).hash).toBe((await countGraph(hostileGraph(), 1)).hash);
    expect(JSON.stringify(manifest.provenance)).toContain('prov:wasGeneratedBy');
  });

  it('has the same bytes and hash for the same graph, and another hash for another', async () => {
    const other = openSnapshotFolder(join(folder, 'other'));
    const [one, same] = [
      await snapshots.save('one', hostileGraph(), options),
      await other.save('one', hostileGraph(), options),
    ];
    expect(readFileSync(one.path).equals(readFileSync(same.path))).toBe(true);
    expect((await snapshots.save('less', hostileGraph(3), options)).manifest.hash).not.toBe(one.manifest.hash);
  });

  it('with equal content is named again, not written again', async () => {
    await snapshots.save('monday', hostileGraph(), options);
    const again = await snapshots.save('tuesday', hostileGraph(), { ...options, takenAt: '2026-01-03T00:00:00.000Z' });
    expect(again.equalTo).toBe('monday');
    expect(statSync(pathOf('monday')).ino).toBe(statSync(pathOf('tuesday')).ino);
    await snapshots.remove('monday');
    expect(await snapshots.verify('tuesday')).toMatchObject({ sound: true });
    expect(readdirSync(join(folder, 'snapshots'))).toEqual(['tuesday.snapshot']);
  });

  it('does not change: its name is taken, its file is not writable', async () => {
    await snapshots.save('kept', hostileGraph(), options);
    await expect(snapshots.save('kept', hostileGraph(3), options)).rejects.toMatchObject({ code: 'exists' });
    expect(statSync(pathOf('kept')).mode & 0o222).toBe(0);
  });

  it('carries whole texts only when asked', async () => {
    const text = 'The whole text.';
    const graph: GraphSource = {
      ...hostileGraph(),
      documents: async function* documents() {
        for await (const document of hostileGraph().documents()) yield { ...document, hash: contentHash(text) };
      },
    };
    await snapshots.save('bare', graph, options);
    await snapshots.save('full', graph, { ...options, withText: true });
    const id = 'https://outlet.example/a?b=1&c="2"';
    expect(await (await snapshots.open('bare')).source.documentText(id)).toBeUndefined();
    expect(await (await snapshots.open('full')).source.documentText(id)).toBe(text);
    expect(await linesOf((await snapshots.open('full')).source)).toEqual(await linesOf(graph));
    expect(await snapshots.verify('full')).toMatchObject({ sound: true });
  });

  it('of a view holds what the view shows, and the view', async () => {
    const view = readView({
      version: 1,
      actors: ['x-actor-0000', 'x-actor-0001', 'x-actor-0002', 'x-actor-0005'],
      filters: { polarities: ['negative'] },
      positions: { 'x-actor-0001': [3, 4] },
      notes: { 'x-actor-0001': 'mine' },
    });
    await snapshots.save('part', hostileGraph(), { ...options, view });
    const { manifest, source } = await snapshots.open('part');
    const kinds = (await linesOf(source)).map((line) => line.split(' ', 1)[0]);
    expect(kinds).toEqual(['document', 'actor', 'actor', 'edge', 'claim']);
    expect(manifest.view).toMatchObject({ positions: { 'x-actor-0001': [3, 4] }, notes: { 'x-actor-0001': 'mine' } });
    expect(manifest.stats).toMatchObject({ actors: 2, edges: 1, claims: 1 });
  });
});

describe('verify', () => {
  it.each([
    ['a changed quote', (text: string) => text.replace('accused them', 'praised them'), /do not hash/],
    ['a claim that is missing', (text: string) => text.replace(/claim [^\n]*\n$/, ''), /9 claims, and says 10/],
    ['a changed producer', (text: string) => text.replace('"sha256:bb"', '"sha256:cc"'), /was changed/],
    [
      'elements out of order',
      (text: string) => text.replace(/(actor [^\n]*\n)(actor [^\n]*\n)/, '$2$1'),
      /out of order/,
    ],
    ['a line that was cut', (text: string) => text.slice(0, -20), /middle of a line/],
  ])('finds %s', async (_what, change, problem) => {
    await snapshots.save('one', hostileGraph(), options);
    tamper('one', change);
    const { sound, problems } = await snapshots.verify('one');
    expect(sound).toBe(false);
    expect(problems.join('\n')).toMatch(problem);
  });

  it('finds a file that was cut', async () => {
    const { bytes } = await snapshots.save('one', hostileGraph(), options);
    chmodSync(pathOf('one'), 0o644);
    writeFileSync(pathOf('one'), readFileSync(pathOf('one')).subarray(0, bytes - 30));
    expect(await snapshots.verify('one')).toMatchObject({ sound: false });
  });
});

describe('a name', () => {
  it.each(['../up', '', 'now', 'a/b', '.hidden', 'a\0b', 'x'.repeat(101)])('%j is none', async (name) => {
    await expect(snapshots.save(name, hostileGraph(), options)).rejects.toMatchObject({ code: 'bad-name' });
  });

  it('that nobody has is said to be absent', async () => {
    await expect(snapshots.open('nobody')).rejects.toMatchObject({ code: 'absent' });
  });
});

it('lists them by day', async () => {
  await snapshots.save('later', hostileGraph(3), { ...options, takenAt: '2026-02-01T00:00:00.000Z' });
  await snapshots.save('earlier', hostileGraph(), options);
  expect((await snapshots.list()).map(({ name }) => name)).toEqual(['earlier', 'later']);
  expect(hostileNames.length).toBe((await snapshots.show('earlier')).manifest.stats.claims);
});
