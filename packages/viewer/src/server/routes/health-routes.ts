import { Router } from 'express';
import { toOpenApi } from '../../api/open-api.ts';
import type { ViewerContext } from '../viewer-context.ts';

/** `/healthz`: the process answers; `/readyz`: the store does too; `/openapi.json`: what else there is. */
export function healthRoutes({ version, options }: ViewerContext): Router {
  const router = Router();
  router.get('/healthz', (_request, response) => {
    response.json({ status: 'ok' });
  });
  router.get('/readyz', async (_request, response) => {
    const { documents } = await version.current();
    response.json({ status: 'ready', documents });
  });
  router.get('/openapi.json', (_request, response) => {
    response.json(toOpenApi(options.version));
  });
  return router;
}
