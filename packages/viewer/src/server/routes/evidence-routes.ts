import type { GraphActor, GraphDocument } from '@cartograph/model';
import { formatCitation, toCitation } from '@cartograph/snapshot';
import { Router } from 'express';
import type { ActorAnswer, DocumentAnswer, DocumentsAnswer, EvidenceAnswer } from '../../api/answers.ts';
import type { GraphLibrary, GraphNetwork } from '../graph-index.ts';
import type { ViewerContext } from '../viewer-context.ts';
import { ViewerError } from '../viewer-error.ts';

/** What stands behind an element on the screen: sentences, actors' cards, articles. */
export function evidenceRoutes({ options: { store }, version, index }: ViewerContext): Router {
  const router = Router();
  router.get('/edges/:id/claims', async (request, response) => {
    const items = await store.edgeClaims(request.params.id);
    if (items.length === 0) throw new ViewerError('not-found', 'no such relation in the graph; reload the page');
    const [graph, judges] = await Promise.all([index.network.current(), index.judges.current()]);
    const ids = items.flatMap(({ claim }) => [claim.subject, claim.object, ...claim.speakers]);
    const names = namesOf(graph, ids);
    const { hash } = await version.current();
    const answer: EvidenceAnswer = {
      items: items.map(({ claim, document }) => {
        const citation = toCitation(claim, document, (id) => names[id] ?? id, { hash });
        const judgedBy = judges.ofClaim(claim);
        return {
          claim,
          document,
          citation: formatCitation(citation),
          ...(judgedBy === undefined ? {} : { judgedBy }),
        };
      }),
      names,
    };
    response.json(answer);
  });
  router.get('/actors/:id', async (request, response) => {
    const [network, library, judges] = await Promise.all([
      index.network.current(),
      index.library.current(),
      index.judges.current(),
    ]);
    const actor = await store.actor(request.params.id);
    if (!actor) throw new ViewerError('not-found', 'no such actor in the graph; search for the name');
    const addedBy = judges.ofActor(actor.id);
    response.json({ ...actorAnswer(actor, network, library), ...(addedBy === undefined ? {} : { addedBy }) });
  });
  router.get('/documents', async (_request, response) => {
    const library = await index.library.current();
    const documents = [...library.documents.values()]
      .map((document) => ({ ...document, claimCount: library.claimCounts.get(document.id) ?? 0 }))
      .sort(compareNewest);
    const answer: DocumentsAnswer = { documents: documents.slice(0, 2000), total: documents.length };
    response.json(answer);
  });
  router.get('/documents/:id', async (request, response) => {
    const { id } = request.params;
    const [found, extraction] = await Promise.all([store.document(id), store.extraction(id)]);
    if (!found) throw new ViewerError('not-found', 'no such article in the graph; it may have been removed');
    const graph = await index.network.current();
    const ids = [
      ...found.mentions.flatMap((mention) => mention.entities),
      ...found.claims.flatMap(({ subject, object }) => [subject, object]),
    ];
    const answer: DocumentAnswer = {
      ...found,
      sentences: extraction?.sentences ?? [],
      boilerplate: (extraction?.document.boilerplate ?? []).map(({ start, end }) => ({ start, end })),
      names: namesOf(graph, ids),
    };
    response.json(answer);
  });
  return router;
}

function actorAnswer(actor: GraphActor, network: GraphNetwork, library: GraphLibrary): ActorAnswer {
  const all = network.edgesOf.get(actor.id) ?? [];
  const edges = [...all]
    .sort((a, b) => b.sourceCount - a.sourceCount || b.claimCount - a.claimCount || compare(a.id, b.id))
    .slice(0, 500);
  const others = new Set(edges.flatMap((edge) => [edge.subject, edge.object]));
  others.delete(actor.id);
  const named = new Set(all.flatMap((edge) => (library.facts.get(edge.id) ?? []).map((fact) => fact.document)));
  const documents = [...named].flatMap((id) => library.documents.get(id) ?? []).sort(compareNewest);
  return {
    actor,
    edges,
    others: [...others].flatMap((id) => network.actors.get(id) ?? []),
    documents: documents.slice(0, 200),
    totalEdges: all.length,
  };
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const compareNewest = (a: GraphDocument, b: GraphDocument): number =>
  compare(b.publishedAt ?? '', a.publishedAt ?? '') || compare(a.id, b.id);

const namesOf = ({ actors }: GraphNetwork, ids: readonly string[]): Record<string, string> =>
  Object.fromEntries([...new Set(ids)].map((id) => [id, actors.get(id)?.name ?? id]));
