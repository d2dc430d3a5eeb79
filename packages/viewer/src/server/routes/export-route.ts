import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { GraphSource } from '@cartograph/model';
import type { CitedGraph, GraphView } from '@cartograph/snapshot';
import { exportFormats, readView, toZip, viewSource } from '@cartograph/snapshot';
import { Router } from 'express';
import { exportRequest } from '../../api/requests.ts';
import type { ViewerContext } from '../viewer-context.ts';
import { ViewerError } from '../viewer-error.ts';
import type { ViewerOptions } from '../viewer-options.ts';
import { wantSnapshots } from './snapshot-routes.ts';

/** `POST /api/export`: the graph, a snapshot, or what a view shows of either, in a format, as a download. */
export function exportRoute({ options }: ViewerContext): Router {
  return Router().post('/export', async (request, response) => {
    const { format: name, snapshot, view: written, actor } = exportRequest.parse(request.body);
    const load = Object.hasOwn(exportFormats, name) ? exportFormats[name] : undefined;
    if (!load) throw new ViewerError('bad-request', `no format is called ${name}`);
    const format = await load();
    const { source, cited, view: kept } = await chooseSource(options, snapshot);
    const given = written === undefined ? undefined : readView(written);
    const view = given ?? kept;
    const files = format.files(given === undefined ? source : viewSource(source, given), {
      cited,
      ...(view === undefined ? {} : { view }),
      ...(actor === undefined ? {} : { actor }),
    });
    const [first] = files;
    const isOne = files.length === 1 && first !== undefined;
    const chunks = await startReading<string | Uint8Array>(isOne ? first.chunks : toZip(files));
    response.attachment(isOne ? first.name : `graph.${format.name}.zip`).type(format.mediaType);
    await pipeline(Readable.from(chunks), response);
  });
}

/** The chunks, the first of them made already: what fails at it still has its answer. */
async function startReading<Chunk>(chunks: AsyncIterable<Chunk>): Promise<AsyncGenerator<Chunk>> {
  const iterator = chunks[Symbol.asyncIterator]();
  const first = await iterator.next();
  return (async function* read() {
    for (let next = first; next.done !== true; next = await iterator.next()) yield next.value;
  })();
}

async function chooseSource(
  options: ViewerOptions,
  name: string | undefined,
): Promise<{ readonly source: GraphSource; readonly cited: CitedGraph; readonly view?: GraphView }> {
  const { store } = options;
  if (name === undefined) return { source: store, cited: { hash: (await store.stats()).hash } };
  const { manifest, source } = await wantSnapshots(options).open(name);
  const { view } = manifest;
  return { source, cited: { snapshot: name, hash: manifest.hash }, ...(view === undefined ? {} : { view }) };
}
