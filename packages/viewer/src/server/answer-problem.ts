import type { SnapshotErrorCode } from '@cartograph/snapshot';
import { SnapshotError } from '@cartograph/snapshot';
import type { StoreErrorCode } from '@cartograph/store';
import { StoreError } from '@cartograph/store';
import type { ErrorRequestHandler, RequestHandler } from 'express';
import type { Logger } from 'pino';
import { ZodError } from 'zod';
import type { Problem } from '../api/answers.ts';
import { statusOf, ViewerError } from './viewer-error.ts';

/** For addresses under `/api` that are no route. */
export const noSuchRoute: RequestHandler = (_request, _response, next) =>
  next(new ViewerError('not-found', 'no such address in the interface; see /openapi.json'));

/** Turns every error into `application/problem+json` with the request's id; an unforeseen one keeps its words to the log. */
export function answerProblem(logger: Logger): ErrorRequestHandler {
  return (error: unknown, _request, response, next) => {
    if (response.headersSent) return next(error);
    const requestId = String(response.locals['requestId'] ?? '');
    const { status, type, title, detail } = describe(error);
    if (status >= 500) logger.error({ id: requestId, err: error });
    const problem: Problem = { type: `urn:cartograph:${type}`, title, status, detail, requestId };
    response.status(status).type('application/problem+json').send(JSON.stringify(problem));
  };
}

function describe(error: unknown): { status: number; type: string; title: string; detail: string } {
  if (error instanceof ViewerError) {
    return {
      status: statusOf[error.code],
      type: error.code,
      title: error.code.replaceAll('-', ' '),
      detail: error.message,
    };
  }
  if (error instanceof ZodError) {
    const detail = error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`).join('; ');
    return { status: 400, type: 'bad-request', title: 'bad request', detail };
  }
  if (error instanceof StoreError) {
    return {
      status: storeStatus[error.code] ?? 503,
      type: `store-${error.code}`,
      title: 'the store could not answer',
      detail: error.message,
    };
  }
  if (error instanceof SnapshotError) {
    const status = snapshotStatus[error.code];
    return { status, type: `snapshot-${error.code}`, title: 'the snapshot could not be had', detail: error.message };
  }
  return describeHttp(error);
}

const storeStatus: Partial<Readonly<Record<StoreErrorCode, number>>> = {
  'refused-query': 400,
  'bad-judgements': 400,
  busy: 429,
};

const snapshotStatus: Readonly<Record<SnapshotErrorCode, number>> = {
  absent: 404,
  exists: 409,
  'bad-name': 400,
  'bad-view': 400,
  'bad-graph': 400,
  damaged: 500,
  'wrong-version': 500,
};

function describeHttp(error: unknown): { status: number; type: string; title: string; detail: string } {
  const status = error instanceof Error && 'status' in error && typeof error.status === 'number' ? error.status : 500;
  if (status === 413)
    return { status, type: 'too-large', title: 'too large', detail: 'the request is larger than is taken here' };
  if (status >= 400 && status < 500)
    return { status, type: 'bad-request', title: 'bad request', detail: 'the request could not be read' };
  return {
    status: 500,
    type: 'unforeseen',
    title: 'something went wrong',
    detail: "an unforeseen error; the server's log has it under this request id",
  };
}
