import type { GraphEdge } from '@cartograph/model';
import { compareCodeUnits, compareEdges } from '@cartograph/model';
import { actorsOfPair, edgesOfPair, readPair } from '../change/edge-pair.ts';
import type { RankedGraph, Read } from '../graph/graph-database.ts';
import type { Row } from '../rows/row.ts';

/**
 * What a pair says of its place among others, for indexes that give the best first: the place of its best edge among all
 * edges, and its own among the pairs of each of its two actors. To follow and sort all edges of an actor with thousands of
 * them takes Neo4j hundreds of milliseconds.
 */
export const placeProperties: readonly string[] = ['place', 'placeOfSmaller', 'placeOfLarger'];

const DIGITS = 10;
const MOST = 10 ** DIGITS - 1;
const RANK = 2 * DIGITS;
// so many of a pair are about as good as its best, among the best of all; with fewer, more pairs are read
const EDGES_IN_PAIR = 2;

/** Text whose order is that of ranks: by sources, then by claims, the most first. */
const rankOf = (sources: number, claims: number): string =>
  [sources, claims].map((count) => String(MOST - count).padStart(DIGITS, '0')).join('');

// no id written so is the beginning of another
const placesOf = (actor: string): string => JSON.stringify(actor);
const placeOf = ({ sourceCount, claimCount, id }: GraphEdge): string => `${rankOf(sourceCount, claimCount)}${id}`;

/** The places of a stored pair. The two are neighbours by the sources of their best edge and the claims of all. */
export function toPlaces({ id, content }: Row): Row {
  const key = String(id);
  const edges = edgesOfPair(key, readPair(content));
  const place = edges.map(placeOf).sort(compareCodeUnits)[0] ?? null;
  const [smaller, larger] = actorsOfPair(key);
  // nobody is a neighbour of himself
  if (smaller === larger) return { place };
  const rank = rankOf(
    Math.max(0, ...edges.map(({ sourceCount }) => sourceCount)),
    edges.reduce((sum, { claimCount }) => sum + claimCount, 0),
  );
  return {
    place,
    placeOfSmaller: `${placesOf(smaller)}${rank}${larger}`,
    placeOfLarger: `${placesOf(larger)}${rank}${smaller}`,
  };
}

/** Finds the best by their places, without looking at the others. */
export const neo4jRanking: RankedGraph = {
  bestNeighbours: async (read, id, limit) => {
    const prefix = placesOf(id);
    const find = (place: string): string =>
      `MATCH (p:CartographPair) WHERE p.${place} STARTS WITH $prefix RETURN p.${place} AS place ORDER BY place LIMIT $limit`;
    const rows = await read(`${find('placeOfSmaller')} UNION ALL ${find('placeOfLarger')}`, { prefix, limit });
    const places = rows.map(({ place }) => String(place).slice(prefix.length));
    return places
      .sort()
      .slice(0, limit)
      .map((place) => place.slice(RANK));
  },
  bestEdges: async (read, limit) => {
    const found: GraphEdge[] = [];
    const pairs = Math.ceil(limit / EDGES_IN_PAIR);
    for (let after = ''; ;) {
      const rows = await read(
        'MATCH (p:CartographPair) WHERE p.place > $after RETURN p.id AS id, p.content AS content, p.place AS place ORDER BY place LIMIT $limit',
        { after, limit: pairs },
      );
      found.push(...rows.flatMap(({ id, content }) => edgesOfPair(String(id), readPair(content))));
      const isAll = rows.length < pairs;
      after = String(rows.at(-1)?.['place']);
      // behind the last pair's best edge there may be better ones than the others of these pairs
      const certain = isAll ? found : found.filter((edge) => placeOf(edge) <= after);
      if (!isAll && certain.length < limit) continue;
      const named = await ofNamed(read, certain);
      if (isAll || named.length >= limit) return named.sort(compareEdges).slice(0, limit);
    }
  },
};

/** Those of some edges whose actors have a name. */
async function ofNamed(read: Read, edges: readonly GraphEdge[]): Promise<GraphEdge[]> {
  const ids = [...new Set(edges.flatMap(({ subject, object }) => [subject, object]))];
  const rows = await read('UNWIND $ids AS id MATCH (a:CartographActor {id: id}) WHERE a.named RETURN a.id AS id', {
    ids,
  });
  const named = new Set(rows.map((row) => String(row['id'])));
  return edges.filter(({ subject, object }) => named.has(subject) && named.has(object));
}
