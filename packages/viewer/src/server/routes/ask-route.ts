import { Router } from 'express';
import { askRequest } from '../../api/requests.ts';
import { limitRate } from '../limits.ts';
import type { ViewerContext } from '../viewer-context.ts';
import { ViewerError } from '../viewer-error.ts';

/** `POST /api/ask`: one read-only statement through the store's gate; not offered without one. */
export function askRoute({ options }: ViewerContext): Router {
  return Router().post('/ask', limitRate(5), async (request, response) => {
    if (!options.ask) throw new ViewerError('not-offered', 'this server answers no queries');
    const { statement, parameters } = askRequest.parse(request.body);
    response.json(await options.ask(statement, parameters));
  });
}
