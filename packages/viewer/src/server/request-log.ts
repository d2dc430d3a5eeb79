import { randomUUID } from 'node:crypto';
import type { RequestHandler } from 'express';
import type { Logger } from 'pino';

/** Gives each request an id, which answers carry, and logs it without its query: what people search for is theirs. */
export function requestLog(logger: Logger): RequestHandler {
  return (request, response, next) => {
    const id = randomUUID();
    response.locals['requestId'] = id;
    response.setHeader('x-request-id', id);
    const started = performance.now();
    response.on('finish', () => {
      logger.info({
        id,
        method: request.method,
        path: request.path,
        status: response.statusCode,
        ms: Math.round(performance.now() - started),
      });
    });
    next();
  };
}
