import type { RequestHandler } from 'express';
import { ViewerError } from './viewer-error.ts';

const safe = new Set(['GET', 'HEAD']);
const preflighted = new Set(['application/json', 'application/octet-stream']);

/** Changes are taken from our own page only, with a content type that a foreign page cannot send unasked. */
export const sameOrigin: RequestHandler = (request, _response, next) => {
  if (safe.has(request.method)) return next();
  const site = request.headers['sec-fetch-site'];
  const origin = request.headers.origin;
  const isForeign =
    (site !== undefined && site !== 'same-origin' && site !== 'none') ||
    (origin !== undefined && !sameHost(origin, request.headers.host));
  if (isForeign) return next(new ViewerError('cross-origin', "changes are taken from this server's own page only"));
  const type = (request.headers['content-type'] ?? '').split(';')[0]?.trim() ?? '';
  if (request.method !== 'DELETE' && !preflighted.has(type)) {
    return next(new ViewerError('wrong-type', 'send application/json, or application/octet-stream for a file'));
  }
  next();
};

function sameHost(origin: string, host: string | undefined): boolean {
  try {
    return new URL(origin).host === host;
  } catch {
    return false;
  }
}
