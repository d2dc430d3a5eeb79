import type { EdgeEnds } from '@cartograph/model';
import type { EdgeCounts } from '../change/edge-index.ts';
import { actorsOfPair, countsOf, countsOfPair, isPairKey } from '../change/edge-index.ts';
import { edgeOfKey } from '../change/tally-key.ts';
import type { RankedGraph, Read } from '../graph/graph-database.ts';
import type { Tally } from '../projection/tally.ts';
import type { RawRow } from '../rows/read-row.ts';
import type { Row } from '../rows/row.ts';

/**
 * What a tally says of its place among others, for indexes that give the best first: an edge's among all edges, and a
 * pair's among those of each of its two actors. To follow and sort all edges of an actor with thousands of them takes Neo4j
 * hundreds of milliseconds.
 */
export const placeProperties: readonly string[] = ['place', 'placeOfSmaller', 'placeOfLarger'];

const DIGITS = 10;
const MOST = 10 ** DIGITS - 1;
const RANK = 2 * DIGITS;

/** Text whose order is that of ranks: by sources, then by claims, the most first. */
const rankOf = ({ sources, claims }: EdgeCounts): string =>
  [sources, claims].map((count) => String(MOST - count).padStart(DIGITS, '0')).join('');

// no id written so is the beginning of another
const placesOf = (actor: string): string => JSON.stringify(actor);

/** The place of a stored tally; none of one that is of neither an edge nor a pair. */
export function toPlaces({ id, content }: Row): Row {
  const key = String(id);
  const readTally = (): Tally => JSON.parse(String(content)) as Tally;
  if (isPairKey(key)) {
    const [smaller, larger] = actorsOfPair(key);
    // nobody is a neighbour of himself
    if (smaller === larger) return {};
    const rank = rankOf(countsOfPair(readTally()));
    return {
      placeOfSmaller: `${placesOf(smaller)}${rank}${larger}`,
      placeOfLarger: `${placesOf(larger)}${rank}${smaller}`,
    };
  }
  return edgeOfKey(key) ? { place: `${rankOf(countsOf(readTally()))}${key}` } : {};
}

/** Finds the best by their places, without looking at the others. */
export const neo4jRanking = (read: Read): RankedGraph => ({
  bestNeighbours: async (id, limit) => {
    const prefix = placesOf(id);
    const find = (place: string): Promise<RawRow[]> =>
      read(
        `MATCH (t:CartographTally) WHERE t.${place} STARTS WITH $prefix RETURN t.${place} AS place ORDER BY place LIMIT $limit`,
        { prefix, limit },
      );
    const found = await Promise.all([find('placeOfSmaller'), find('placeOfLarger')]);
    const places = found.flat().map(({ place }) => String(place).slice(prefix.length));
    return places
      .sort()
      .slice(0, limit)
      .map((place) => place.slice(RANK));
  },
  bestEdges: async (limit) => {
    const best: EdgeEnds[] = [];
    for (let after = ''; best.length < limit;) {
      const rows = await read(
        'MATCH (t:CartographTally) WHERE t.place > $after RETURN t.place AS place ORDER BY place LIMIT $limit',
        { after, limit },
      );
      const edges = rows.flatMap(({ place }) => edgeOfKey(String(place).slice(RANK)) ?? []);
      const named = await readNamed(read, edges);
      best.push(...edges.filter(({ subject, object }) => named.has(subject) && named.has(object)));
      if (rows.length < limit) break;
      after = String(rows.at(-1)?.['place']);
    }
    return best.slice(0, limit);
  },
});

/** Those of some edges' actors who have a name. */
async function readNamed(read: Read, edges: readonly EdgeEnds[]): Promise<ReadonlySet<string>> {
  const ids = [...new Set(edges.flatMap(({ subject, object }) => [subject, object]))];
  const rows = await read('UNWIND $ids AS id MATCH (a:CartographActor {id: id}) WHERE a.named RETURN a.id AS id', {
    ids,
  });
  return new Set(rows.map((row) => String(row['id'])));
}
