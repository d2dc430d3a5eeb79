import { writeJudgement } from '@cartograph/store';
import { Router } from 'express';
import type { JudgementAnswer, JudgementsAnswer, SuggestionsAnswer } from '../../api/answers.ts';
import { judgeRequest, previewRequest, suggestionsRequest } from '../../api/requests.ts';
import type { ViewerContext } from '../viewer-context.ts';
import { ViewerError } from '../viewer-error.ts';
import { wantChange } from '../want-change.ts';

/** What people judge: making and taking back, what is likely one, and what would become of two that are judged one. */
export function judgementRoutes({ options, version }: ViewerContext): Router {
  const { store } = options;
  const router = Router();
  router.get('/judgements', async (_request, response) => {
    const answer: JudgementsAnswer = { judgements: await store.judgements() };
    response.json(answer);
  });
  router.post('/judgements', async (request, response) => {
    wantChange(options);
    const { by, why, judgement: wanted } = judgeRequest.parse(request.body);
    const author = { by, at: new Date().toISOString(), ...(why === undefined ? {} : { why }) };
    const judgement = await writeJudgement(store, wanted, author);
    await store.judge([judgement]);
    version.forget();
    const { lost } = (await store.judgements()).find((one) => one.judgement.id === judgement.id) ?? {};
    const answer: JudgementAnswer = { judgement, ...(lost === undefined ? {} : { lost }) };
    response.status(201).json(answer);
  });
  router.delete('/judgements/:id', async (request, response) => {
    wantChange(options);
    const { undone } = await store.undoJudgements([request.params.id]);
    if (undone.length === 0)
      throw new ViewerError('not-found', 'no such judgement; it may have been taken back already');
    version.forget();
    response.status(204).end();
  });
  router.get('/judgements/suggestions', async (request, response) => {
    const answer: SuggestionsAnswer = {
      suggestions: await store.suggestActors(suggestionsRequest.parse(request.query)),
    };
    response.json(answer);
  });
  router.get('/judgements/preview', async (request, response) => {
    const { a, b } = previewRequest.parse(request.query);
    response.json(await store.previewSame(a, b));
  });
  return router;
}
