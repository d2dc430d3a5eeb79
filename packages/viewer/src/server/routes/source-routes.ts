import { Router } from 'express';
import type { SourceAnswer, SourcesAnswer } from '../../api/answers.ts';
import { trustRequest } from '../../api/requests.ts';
import type { GraphIndex } from '../graph-index.ts';
import type { ViewerContext } from '../viewer-context.ts';
import { wantChange } from '../want-change.ts';

/** `GET /api/sources`: what each outlet said and how far it is trusted; `POST`: trusts one otherwise. */
export function sourceRoutes({ options, index, version }: ViewerContext): Router {
  const { store } = options;
  const router = Router();
  router.get('/sources', async (_request, response) => {
    const [graph, grades] = await Promise.all([index.current(), store.sources()]);
    const answer: SourcesAnswer = {
      sources: countSources(graph).map((source) => ({ ...source, grade: grades[source.id] ?? 'B' })),
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
function countSources(graph: GraphIndex): readonly Omit<SourceAnswer, 'grade'>[] {
  const counts = graph.sources.map((id) => ({ id, documents: 0, claims: 0, alone: 0, disputed: 0 }));
  const placeOf = new Map(graph.sources.map((source, place) => [source, place]));
  for (const { sourceId } of graph.documents) {
    const count = counts[placeOf.get(sourceId) ?? -1];
    if (count) count.documents++;
  }
  for (const [edge, facts] of graph.facts) {
    for (const { source } of facts) {
      const count = counts[source];
      if (count) count.claims++;
      if (count && graph.edges.get(edge)?.disputed) count.disputed++;
    }
    const [first] = facts;
    const only = first && facts.every(({ source }) => source === first.source) ? counts[first.source] : undefined;
    if (only) only.alone++;
  }
  return counts.sort((a, b) => b.documents - a.documents || (a.id < b.id ? -1 : 1));
}
