import { Router } from 'express';
import type { FactsAnswer, NeighbourhoodAnswer, SearchAnswer, SubgraphAnswer } from '../../api/answers.ts';
import {
  factsRequest,
  neighbourhoodRequest,
  overviewRequest,
  searchRequest,
  subgraphRequest,
} from '../../api/requests.ts';
import type { GraphNetwork } from '../graph-index.ts';
import { limitRate } from '../limits.ts';
import type { ViewerContext } from '../viewer-context.ts';

/** The parts of the graph that the canvas draws. */
export function graphRoutes({ options: { store }, index }: ViewerContext): Router {
  const router = Router();
  router.get('/overview', async (request, response) => {
    const { actors, edges } = overviewRequest.parse(request.query);
    const isUsual = actors === 300 && edges === 600;
    const answer: SubgraphAnswer = await (isUsual ? index.overview.current() : store.overview({ actors, edges }));
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
    const { actors, described = false } = subgraphRequest.parse(request.body);
    const network = await (described ? index.network.current() : index.network.ready());
    // The database answers alone until all is in memory, only slower.
    const all = described && network ? [...actors, ...describedBeside(network, actors)] : actors;
    const answer: SubgraphAnswer = network ? cutOut(network, all) : await store.subgraph(actors);
    response.json(answer);
  });
  router.post('/facts', async (request, response) => {
    const { edges } = factsRequest.parse(request.body);
    const library = await index.library.current();
    const facts = Object.fromEntries(edges.map((id) => [id, library.facts.get(id) ?? []]));
    const named = new Set(Object.values(facts).flatMap((list) => list.map(({ document }) => document)));
    const answer: FactsAnswer = { documents: [...named].flatMap((id) => library.documents.get(id) ?? []), facts };
    response.json(answer);
  });
  return router;
}

/** So many of those who are only described are drawn beside the others. */
const MOST_DESCRIBED = 300;

/** Ids of those who are only described and have to do with some actors: first whom most sources tell of. */
function describedBeside({ actors, edgesOf }: GraphNetwork, ids: readonly string[]): readonly string[] {
  const sources = new Map<string, number>();
  for (const id of ids) {
    for (const { subject, object, sourceCount } of edgesOf.get(id) ?? []) {
      const other = subject === id ? object : subject;
      if (actors.get(other)?.named === false) sources.set(other, (sources.get(other) ?? 0) + sourceCount);
    }
  }
  const there = new Set(ids);
  return [...sources]
    .filter(([id]) => !there.has(id))
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .slice(0, MOST_DESCRIBED)
    .map(([id]) => id);
}

/** These actors and the edges between them. */
function cutOut({ actors, edges, edgesOf }: GraphNetwork, ids: readonly string[]): SubgraphAnswer {
  const wanted = new Set(ids);
  return {
    actors: [...wanted].flatMap((id) => actors.get(id) ?? []),
    edges: [...wanted].flatMap((id) =>
      (edgesOf.get(id) ?? []).filter((edge) => edge.subject === id && wanted.has(edge.object)),
    ),
    totalActors: actors.size,
    totalEdges: edges.size,
  };
}
