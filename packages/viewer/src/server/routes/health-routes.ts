import { Router } from 'express';
import type { ViewerContext } from '../viewer-context.ts';

/** `/healthz`: the process answers; `/readyz`: the store does too. */
export function healthRoutes({ version }: ViewerContext): Router {
  const router = Router();
  router.get('/healthz', (_request, response) => {
    response.json({ status: 'ok' });
  });
  router.get('/readyz', async (_request, response) => {
    const { documents } = await version.current();
    response.json({ status: 'ready', documents });
  });
  return router;
}
