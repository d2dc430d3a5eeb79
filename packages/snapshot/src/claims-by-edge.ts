import type { GraphClaim, GraphSource } from '@cartograph/model';

/** The edge that a claim belongs to: `subject|TYPE|object`. */
export const edgeIdOf = (claim: GraphClaim): string => `${claim.subject}|${claim.relation}|${claim.object}`;

/** All claims by their edge, each list in id order. */
export async function claimsByEdge(source: GraphSource): Promise<ReadonlyMap<string, readonly GraphClaim[]>> {
  const claims = new Map<string, GraphClaim[]>();
  for await (const claim of source.claims()) {
    const list = claims.get(edgeIdOf(claim));
    if (list) list.push(claim);
    else claims.set(edgeIdOf(claim), [claim]);
  }
  return claims;
}
