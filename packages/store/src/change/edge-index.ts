import type { EdgeEnds, GraphEdge } from '@cartograph/model';
import type { Tally } from '../projection/tally.ts';
import type { Pair } from './edge-pair.ts';
import { actorsOfPair, nameInPair, packEdge, pairId, relationOfName } from './edge-pair.ts';
import type { TallyChange } from './tally-changes.ts';
import { TallyChanges } from './tally-changes.ts';

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

/** What follows from changed edges: other pairs, by their ids, and other degrees, by their keys. */
export interface IndexChange {
  readonly pairs: ReadonlyMap<string, PairChange>;
  readonly degrees: ReadonlyMap<string, TallyChange>;
}

/**
 * The key of an actor's degree, a tally too: how many edges of each type and how many neighbours it has, because to count
 * the edges of an actor with thousands of them takes a database too long.
 */
export const degreeKey = (id: string): string => `degree:${id}`;

/** What a pair adds to the degrees of its actors; an actor is no neighbour of itself. */
export function degreeParts(id: string, pair: Readonly<Record<string, unknown>>): (readonly [string, Tally])[] {
  const names = Object.keys(pair);
  if (names.length === 0) return [];
  const edges: Record<string, number> = {};
  for (const relation of names.map(relationOfName)) edges[relation] = (edges[relation] ?? 0) + 1;
  const [a, b] = actorsOfPair(id);
  if (a === b) return [[degreeKey(a), { edges }]];
  return [a, b].map((actor) => [degreeKey(actor), { edges, neighbours: 1 }] as const);
}

/** The degrees of all actors that pairs are of; what a pair says of its edges does not matter. */
export function degreesOf(
  pairs: Iterable<readonly [id: string, pair: Readonly<Record<string, unknown>>]>,
): TallyChanges {
  const degrees = new TallyChanges(new Map());
  for (const [id, pair] of pairs) for (const [key, part] of degreeParts(id, pair)) degrees.add(key, part, 1);
  return degrees;
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

/** What follows for the index from edges that come, go or change. */
export function changeIndex(
  edges: Iterable<ChangedEdge>,
  stored: { readonly pairs: ReadonlyMap<string, Pair>; readonly tallies: ReadonlyMap<string, Tally> },
): IndexChange {
  const pairs = changePairs(edges, stored.pairs);
  const degrees = new TallyChanges(stored.tallies);
  for (const [id, { before, after }] of pairs) {
    if (Object.keys(before).sort().join() === Object.keys(after).sort().join()) continue;
    for (const [key, part] of degreeParts(id, after)) degrees.add(key, part, 1);
    for (const [key, part] of degreeParts(id, before)) degrees.add(key, part, -1);
  }
  return { pairs, degrees: degrees.changed() };
}
