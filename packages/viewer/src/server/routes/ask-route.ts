import { Router } from 'express';
import { askRequest } from '../../api/requests.ts';
import { limitRate } from '../limits.ts';
import type { ViewerContext } from '../viewer-context.ts';
import { ViewerError } from '../viewer-error.ts';

/** `POST /api/ask`: one read-only statement through the store's gate; not offered without one. `GET /api/questions`: the saved ones. */
export function askRoute({ options }: ViewerContext): Router {
  const router = Router();
  router.get('/questions', (_request, response) => {
    response.json(options.questions ?? []);
  });
  router.post('/ask', limitRate(5), async (request, response) => {
    if (!options.ask) throw new ViewerError('not-offered', 'this server answers no queries');
    const { statement, parameters } = askRequest.parse(request.body);
    response.json(await options.ask(statement, parameters));
  });
  return router;
}
