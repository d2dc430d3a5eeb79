import { edgeEnds, edgeProperties } from '@cartograph/model';
import type { GraphEdge } from '@cartograph/model';
import type { RawRow } from './read-row.ts';
import { readRow } from './read-row.ts';
import type { Row } from './row.ts';
import { toRow } from './to-row.ts';

/** An edge as a row; its ends and type are the relationship's own. */
export const toEdgeRow = (edge: GraphEdge): Row => toRow(edge, edgeProperties);

/** The edge that a row holds. */
export function fromEdgeRow(raw: RawRow): GraphEdge {
  const { id, ...rest } = readRow(raw, edgeProperties);
  return { id, ...edgeEnds(String(id)), ...rest } as unknown as GraphEdge;
}
