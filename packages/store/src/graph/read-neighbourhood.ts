import type { GraphEdge } from '@cartograph/model';
import { relationTypes } from '@cartograph/model';
import { actorKey } from '../change/tally-key.ts';
import type { Neighbourhood, RelationCount } from '../graph-store.ts';
import type { Tally } from '../projection/tally.ts';
import { countOf, partOf } from '../projection/tally.ts';
import type { Read } from './graph-database.ts';
import type { Reading } from './read-edges.ts';
import { readAmong } from './read-edges.ts';
import { readTallies } from './read-tallies.ts';

const NEAR = 'MATCH (a:CartographActor)-[r]-(b:CartographActor) WHERE a.id IN $ids';

/** The neighbours of some actors and the edges among all of them. */
export async function readNeighbourhood(
  database: Reading,
  ids: readonly string[],
  limit: number,
): Promise<Neighbourhood> {
  const { read } = database;
  const { best, degrees } = await readNearest(database, ids, limit);
  const [{ actors, edges }, neighbours] = await Promise.all([
    readAmong(database, [...new Set([...ids, ...best])]),
    countNeighbours(read, ids, degrees),
  ]);
  const forecast = forecastOf([...degrees.values()], edgesAmong(edges, ids));
  return {
    actors,
    edges,
    totalActors: actors.length - best.length + neighbours,
    totalEdges: forecast.reduce((sum, { count }) => sum + count, 0),
    forecast,
  };
}

interface NearestOfSome {
  readonly best: readonly string[];
  /** The tallies of those asked about. */
  readonly degrees: ReadonlyMap<string, Tally>;
}

async function readNearest(
  { read, expansion }: Reading,
  ids: readonly string[],
  limit: number,
): Promise<NearestOfSome> {
  const [id, ...others] = ids;
  if (expansion && id !== undefined && others.length === 0) {
    const { best, tally } = await expansion.nearest(read, id, limit);
    return { best, degrees: new Map([[actorKey(id), tally]]) };
  }
  const [best, degrees] = await Promise.all([readBest(read, ids, limit), readTallies(read, ids.map(actorKey))]);
  return { best, degrees };
}

/** The ids of the best neighbours; to leave those asked about out in the database makes it compare the ids of all. */
async function readBest(read: Read, ids: readonly string[], limit: number): Promise<readonly string[]> {
  const rows = await read(
    `${NEAR} RETURN b.id AS id, max(r.sourceCount) AS sources, sum(r.claimCount) AS claims ORDER BY sources DESC, claims DESC, id LIMIT $limit`,
    { ids, limit: limit + ids.length },
  );
  const asked = new Set(ids);
  return rows
    .map((row) => String(row['id']))
    .filter((id) => !asked.has(id))
    .slice(0, limit);
}

/** How many other actors they have edges with; several may have some in common, which are counted one by one. */
async function countNeighbours(
  read: Read,
  ids: readonly string[],
  degrees: ReadonlyMap<string, Tally>,
): Promise<number> {
  const [id, ...others] = ids;
  if (id === undefined) return 0;
  if (others.length === 0) return countOf(degrees.get(actorKey(id)) ?? {}, 'neighbours');
  const [row] = await read(`${NEAR} AND NOT b.id IN $ids RETURN count(DISTINCT b) AS neighbours`, { ids });
  return Number(row?.['neighbours'] ?? 0);
}

const edgesAmong = (edges: readonly GraphEdge[], ids: readonly string[]): GraphEdge[] => {
  const asked = new Set(ids);
  return edges.filter(({ subject, object }) => subject !== object && asked.has(subject) && asked.has(object));
};

/** The edges of some actors by type; those between two of them are in both degrees, and count once. */
function forecastOf(degrees: readonly Tally[], twice: readonly GraphEdge[]): RelationCount[] {
  return relationTypes.flatMap((relation) => {
    const all = degrees.reduce((sum, degree) => sum + countOf(partOf(degree, 'edges'), relation), 0);
    const count = all - twice.filter((edge) => edge.relation === relation).length;
    return count === 0 ? [] : [{ relation, count }];
  });
}
