import type { RequestHandler } from 'express';
import { rateLimit } from 'express-rate-limit';
import { ViewerError } from './viewer-error.ts';

/** At most `most` requests a second of one address, averaged over ten seconds. */
export function limitRate(most: number): RequestHandler {
  return rateLimit({
    windowMs: 10_000,
    limit: most * 10,
    standardHeaders: 'draft-8',
    legacyHeaders: false,
    handler: (_request, _response, next) => next(new ViewerError('too-many', 'too many requests; wait ten seconds')),
  });
}
