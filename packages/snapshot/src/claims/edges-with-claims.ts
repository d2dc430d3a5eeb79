import type { GraphClaim, GraphEdge, GraphSource } from '@cartograph/model';
import { compareCodeUnits } from '@cartograph/model';
import { claimsInEdgeOrder } from './claims-in-edge-order.ts';

/** An edge with all its claims, in id order. */
export interface EdgeWithClaims {
  readonly edge: GraphEdge;
  readonly claims: readonly GraphClaim[];
}

/** Every edge in id order with its claims; holds one edge's claims at a time, however many there are in all. */
export async function* edgesWithClaims(source: GraphSource): AsyncGenerator<EdgeWithClaims> {
  const sorted = claimsInEdgeOrder(source.claims());
  try {
    let next = await sorted.next();
    for await (const edge of source.edges()) {
      const claims: GraphClaim[] = [];
      while (!next.done && compareCodeUnits(next.value.edgeId, edge.id) <= 0) {
        if (next.value.edgeId === edge.id) claims.push(JSON.parse(next.value.json) as GraphClaim);
        next = await sorted.next();
      }
      yield { edge, claims };
    }
  } finally {
    await sorted.return(undefined);
  }
}
