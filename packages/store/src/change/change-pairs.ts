import type { EdgeEnds, GraphEdge } from '@cartograph/model';
import type { Pair } from './edge-pair.ts';
import { nameInPair, packEdge, pairId } from './edge-pair.ts';

/** An edge that comes, goes or changes: as it was and as it is to be. */
export interface ChangedEdge {
  readonly ends: EdgeEnds;
  readonly before?: GraphEdge | undefined;
  readonly after?: GraphEdge | undefined;
}

/** A pair as it is stored, and as it is to be; `{}` is none. */
export interface PairChange {
  readonly before: Pair;
  readonly after: Pair;
}

/** The pairs that changed edges are in, as they are to be. */
export function changePairs(
  edges: Iterable<ChangedEdge>,
  stored: ReadonlyMap<string, Pair>,
): ReadonlyMap<string, PairChange> {
  const changed = new Map<string, PairChange & { readonly after: Record<string, unknown> }>();
  for (const { ends, after } of edges) {
    const id = pairId(ends.subject, ends.object);
    const before = stored.get(id) ?? {};
    const change = changed.get(id) ?? { before, after: { ...before } };
    changed.set(id, change);
    if (after) change.after[nameInPair(ends)] = packEdge(after);
    else delete change.after[nameInPair(ends)];
  }
  return changed;
}
