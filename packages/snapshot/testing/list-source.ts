import type { GraphActor, GraphClaim, GraphDocument, GraphEdge, GraphSource } from '@cartograph/model';
import { countGraph } from '../src/count-graph.ts';

/** A graph of elements that are given. */
export function listSource(graph: {
  readonly documents: readonly GraphDocument[];
  readonly actors: readonly GraphActor[];
  readonly edges: readonly GraphEdge[];
  readonly claims: readonly GraphClaim[];
}): GraphSource {
  const source: GraphSource = {
    stats: () => countGraph(source, 1),
    documents: () => stream(graph.documents),
    actors: () => stream(graph.actors),
    edges: () => stream(graph.edges),
    claims: () => stream(graph.claims),
    documentText: async () => 'The whole text.',
  };
  return source;
}

async function* stream<Item>(items: readonly Item[]): AsyncGenerator<Item> {
  yield* items;
}
