import type { Tally } from '../projection/tally.ts';
import { countOf, partOf } from '../projection/tally.ts';
import { actorsOfPair, relationOfName } from './edge-pair.ts';
import { actorKey } from './tally-key.ts';

/**
 * What a pair adds to the tallies of its actors, by their keys: how many edges of each type and how many neighbours they have,
 * because to count the edges of an actor with thousands of them takes a database too long. An actor is no neighbour of itself.
 */
export function degreeParts(
  id: string,
  pair: Readonly<Record<string, unknown>>,
): (readonly [key: string, part: Tally])[] {
  const names = Object.keys(pair);
  if (names.length === 0) return [];
  const edges: Record<string, number> = {};
  for (const relation of names.map(relationOfName)) edges[relation] = (edges[relation] ?? 0) + 1;
  const [a, b] = actorsOfPair(id);
  if (a === b) return [[actorKey(a), { edges }]];
  return [a, b].map((actor) => [actorKey(actor), { edges, neighbours: 1 }] as const);
}

/** The degree in an actor's tally. */
export const degreeOf = (tally: Tally): Tally => ({
  edges: partOf(tally, 'edges'),
  neighbours: countOf(tally, 'neighbours'),
});
