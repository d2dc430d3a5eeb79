import { actorsOfPair, readPair } from '../change/edge-pair.ts';
import { RANK_LENGTH, rankOfPair } from '../change/pair-rank.ts';
import type { BestNeighbours } from '../graph/graph-database.ts';
import type { Row } from '../rows/row.ts';

/**
 * A pair's place among the pairs of each of its two actors, for indexes that give the best first. To follow and sort all edges
 * of an actor with thousands of them takes Neo4j hundreds of milliseconds.
 */
export const placeProperties: readonly string[] = ['placeOfSmaller', 'placeOfLarger'];

// no id written so is the beginning of another
const placesOf = (actor: string): string => JSON.stringify(actor);

/** The places of a stored pair. */
export function toPlaces({ id, content }: Row): Row {
  const [smaller, larger] = actorsOfPair(String(id));
  // nobody is a neighbour of himself
  if (smaller === larger) return {};
  const rank = rankOfPair(readPair(content));
  return {
    placeOfSmaller: `${placesOf(smaller)}${rank}${larger}`,
    placeOfLarger: `${placesOf(larger)}${rank}${smaller}`,
  };
}

/** Finds the best by their places, without looking at the others. */
export const bestNeighbours: BestNeighbours = async (read, id, limit) => {
  const prefix = placesOf(id);
  const find = (place: string): string =>
    `MATCH (p:CartographPair) WHERE p.${place} STARTS WITH $prefix RETURN p.${place} AS place ORDER BY place LIMIT $limit`;
  const rows = await read(`${find('placeOfSmaller')} UNION ALL ${find('placeOfLarger')}`, { prefix, limit });
  const places = rows.map(({ place }) => String(place).slice(prefix.length));
  return places
    .sort()
    .slice(0, limit)
    .map((place) => place.slice(RANK_LENGTH));
};
