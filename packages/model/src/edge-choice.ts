import type { GraphEdge } from './graph.ts';
import { compareCodeUnits } from './identity/stable-json.ts';

/** What edges are ordered by. */
export type EdgeRank = Pick<GraphEdge, 'sourceCount' | 'claimCount' | 'id'>;

/** Orders edges, the best first: by independent sources, then by claims, then by id. */
export const compareEdges = (a: EdgeRank, b: EdgeRank): number =>
  b.sourceCount - a.sourceCount || b.claimCount - a.claimCount || compareCodeUnits(a.id, b.id);

/** Which of the edges between its actors a picture draws. */
export interface EdgeChoice {
  /** The last of the best that are drawn; without it all are. */
  readonly least: EdgeRank | null;
  /** Actors whose edges are drawn all. */
  readonly actors: Iterable<string>;
  /** Ids of edges that are drawn however little speaks for them. */
  readonly edges: Iterable<string>;
}

/** Whether a picture draws an edge between two of its actors. */
export function chooseEdges({ least, actors, edges }: EdgeChoice): (edge: GraphEdge) => boolean {
  if (!least) return () => true;
  const [whole, asked] = [new Set(actors), new Set(edges)];
  return (edge) =>
    compareEdges(edge, least) <= 0 || whole.has(edge.subject) || whole.has(edge.object) || asked.has(edge.id);
}
