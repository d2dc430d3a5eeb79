import { Router } from 'express';
import type { SourceAnswer, SourcesAnswer } from '../../api/answers.ts';
import { trustRequest } from '../../api/requests.ts';
import type { GraphLibrary, GraphNetwork } from '../graph-index.ts';
import type { ViewerContext } from '../viewer-context.ts';
import { wantChange } from '../want-change.ts';

/** `GET /api/sources`: what each outlet said and how far it is trusted; `POST`: trusts one otherwise. */
export function sourceRoutes({ options, index, version }: ViewerContext): Router {
  const { store } = options;
  const router = Router();
  router.get('/sources', async (_request, response) => {
    const [network, library, grades] = await Promise.all([
      index.network.current(),
      index.library.current(),
      store.sources(),
    ]);
    const answer: SourcesAnswer = {
      sources: countSources(network, library).map((source) => ({ ...source, grade: grades[source.id] ?? 'B' })),
    };
    response.json(answer);
  });
  router.post('/sources', async (request, response) => {
    wantChange(options);
    const { source, grade } = trustRequest.parse(request.body);
    await store.trust({ ...(await store.sources()), [source]: grade });
    version.forget();
    response.status(204).end();
  });
  return router;
}

/** What each source said: articles and claims, relations that it alone tells, and claims that others contradict. */
function countSources(
  { edges }: GraphNetwork,
  { documents, facts }: GraphLibrary,
): readonly Omit<SourceAnswer, 'grade'>[] {
  const counts = new Map<string, { id: string; documents: number; claims: number; alone: number; disputed: number }>();
  for (const { sourceId: id } of documents.values()) {
    const count = counts.get(id) ?? { id, documents: 0, claims: 0, alone: 0, disputed: 0 };
    counts.set(id, count);
    count.documents++;
  }
  for (const [edge, told] of facts) {
    const isDisputed = edges.get(edge)?.disputed === true;
    for (const { source } of told) {
      const count = counts.get(source);
      if (!count) continue;
      count.claims++;
      if (isDisputed) count.disputed++;
    }
    const [first] = told;
    const only = first && told.every(({ source }) => source === first.source) ? counts.get(first.source) : undefined;
    if (only) only.alone++;
  }
  return [...counts.values()].sort((a, b) => b.documents - a.documents || (a.id < b.id ? -1 : 1));
}
