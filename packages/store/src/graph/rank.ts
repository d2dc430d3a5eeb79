import type { GraphEdge } from '@cartograph/model';
import { compareCodeUnits } from '@cartograph/model';

/** Orders edges: by independent sources, then by claims, then by id. */
export const compareEdges = (a: GraphEdge, b: GraphEdge): number =>
  b.sourceCount - a.sourceCount || b.claimCount - a.claimCount || compareCodeUnits(a.id, b.id);
