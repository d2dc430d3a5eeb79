import { actorsOfPair, readPair } from '../change/edge-pair.ts';
import { RANK_LENGTH, rankOfPair } from '../change/pair-rank.ts';
import type { Row } from '../rows/row.ts';

/**
 * A pair's place among the pairs of each of its two actors, for indexes that give the best first. To follow and sort all edges
 * of an actor with thousands of them takes Neo4j hundreds of milliseconds.
 */
export const placeProperties: readonly string[] = ['placeOfSmaller', 'placeOfLarger'];

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

/** What the places of an actor's pairs begin with; none is the beginning of another's. */
export const placesOf = (actor: string): string => JSON.stringify(actor);

/** The neighbour that a place of an actor's says. */
export const neighbourOf = (place: string, actor: string): string => place.slice(placesOf(actor).length + RANK_LENGTH);
