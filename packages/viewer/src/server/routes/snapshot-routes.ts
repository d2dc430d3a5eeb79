import type { DiffInput, ListedSnapshot, SnapshotFolder } from '@cartograph/snapshot';
import {
  countProducers,
  describeDiff,
  diffFormats,
  diffGraphs,
  graphLines,
  readView,
  viewSource,
} from '@cartograph/snapshot';
import { Router } from 'express';
import type { DiffAnswer, SnapshotAnswer, SnapshotRow, SnapshotsAnswer } from '../../api/answers.ts';
import { diffRequest, snapshotRequest } from '../../api/requests.ts';
import type { ViewerContext } from '../viewer-context.ts';
import { ViewerError } from '../viewer-error.ts';
import type { ViewerOptions } from '../viewer-options.ts';

const NOW = 'now';
const types = { text: 'text/plain', md: 'text/markdown', html: 'text/html' } as const;

/** Snapshots are listed, taken, opened, removed and compared. */
export function snapshotRoutes({ options }: ViewerContext): Router {
  const { store, version } = options;
  const router = Router();
  router.get('/snapshots', async (_request, response) => {
    const answer: SnapshotsAnswer = { snapshots: (await wantSnapshots(options).list()).map(toRow) };
    response.json(answer);
  });
  router.post('/snapshots', async (request, response) => {
    const { name, view: written } = snapshotRequest.parse(request.body);
    const view = written === undefined ? undefined : readView(written);
    const saved = await wantSnapshots(options).save(name, store, {
      takenAt: new Date().toISOString(),
      program: version,
      producers: await countProducers(await store.documentStates(), store, view),
      ...(view === undefined ? {} : { view }),
    });
    const { equalTo } = saved;
    const answer: SnapshotAnswer = { ...toRow(saved), ...(equalTo === undefined ? {} : { equalTo }) };
    response.status(201).json(answer);
  });
  router.get('/snapshots/:name', async (request, response) => {
    const found = await wantSnapshots(options).show(request.params.name);
    const { view } = found.manifest;
    const answer: SnapshotAnswer = { ...toRow(found), ...(view === undefined ? {} : { view }) };
    response.json(answer);
  });
  router.delete('/snapshots/:name', async (request, response) => {
    await wantSnapshots(options).remove(request.params.name);
    response.status(204).end();
  });
  router.get('/diff', async (request, response) => {
    const { from, to, format } = diffRequest.parse(request.query);
    const diff = await diffGraphs(await inputOf(options, from, to), await inputOf(options, to, from));
    const answer: DiffAnswer = { ...diff, entries: describeDiff(diff) };
    if (format === 'json') response.json(answer);
    else response.type(types[format]).send(diffFormats[format]?.(diff));
  });
  return router;
}

/** The folder of snapshots. Throws a ViewerError `not-offered` where there is none. */
export function wantSnapshots({ snapshots }: ViewerOptions): SnapshotFolder {
  if (snapshots) return snapshots;
  throw new ViewerError('not-offered', 'this server keeps no snapshots');
}

const toRow = ({ name, manifest }: ListedSnapshot): SnapshotRow => ({
  name,
  takenAt: manifest.takenAt,
  hash: manifest.hash,
  stats: manifest.stats,
  isView: manifest.view !== undefined,
});

/** One side of a comparison. Now is seen as the other side is: beside a snapshot of a view, what that view shows of it. */
async function inputOf(options: ViewerOptions, name: string, other: string): Promise<DiffInput> {
  const { store } = options;
  if (name === NOW) {
    const view = other === NOW ? undefined : (await wantSnapshots(options).open(other)).manifest.view;
    const source = view === undefined ? store : viewSource(store, view);
    return { side: { name, hash: (await store.stats()).hash }, lines: () => graphLines(source) };
  }
  const { manifest, lines } = await wantSnapshots(options).open(name);
  return { side: { name, takenAt: manifest.takenAt, hash: manifest.hash }, lines };
}
