import type { GraphClaim, GraphDocument, GraphSource } from '@cartograph/model';
import { edgeId, edgeOf } from '@cartograph/model';
import type { Citation, CitedGraph } from './citation.ts';
import { toCitation } from './citation.ts';

/** The citations of claims and of all claims of edges, and the ids that are neither. */
export async function findCitations(
  source: GraphSource,
  ids: readonly string[],
  cited: CitedGraph,
): Promise<{ readonly citations: readonly Citation[]; readonly missing: readonly string[] }> {
  const missing = new Set(ids);
  const wanted = new Set(ids);
  const claims: GraphClaim[] = [];
  for await (const claim of source.claims()) {
    const names = [claim.id, edgeId(edgeOf(claim))].filter((id) => wanted.has(id));
    if (names.length > 0) claims.push(claim);
    for (const name of names) missing.delete(name);
  }
  const actors = new Set(claims.flatMap(({ subject, object }) => [subject, object]));
  const articles = new Set(claims.map(({ documentId }) => documentId));
  const names = new Map<string, string>();
  const documents = new Map<string, GraphDocument>();
  for await (const { id, name } of source.actors()) if (actors.has(id)) names.set(id, name);
  for await (const document of source.documents()) if (articles.has(document.id)) documents.set(document.id, document);
  const nameOf = (id: string): string => names.get(id) ?? id;
  return {
    citations: claims.map((claim) => toCitation(claim, documents.get(claim.documentId), nameOf, cited)),
    missing: [...missing],
  };
}
