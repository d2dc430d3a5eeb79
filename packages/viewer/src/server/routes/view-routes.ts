import { Router } from 'express';
import { sessionRequest, viewRequest } from '../../api/requests.ts';
import { isToken, startSession } from '../session-token.ts';
import type { ViewerContext } from '../viewer-context.ts';
import { ViewerError } from '../viewer-error.ts';

/** Views too long for an address, kept under the hash of their content. */
export function viewRoutes({ views }: ViewerContext): Router {
  const router = Router();
  router.post('/views', async (request, response) => {
    const { view } = viewRequest.parse(request.body);
    response.status(201).json({ id: await views.save(view) });
  });
  router.get('/views/:id', async (request, response) => {
    const view = await views.load(request.params.id);
    if (view === undefined) throw new ViewerError('not-found', 'this view is no longer kept; start from the overview');
    response.setHeader('cache-control', 'private, max-age=31536000, immutable');
    response.json({ view });
  });
  return router;
}

/** `POST /api/session`: trades the token of the log-in address for the session's cookie. */
export function sessionRoute({ options }: ViewerContext): Router {
  return Router().post('/session', (request, response) => {
    const { token } = sessionRequest.parse(request.body);
    if (options.token === undefined || !isToken(token, options.token))
      throw new ViewerError('unauthorized', "that is not this server's token");
    startSession(response, token);
    response.status(204).end();
  });
}
