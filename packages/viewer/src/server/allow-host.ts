import type { RequestHandler } from 'express';
import { ViewerError } from './viewer-error.ts';

const loopback = ['localhost', '127.0.0.1', '[::1]'];

/** Against DNS rebinding: answers only to host names that it knows as its own. */
export function allowHost(more: readonly string[] = []): RequestHandler {
  const allowed = new Set([...loopback, ...more].map((name) => name.toLowerCase()));
  return (request, _response, next) => {
    const name = (request.headers.host ?? '').toLowerCase().replace(/:\d+$/, '');
    if (allowed.has(name)) return next();
    next(
      new ViewerError('wrong-host', 'this server does not answer to that host name; start it with --allow-host NAME'),
    );
  };
}
