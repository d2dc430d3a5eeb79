import type { GraphActor, GraphClaim, GraphDocument, GraphEdge, GraphSource } from '@cartograph/model';
import type { ExportOptions } from './export-format.ts';

/** A document as exports carry it. */
export type ExportedDocument = GraphDocument & { readonly text?: string };

/** One element of the graph, with the kind of it. */
export type ExportRecord =
  | { readonly kind: 'document'; readonly value: ExportedDocument }
  | { readonly kind: 'actor'; readonly value: GraphActor }
  | { readonly kind: 'edge'; readonly value: GraphEdge }
  | { readonly kind: 'claim'; readonly value: GraphClaim };

/** The documents, with their texts where asked. */
export async function* exportedDocuments(
  source: GraphSource,
  options: ExportOptions = {},
): AsyncGenerator<ExportedDocument> {
  for await (const document of source.documents()) {
    const text = options.withText === true ? await source.documentText(document.id) : undefined;
    yield text === undefined ? document : { ...document, text };
  }
}

/** The whole graph: documents, actors, edges, claims, each in id order. */
export async function* exportRecords(source: GraphSource, options: ExportOptions = {}): AsyncGenerator<ExportRecord> {
  for await (const value of exportedDocuments(source, options)) yield { kind: 'document', value };
  for await (const value of source.actors()) yield { kind: 'actor', value };
  for await (const value of source.edges()) yield { kind: 'edge', value };
  for await (const value of source.claims()) yield { kind: 'claim', value };
}
