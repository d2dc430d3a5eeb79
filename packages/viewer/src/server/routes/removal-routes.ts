import { randomUUID } from 'node:crypto';
import type { Extraction } from '@cartograph/model';
import { Router } from 'express';
import type { RemovalAnswer } from '../../api/answers.ts';
import type { ViewerContext } from '../viewer-context.ts';
import { ViewerError } from '../viewer-error.ts';
import { wantChange } from '../want-change.ts';

/** So many removals can be taken back; the oldest is forgotten first. */
const KEPT = 50;

/** `DELETE /api/documents/:id` takes an article out; `POST /api/removals/:id/undo` puts it back as it was. */
export function removalRoutes({ options, version }: ViewerContext): Router {
  const { store } = options;
  const removed = new Map<string, Extraction>();
  const router = Router();
  router.delete('/documents/:id', async (request, response) => {
    wantChange(options);
    const extraction = await store.extraction(request.params.id);
    if (!extraction)
      throw new ViewerError('not-found', 'no such article in the graph; it may have been removed already');
    await store.remove([request.params.id]);
    version.forget();
    const answer: RemovalAnswer = { removal: randomUUID() };
    removed.set(answer.removal, extraction);
    const [oldest] = removed.keys();
    if (removed.size > KEPT && oldest !== undefined) removed.delete(oldest);
    response.json(answer);
  });
  router.post('/removals/:id/undo', async (request, response) => {
    wantChange(options);
    const extraction = removed.get(request.params.id);
    if (!extraction)
      throw new ViewerError('not-found', 'this removal can no longer be taken back; add the article again');
    await store.save([extraction]);
    version.forget();
    removed.delete(request.params.id);
    response.status(204).end();
  });
  return router;
}
