import type { IngestInput } from '@cartograph/model';
import { raw, Router } from 'express';
import { pageRequest, pasteRequest } from '../../api/requests.ts';
import type { ViewerContext } from '../viewer-context.ts';
import { ViewerError } from '../viewer-error.ts';
import type { ViewerOptions } from '../viewer-options.ts';

/** Adding articles: one raw file a request, or a pasted text; progress by server-sent events. */
export function ingestRoutes({ options, jobs, streams }: ViewerContext): Router {
  const router = Router();
  router.post('/documents', raw({ type: 'application/octet-stream', limit: '50mb' }), (request, response) => {
    if (!options.ingest)
      throw new ViewerError('not-offered', 'this server only reads; start it without --read-only to add articles');
    const input = Buffer.isBuffer(request.body)
      ? { name: nameOf(request.headers['x-document-name']), bytes: new Uint8Array(request.body) }
      : inputOf(request.body, options);
    response.status(202).json(jobs.start([input]));
  });
  router.get('/jobs/:id/events', (request, response) => {
    let stop: (() => void) | undefined;
    const exists = jobs.listen(request.params.id, () => undefined);
    if (!exists) throw new ViewerError('not-found', 'no such adding under way; it may have ended long ago');
    exists();
    const send = streams.start(request, response);
    stop = jobs.listen(request.params.id, (job) => {
      send('progress', job);
      if (job.state !== 'running') response.end();
    });
    request.on('close', () => stop?.());
  });
  router.delete('/jobs/:id', (request, response) => {
    if (!jobs.cancel(request.params.id)) throw new ViewerError('not-found', 'no such adding under way');
    response.status(204).end();
  });
  return router;
}

/** The name is text for people to read, never a path. */
function nameOf(header: string | string[] | undefined): string {
  const text = typeof header === 'string' ? header : '';
  try {
    return (
      [...decodeURIComponent(text)]
        .map((sign) => (sign < ' ' || sign === '/' || sign === '\\' ? '_' : sign))
        .join('')
        .slice(0, 200) || 'dropped file'
    );
  } catch {
    return 'dropped file';
  }
}

function inputOf(body: unknown, { allowNetwork }: ViewerOptions): IngestInput {
  if (typeof body !== 'object' || body === null || !('url' in body)) return pasted(body);
  if (allowNetwork !== true)
    throw new ViewerError(
      'not-offered',
      'this server fetches no pages; start it with --allow-network, or paste the text of the article',
    );
  const { url } = pageRequest.parse(body);
  return { name: url, url };
}

function pasted(body: unknown): IngestInput {
  const { text, title, publisher, publishedAt } = pasteRequest.parse(body);
  return {
    name: `${nameOf(encodeURIComponent(title ?? 'pasted text'))}.txt`,
    bytes: new TextEncoder().encode(text),
    ...(publisher ? { publisher } : {}),
    ...(publishedAt ? { publishedAt } : {}),
  };
}
