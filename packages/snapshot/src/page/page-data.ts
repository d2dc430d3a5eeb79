import type { GraphClaim, GraphDocument, RoleEvidence } from '@cartograph/model';
import { actorLabelDefinitions, edgeId, edgeOf, relationDefinition, roleSpan, stableJson } from '@cartograph/model';
import type { CitedGraph } from '../cite/citation.ts';
import { citedWords, formatCitation, toCitation } from '../cite/citation.ts';
import type { GraphPart } from '../picture/choose-part.ts';

/** What the page's script reads, as JSON. */
export function toPageData(part: GraphPart, cited: CitedGraph): string {
  const names = new Map(part.actors.map(({ id, name }) => [id, name]));
  const documents = new Map(part.documents.map((document) => [document.id, document]));
  const nameOf = (id: string): string => names.get(id) ?? id;
  const relations = [...new Set(part.edges.map(({ relation }) => relation))].sort();
  return stableJson({
    graph: citedWords(cited),
    total: part.total,
    labels: Object.fromEntries(actorLabelDefinitions.map(({ label, name }) => [label, name])),
    relations: Object.fromEntries(relations.map((type) => [type, relationDefinition(type).name])),
    actors: part.actors.map(({ id, name, label, aliases, country, documentCount, wikidataId }) => ({
      id,
      name,
      label,
      aliases: aliases.slice(0, 12),
      country,
      documentCount,
      wikidataId,
    })),
    edges: part.edges,
    documents: part.documents.map(({ id, title, url, publisher, publishedAt }) => ({
      id,
      title,
      url,
      publisher,
      publishedAt,
    })),
    claims: part.claims.map((claim) => ({
      id: claim.id,
      edge: edgeId(edgeOf(claim)),
      document: claim.documentId,
      quote: claim.quote,
      marks: marksOf(claim),
      polarity: claim.polarity,
      modality: claim.modality,
      speakers: claim.speakers.map(nameOf),
      date: claim.date,
      confidence: claim.confidence,
      rules: claim.rules,
      day: dayOf(claim, documents.get(claim.documentId)),
      cite: formatCitation(toCitation(claim, documents.get(claim.documentId), nameOf, cited)),
    })),
  });
}

const dayOf = (claim: GraphClaim, document: GraphDocument | undefined): string | undefined =>
  claim.date?.start ?? document?.publishedAt;

/** Where subject, trigger and object stand in the quote; none for a quote that is not the sentence as it is written. */
function marksOf({ quote, evidence }: GraphClaim): readonly (readonly [number, number])[] {
  const { sentence, trigger, subject, object } = evidence;
  if (quote.length !== sentence.end - sentence.start) return [];
  const expressed = (role: RoleEvidence) => ('implied' in role ? [] : [roleSpan(role)]);
  return [trigger, ...expressed(subject), ...expressed(object)]
    .map(({ start, end }) => [start - sentence.start, end - sentence.start] as const)
    .filter(([start, end]) => start >= 0 && end <= quote.length && start < end);
}
