import type { GraphEdge } from '@cartograph/model';
import { compareCodeUnits, edgeId } from '@cartograph/model';
import type { Pair } from './edge-pair.ts';
import { actorsOfPair, countsOfEdge, endsOfName } from './edge-pair.ts';

const DIGITS = 10;
const MOST = 10 ** DIGITS - 1;

/** How many characters a rank has. */
export const RANK_LENGTH: number = 2 * DIGITS;

/** Text whose order is that of ranks: by sources, then by claims, the most first. */
const rankOf = (sources: number, claims: number): string =>
  [sources, claims].map((count) => String(MOST - count).padStart(DIGITS, '0')).join('');

/** The place of an edge among all edges: text in the order of `compareEdges`. */
export const placeOfEdge = ({ sourceCount, claimCount, id }: GraphEdge): string =>
  `${rankOf(sourceCount, claimCount)}${id}`;

/** The place of a pair's best edge among all edges, so that the best of all are found without looking at the others. */
export function placeOfPair(id: string, pair: Pair): string {
  const actors = actorsOfPair(id);
  const places = Object.entries(pair).map(([name, edge]) => {
    const { sources, claims } = countsOfEdge(edge);
    return `${rankOf(sources, claims)}${edgeId(endsOfName(actors, name))}`;
  });
  return places.sort(compareCodeUnits)[0] ?? '';
}

/** The rank of two actors as neighbours of each other: by the sources of their best edge and the claims of all. */
export function rankOfPair(pair: Pair): string {
  const counts = Object.values(pair).map(countsOfEdge);
  return rankOf(
    Math.max(0, ...counts.map(({ sources }) => sources)),
    counts.reduce((sum, { claims }) => sum + claims, 0),
  );
}
