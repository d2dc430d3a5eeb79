import { Router } from 'express';
import { askRequest, questionRequest } from '../../api/requests.ts';
import type { SavedQuestion } from '../../api/saved-question.ts';
import { limitRate } from '../limits.ts';
import type { ViewerContext } from '../viewer-context.ts';
import { ViewerError } from '../viewer-error.ts';
import { wantChange } from '../want-change.ts';

/** `POST /api/ask`: one read-only statement through the store's gate; not offered without one. `/api/questions`: the saved ones. */
export function askRoute({ options, questions }: ViewerContext): Router {
  const router = Router();
  router.get('/questions', async (_request, response) => {
    response.json([...(options.questions ?? []), ...(await questions.list())]);
  });
  router.post('/questions', async (request, response) => {
    wantChange(options);
    const { name, statement, parameters } = questionRequest.parse(request.body);
    const question: SavedQuestion = {
      name,
      en: name,
      es: name,
      statement,
      parameters: parameters.map((blank) => ({ ...blank, en: `$${blank.name}`, es: `$${blank.name}` })),
      own: true,
    };
    await questions.save(question);
    response.status(201).json(question);
  });
  router.delete('/questions/:name', async (request, response) => {
    wantChange(options);
    if (!(await questions.remove(request.params.name)))
      throw new ViewerError('not-found', 'nobody saved a question of this name here');
    response.status(204).end();
  });
  router.post('/ask', limitRate(5), async (request, response) => {
    if (!options.ask) throw new ViewerError('not-offered', 'this server answers no queries');
    const { statement, parameters } = askRequest.parse(request.body);
    const gone = new AbortController();
    response.on('close', () => gone.abort());
    const answer = await options.ask(statement, parameters, gone.signal).catch((error: unknown) => {
      if (!gone.signal.aborted) throw error;
    });
    if (answer) response.json(answer);
  });
  return router;
}
