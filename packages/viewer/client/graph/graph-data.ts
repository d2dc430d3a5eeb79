import type { GraphActor, GraphDocument, GraphEdge } from '@cartograph/model';
import type { ClaimFact, FactsAnswer, SubgraphAnswer } from '../../src/api/answers.ts';

/** What the page has loaded of the graph; views choose from it. */
export interface GraphData {
  readonly actors: ReadonlyMap<string, GraphActor>;
  readonly edges: ReadonlyMap<string, GraphEdge>;
  readonly facts: ReadonlyMap<string, readonly ClaimFact[]>;
  /** Those that the facts name, by id. */
  readonly documents: ReadonlyMap<string, GraphDocument>;
  readonly totalActors: number;
  readonly totalEdges: number;
}

/** Nothing loaded. */
export const noData: GraphData = {
  actors: new Map(),
  edges: new Map(),
  facts: new Map(),
  documents: new Map(),
  totalActors: 0,
  totalEdges: 0,
};

/** With another part of the graph. */
export function addPart(
  data: GraphData,
  part: Omit<SubgraphAnswer, 'totalActors' | 'totalEdges'> & Partial<SubgraphAnswer>,
): GraphData {
  const actors = new Map(data.actors);
  for (const actor of part.actors) actors.set(actor.id, actor);
  const edges = new Map(data.edges);
  for (const edge of part.edges) edges.set(edge.id, edge);
  return {
    ...data,
    actors,
    edges,
    totalActors: part.totalActors ?? data.totalActors,
    totalEdges: part.totalEdges ?? data.totalEdges,
  };
}

/** With the facts of more edges. */
export function addFacts(data: GraphData, { documents, facts }: FactsAnswer): GraphData {
  return {
    ...data,
    documents: new Map([...data.documents, ...documents.map((document) => [document.id, document] as const)]),
    facts: new Map([...data.facts, ...Object.entries(facts)]),
  };
}
