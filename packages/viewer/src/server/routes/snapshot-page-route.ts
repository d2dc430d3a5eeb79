import { exportFormats } from '@cartograph/snapshot';
import { Router } from 'express';
import type { ViewerContext } from '../viewer-context.ts';
import { wantSnapshots } from './snapshot-routes.ts';

/** `GET /api/snapshots/NAME/page`: the graph as it was when the snapshot was taken, read from its file alone. */
export function snapshotPageRoute({ options }: ViewerContext): Router {
  const router = Router();
  router.get('/snapshots/:name/page', async (request, response) => {
    const { name } = request.params;
    const { manifest, source } = await wantSnapshots(options).open(name);
    const { hash, view } = manifest;
    const format = await exportFormats['html']?.();
    const [file] =
      format?.files(source, { cited: { snapshot: name, hash }, ...(view === undefined ? {} : { view }) }) ?? [];
    const parts: string[] = [];
    for await (const part of file?.chunks ?? []) parts.push(String(part));
    const page = parts.join('');
    // Its own script and style, by their hashes, and nothing else: stricter than the viewer's policy.
    response.set('Content-Security-Policy', policyOf(page)).type('text/html').send(page);
  });
  return router;
}

const policyOf = (page: string): string =>
  /http-equiv="Content-Security-Policy" content="([^"]+)"/.exec(page)?.[1] ?? "default-src 'none'";
