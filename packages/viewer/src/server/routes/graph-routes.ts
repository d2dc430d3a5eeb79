import { Router } from 'express';
import type { FactsAnswer, NeighbourhoodAnswer, SearchAnswer, SubgraphAnswer } from '../../api/answers.ts';
import {
  factsRequest,
  neighbourhoodRequest,
  overviewRequest,
  searchRequest,
  subgraphRequest,
} from '../../api/requests.ts';
import { limitRate } from '../limits.ts';
import type { ViewerContext } from '../viewer-context.ts';

/** The parts of the graph that the canvas draws. */
export function graphRoutes({ options: { store }, index }: ViewerContext): Router {
  const router = Router();
  router.get('/overview', async (request, response) => {
    const answer: SubgraphAnswer = await store.overview(overviewRequest.parse(request.query));
    response.json(answer);
  });
  router.get('/neighbourhood', async (request, response) => {
    const { id, limit } = neighbourhoodRequest.parse(request.query);
    const answer: NeighbourhoodAnswer = await store.neighbourhood([id], { limit });
    response.json(answer);
  });
  router.get('/search', limitRate(40), async (request, response) => {
    const { q, limit } = searchRequest.parse(request.query);
    const answer: SearchAnswer = q.trim() === '' ? { actors: [], sentences: [] } : await store.search(q, { limit });
    response.json(answer);
  });
  router.post('/subgraph', async (request, response) => {
    const { actors } = subgraphRequest.parse(request.body);
    const graph = await index.current();
    const wanted = new Set(actors);
    const answer: SubgraphAnswer = {
      actors: [...wanted].flatMap((id) => graph.actors.get(id) ?? []),
      edges: [...wanted].flatMap((id) =>
        (graph.edgesOf.get(id) ?? []).filter((edge) => edge.subject === id && wanted.has(edge.object)),
      ),
      totalActors: graph.actors.size,
      totalEdges: graph.edges.size,
    };
    response.json(answer);
  });
  router.post('/facts', async (request, response) => {
    const { edges } = factsRequest.parse(request.body);
    const graph = await index.current();
    const facts = Object.fromEntries(edges.map((id) => [id, graph.facts.get(id) ?? []]));
    const answer: FactsAnswer = { documents: graph.documents, sources: graph.sources, facts };
    response.json(answer);
  });
  return router;
}
