import type { GraphActor, GraphClaim, GraphDocument, GraphEdge, GraphSource } from '@cartograph/model';
import { compareCodeUnits, edgeId, edgeOf } from '@cartograph/model';
import type { GraphView } from '../view/graph-view.ts';

/** How much of a graph fits. */
export interface PartLimits {
  readonly actors: number;
  readonly edges: number;
  readonly claims: number;
}

/** A part of a graph that fits on a page, with the size of the whole. */
export interface GraphPart {
  /** In id order. */
  readonly actors: readonly GraphActor[];
  /** The best supported first. */
  readonly edges: readonly GraphEdge[];
  /** In the order of the edges, each edge's newest first. */
  readonly claims: readonly GraphClaim[];
  /** Those of the claims, in id order. */
  readonly documents: readonly GraphDocument[];
  readonly total: PartLimits;
}

/**
 * The best supported edges between named actors and their ends, as many as fit; of a view, its own actors first.
 * Claims are given out in rounds, so that every edge has one before any has two.
 */
export async function choosePart(source: GraphSource, limits: PartLimits, view?: GraphView): Promise<GraphPart> {
  const listed = new Set(view?.actors ?? []);
  const actors = new Map<string, GraphActor>();
  for await (const actor of source.actors()) if (actor.named || listed.has(actor.id)) actors.set(actor.id, actor);
  const ranked: GraphEdge[] = [];
  for await (const edge of source.edges())
    if (actors.has(edge.subject) && actors.has(edge.object) && edge.subject !== edge.object) ranked.push(edge);
  ranked.sort(bySupport);
  const chosen = new Set([...listed].filter((id) => actors.has(id)).slice(0, limits.actors));
  const edges: GraphEdge[] = [];
  for (const edge of ranked) {
    const more = [edge.subject, edge.object].filter((id) => !chosen.has(id));
    if (edges.length === limits.edges || chosen.size + more.length > limits.actors) continue;
    edges.push(edge);
    for (const id of more) chosen.add(id);
  }
  const lonely = [...actors.values()].sort(byDocuments);
  for (const { id } of lonely) if (chosen.size < Math.min(limits.actors, 60) || edges.length === 0) chosen.add(id);
  const shown = [...actors.values()].filter(({ id }) => chosen.has(id)).slice(0, limits.actors);
  const { claims, documents } = await chooseClaims(source, edges, limits.claims);
  const { actors: all, edges: allEdges, claims: allClaims } = await source.stats();
  return { actors: shown, edges, claims, documents, total: { actors: all, edges: allEdges, claims: allClaims } };
}

const bySupport = (a: GraphEdge, b: GraphEdge): number =>
  b.sourceCount - a.sourceCount || b.claimCount - a.claimCount || compareCodeUnits(a.id, b.id);

const byDocuments = (a: GraphActor, b: GraphActor): number =>
  b.documentCount - a.documentCount || compareCodeUnits(a.id, b.id);

async function chooseClaims(
  source: GraphSource,
  edges: readonly GraphEdge[],
  limit: number,
): Promise<Pick<GraphPart, 'claims' | 'documents'>> {
  if (limit === 0) return { claims: [], documents: [] };
  const byEdge = new Map<string, GraphClaim[]>(edges.map(({ id }) => [id, []]));
  for await (const claim of source.claims()) byEdge.get(edgeId(edgeOf(claim)))?.push(claim);
  const wanted = new Set([...byEdge.values()].flatMap((claims) => claims.map(({ documentId }) => documentId)));
  const documents = new Map<string, GraphDocument>();
  for await (const document of source.documents()) if (wanted.has(document.id)) documents.set(document.id, document);
  const dayOf = ({ documentId }: GraphClaim): string => documents.get(documentId)?.publishedAt ?? '';
  for (const claims of byEdge.values())
    claims.sort((a, b) => compareCodeUnits(dayOf(b), dayOf(a)) || compareCodeUnits(a.id, b.id));
  const room = roundsWithin(
    [...byEdge.values()].map(({ length }) => length),
    limit,
  );
  const claims = [...byEdge.values()].flatMap((list, index) => list.slice(0, room[index]));
  const used = new Set(claims.map(({ documentId }) => documentId));
  return { claims, documents: [...documents.values()].filter(({ id }) => used.has(id)) };
}

/** How many of each list are taken when the lists take turns, first to last, until `limit` is reached. */
function roundsWithin(lengths: readonly number[], limit: number): readonly number[] {
  const taken = lengths.map(() => 0);
  let left = Math.min(
    limit,
    lengths.reduce((sum, length) => sum + length, 0),
  );
  while (left > 0) {
    for (const [index, length] of lengths.entries()) {
      if (left === 0 || (taken[index] ?? 0) >= length) continue;
      taken[index] = (taken[index] ?? 0) + 1;
      left--;
    }
  }
  return taken;
}
