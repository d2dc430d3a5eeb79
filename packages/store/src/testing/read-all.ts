import type { GraphActor, GraphClaim, GraphDocument, GraphEdge, GraphSource } from '@cartograph/model';

/** Everything that a graph holds. */
export interface WholeGraph {
  readonly actors: readonly GraphActor[];
  readonly edges: readonly GraphEdge[];
  readonly claims: readonly GraphClaim[];
  readonly documents: readonly GraphDocument[];
}

/** Reads a graph whole. */
export const readAll = async (source: GraphSource): Promise<WholeGraph> => ({
  actors: await collect(source.actors()),
  edges: await collect(source.edges()),
  claims: await collect(source.claims()),
  documents: await collect(source.documents()),
});

async function collect<T>(items: AsyncIterable<T>): Promise<T[]> {
  const all: T[] = [];
  for await (const item of items) all.push(item);
  return all;
}
