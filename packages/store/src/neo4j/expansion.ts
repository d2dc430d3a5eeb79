import { readPair } from '../change/edge-pair.ts';
import { actorKey } from '../change/tally-key.ts';
import type { Expansion } from '../graph/graph-database.ts';
import type { Tally } from '../projection/tally.ts';
import type { RawRow } from '../rows/read-row.ts';
import { neighbourOf, placesOf } from './pair-places.ts';

const bestPlaces = (place: string): string =>
  `COLLECT { MATCH (p:CartographPair) WHERE p.${place} STARTS WITH $prefix RETURN p.${place} AS place ORDER BY place LIMIT $limit }`;

// lists in one row: rows take twice as long to hand over, and a statement costs either side half a millisecond
const NEAREST = `OPTIONAL MATCH (t:CartographTally {id: $key}) RETURN t.content AS tally, ${bestPlaces('placeOfSmaller')} + ${bestPlaces('placeOfLarger')} AS places`;
const AMONG = `RETURN
  COLLECT { UNWIND $ids AS id MATCH (a:CartographActor {id: id}) RETURN a } AS actors,
  COLLECT { UNWIND $pairs AS id MATCH (p:CartographPair {id: id}) RETURN [p.id, p.content] } AS pairs`;

/** Finds the best neighbours by their places, without looking at the others. */
export const expansion: Expansion = {
  nearest: async (read, id, limit) => {
    const [row] = await read(NEAREST, { key: actorKey(id), prefix: placesOf(id), limit });
    const places = row?.['places'] as readonly string[];
    const best = [...places].sort().slice(0, limit);
    return {
      best: best.map((place) => neighbourOf(place, id)),
      tally: JSON.parse(String(row?.['tally'] ?? '{}')) as Tally,
    };
  },
  among: async (read, ids, pairIds) => {
    const [row] = await read(AMONG, { ids, pairs: pairIds });
    const pairs = row?.['pairs'] as readonly (readonly [id: string, content: string])[];
    return {
      actors: row?.['actors'] as readonly RawRow[],
      pairs: new Map(pairs.map(([id, content]) => [id, readPair(content)])),
    };
  },
};
