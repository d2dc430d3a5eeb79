import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { RequestHandler } from 'express';
import sirv from 'sirv';
import { ViewerError } from './viewer-error.ts';

/** The built page, from the source tree and from `dist` alike. */
export const clientFolder: string = fileURLToPath(new URL('../../dist/client/', import.meta.url));

/** Serves the page, compressed as it was built; files named by their hash are kept for good. */
export function staticClient(): RequestHandler {
  const serve = sirv(clientFolder, {
    // Read from the disk each time: the page may be built anew while it is served.
    dev: true,
    etag: true,
    gzip: true,
    brotli: true,
    setHeaders: (response, path) => {
      response.setHeader(
        'cache-control',
        path.includes('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache',
      );
    },
  });
  return (request, response, next) => {
    if (request.method !== 'GET' && request.method !== 'HEAD') return next();
    if (request.path === '/' && !existsSync(`${clientFolder}index.html`)) {
      return next(new ViewerError('client-missing', 'the page is not built; run: npm run build'));
    }
    serve(request, response, next);
  };
}
