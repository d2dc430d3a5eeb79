import { Router } from 'express';
import type { ActorAnswer, DocumentAnswer, DocumentsAnswer, EvidenceAnswer } from '../../api/answers.ts';
import type { GraphIndex } from '../graph-index.ts';
import type { ViewerContext } from '../viewer-context.ts';
import { ViewerError } from '../viewer-error.ts';

/** What stands behind an element on the screen: sentences, actors' cards, articles. */
export function evidenceRoutes({ options: { store }, index }: ViewerContext): Router {
  const router = Router();
  router.get('/edges/:id/claims', async (request, response) => {
    const items = await store.edgeClaims(request.params.id);
    if (items.length === 0) throw new ViewerError('not-found', 'no such relation in the graph; reload the page');
    const graph = await index.current();
    const ids = items.flatMap(({ claim }) => [claim.subject, claim.object, ...claim.speakers]);
    const answer: EvidenceAnswer = { items, names: namesOf(graph, ids) };
    response.json(answer);
  });
  router.get('/actors/:id', async (request, response) => {
    const graph = await index.current();
    const actor = await store.actor(request.params.id);
    if (!actor) throw new ViewerError('not-found', 'no such actor in the graph; search for the name');
    const edges = graph.edgesOf.get(actor.id) ?? [];
    response.json(actorAnswer(graph, actor, edges));
  });
  router.get('/documents', async (_request, response) => {
    const graph = await index.current();
    const documents = graph.documents
      .map((document, place) => ({ ...document, claimCount: graph.claimsPerDocument[place] ?? 0 }))
      .sort((a, b) => compare(b.publishedAt ?? '', a.publishedAt ?? '') || compare(a.id, b.id));
    const answer: DocumentsAnswer = { documents: documents.slice(0, 2000), total: documents.length };
    response.json(answer);
  });
  router.get('/documents/:id', async (request, response) => {
    const { id } = request.params;
    const [found, extraction] = await Promise.all([store.document(id), store.extraction(id)]);
    if (!found) throw new ViewerError('not-found', 'no such article in the graph; it may have been removed');
    const graph = await index.current();
    const ids = [
      ...found.mentions.flatMap((mention) => mention.entities),
      ...found.claims.flatMap(({ subject, object }) => [subject, object]),
    ];
    const answer: DocumentAnswer = { ...found, sentences: extraction?.sentences ?? [], names: namesOf(graph, ids) };
    response.json(answer);
  });
  return router;
}

function actorAnswer(graph: GraphIndex, actor: ActorAnswer['actor'], all: ActorAnswer['edges']): ActorAnswer {
  const edges = [...all]
    .sort((a, b) => b.sourceCount - a.sourceCount || b.claimCount - a.claimCount || compare(a.id, b.id))
    .slice(0, 500);
  const others = new Set(edges.flatMap((edge) => [edge.subject, edge.object]));
  others.delete(actor.id);
  const places = new Set(all.flatMap((edge) => (graph.facts.get(edge.id) ?? []).map((fact) => fact.document)));
  const documents = [...places]
    .flatMap((place) => graph.documents[place] ?? [])
    .sort((a, b) => compare(b.publishedAt ?? '', a.publishedAt ?? '') || compare(a.id, b.id));
  return {
    actor,
    edges,
    others: [...others].flatMap((id) => graph.actors.get(id) ?? []),
    documents: documents.slice(0, 200),
    totalEdges: all.length,
  };
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const namesOf = (graph: GraphIndex, ids: readonly string[]): Record<string, string> =>
  Object.fromEntries([...new Set(ids)].map((id) => [id, graph.actors.get(id)?.name ?? id]));
