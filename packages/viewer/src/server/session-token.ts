import { createHash, timingSafeEqual } from 'node:crypto';
import type { Request, RequestHandler, Response } from 'express';
import { ViewerError } from './viewer-error.ts';

const COOKIE = 'cartograph-session';

const digest = (text: string): Buffer => createHash('sha256').update(text).digest();

/** Whether a token is the server's, compared in constant time. */
export const isToken = (given: string, token: string): boolean => timingSafeEqual(digest(given), digest(token));

/** Lets in who has the session's cookie, or `Authorization: Bearer` for programs; everybody when no token is set. */
export function wantToken(token: string | undefined): RequestHandler {
  return (request, _response, next) => {
    if (token === undefined || isToken(givenToken(request), token)) return next();
    next(
      new ViewerError('unauthorized', 'open the address that the server printed when it started; it carries the token'),
    );
  };
}

/** Gives the page its cookie: out of reach of scripts, never sent from another site. */
export function startSession(response: Response, token: string): void {
  response.cookie(COOKIE, token, { httpOnly: true, sameSite: 'strict', path: '/' });
}

function givenToken(request: Request): string {
  const bearer = /^Bearer (.+)$/.exec(request.headers.authorization ?? '')?.[1];
  if (bearer !== undefined) return bearer;
  const pair = (request.headers.cookie ?? '').split(/;\s*/).find((part) => part.startsWith(`${COOKIE}=`));
  return pair === undefined ? '' : decodeURIComponent(pair.slice(COOKIE.length + 1));
}
