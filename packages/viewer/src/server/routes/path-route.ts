import { Router } from 'express';
import type { PathsAnswer } from '../../api/answers.ts';
import { pathsRequest } from '../../api/requests.ts';
import { findPaths } from '../find-paths.ts';
import type { ViewerContext } from '../viewer-context.ts';

/** `POST /api/paths`: the strongest ways between each two of the actors, with a sentence for each step. */
export function pathRoute({ options: { store }, index }: ViewerContext): Router {
  return Router().post('/paths', async (request, response) => {
    const { actors, limit } = pathsRequest.parse(request.body);
    const graph = await index.network.current();
    const pairs = actors.flatMap((from, place) => actors.slice(place + 1).map((to) => [from, to] as const));
    const each = Math.max(1, Math.ceil(limit / pairs.length));
    const paths = pairs
      .flatMap(([from, to]) => findPaths(graph, from, to, each))
      .sort((a, b) => b.strength - a.strength);
    const edgeIds = [...new Set(paths.flatMap((path) => path.edges))];
    const actorIds = [...new Set(paths.flatMap((path) => path.actors))];
    const quotes = await Promise.all(edgeIds.map(async (id) => [id, bestQuote(await store.edgeClaims(id))] as const));
    const answer: PathsAnswer = {
      paths,
      actors: actorIds.flatMap((id) => graph.actors.get(id) ?? []),
      edges: edgeIds.flatMap((id) => graph.edges.get(id) ?? []),
      quotes: Object.fromEntries(quotes),
    };
    response.json(answer);
  });
}

function bestQuote(items: Awaited<ReturnType<ViewerContext['options']['store']['edgeClaims']>>): string {
  const best = [...items].sort(
    (a, b) =>
      Number(b.claim.polarity === 'positive') - Number(a.claim.polarity === 'positive') ||
      b.claim.confidence - a.claim.confidence,
  )[0];
  return best?.claim.quote ?? '';
}
