import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openSnapshotFolder } from '@cartograph/snapshot';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { seededExtractions } from '../../../testing/seeded-articles.ts';
import type { ServedGraph } from '../../../testing/serve-graph.ts';
import { serveGraph } from '../../../testing/serve-graph.ts';

const folder = mkdtempSync(join(tmpdir(), 'cartograph-snapshots-'));
let served: ServedGraph;
beforeAll(async () => {
  served = await serveGraph(seededExtractions(), () => ({ snapshots: openSnapshotFolder(folder) }));
});
afterAll(async () => {
  await served.close();
  rmSync(folder, { recursive: true });
});

const call = (path: string, method = 'GET', body?: object): Promise<Response> =>
  fetch(`${served.url}/api${path}`, {
    method,
    ...(body ? { headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) } : {}),
  });

describe('snapshots', () => {
  it('are taken, listed, compared with now, and removed', async () => {
    const taken = await call('/snapshots', 'POST', { name: 'before' });
    expect(taken.status).toBe(201);
    const { stats } = (await taken.json()) as { stats: { hash: string } };
    expect(stats.hash).toBe((await served.store.stats()).hash);
    const { snapshots } = (await (await call('/snapshots')).json()) as { snapshots: readonly { name: string }[] };
    expect(snapshots.map(({ name }) => name)).toEqual(['before']);
    const diff = (await (await call('/diff?from=before&to=now')).json()) as { entries: readonly unknown[] };
    expect(diff.entries).toEqual([]);
    expect(await (await call('/diff?from=before&to=now&format=md')).text()).toContain('Nothing differs.');
    expect((await call('/snapshots', 'POST', { name: 'before' })).status).toBe(409);
    expect((await call('/snapshots/before', 'DELETE')).status).toBe(204);
    expect((await call('/snapshots/before')).status).toBe(404);
  });

  it('open as a page of the graph as it was, under a policy of its own', async () => {
    await call('/snapshots', 'POST', { name: 'then' });
    const [gone] = (await served.store.overview({ actors: 5 })).actors;
    const { documents } = (await (await call('/documents')).json()) as { documents: readonly { id: string }[] };
    const removals = await Promise.all(
      documents.map(({ id }) => call(`/documents/${encodeURIComponent(id)}`, 'DELETE')),
    );
    expect((await served.store.stats()).actors).toBe(0);
    const response = await call('/snapshots/then/page');
    expect(response.headers.get('content-type')).toContain('text/html');
    expect(response.headers.get('content-security-policy')).toMatch(/^default-src 'none'; script-src 'sha256-/);
    expect(await response.text()).toContain(`data-id="${gone?.id}"`);
    for (const removed of removals) {
      const { removal } = (await removed.json()) as { removal: string };
      await call(`/removals/${removal}/undo`, 'POST', {});
    }
    expect((await call('/snapshots/nobody/page')).status).toBe(404);
    await call('/snapshots/then', 'DELETE');
  });

  it('of a view give the view back', async () => {
    const [actor] = (await served.store.overview({ actors: 5 })).actors;
    const view = { version: 1, actors: [actor?.id], notes: { [actor?.id ?? '']: 'mine' } };
    expect((await call('/snapshots', 'POST', { name: 'part', view })).status).toBe(201);
    const found = (await (await call('/snapshots/part')).json()) as { view: object; stats: { actors: number } };
    expect(found).toMatchObject({ view, isView: true, stats: { actors: 1 } });
    expect((await call('/snapshots', 'POST', { name: 'bad', view: { version: 9 } })).status).toBe(400);
    expect((await call('/snapshots', 'POST', { name: '../up' })).status).toBe(400);
  });
});

describe('an export', () => {
  it.each([
    ['json', 'application/json', 'graph.json'],
    ['svg', 'image/svg+xml', 'graph.svg'],
    ['csv', 'application/zip', 'graph.csv.zip'],
    ['html', 'text/html', 'graph.html'],
  ])('in %s is a download', async (format, type, name) => {
    const response = await call('/export', 'POST', { format });
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toContain(type);
    expect(response.headers.get('content-disposition')).toContain(name);
    expect((await response.arrayBuffer()).byteLength).toBeGreaterThan(500);
  });

  it('of a view has only what the view shows', async () => {
    const actors = (await served.store.overview({ actors: 2 })).actors.map(({ id }) => id);
    const response = await call('/export', 'POST', { format: 'json', view: { version: 1, actors } });
    const graph = (await response.json()) as { actors: readonly { id: string }[] };
    expect(graph.actors.map(({ id }) => id).sort()).toEqual([...actors].sort());
  });

  it('that cannot be had says why', async () => {
    expect((await call('/export', 'POST', { format: 'xls' })).status).toBe(400);
    expect((await call('/export', 'POST', { format: 'json', snapshot: 'nobody' })).status).toBe(404);
    expect((await call('/export', 'POST', { format: 'dossier', actor: 'nobody' })).status).toBe(404);
  });
});
