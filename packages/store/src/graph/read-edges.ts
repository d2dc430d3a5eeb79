import type { EdgeEnds, GraphEdge } from '@cartograph/model';
import { edgesOfPair, pairKey } from '../change/edge-index.ts';
import { edgeKey } from '../change/tally-key.ts';
import type { Tally } from '../projection/tally.ts';
import { toEdge } from '../projection/to-edge.ts';
import type { GraphDatabase, Read } from './graph-database.ts';
import { readState } from './graph-state.ts';
import { compareEdges } from './rank.ts';
import { readTallies } from './read-tallies.ts';

// to look so many actors up two by two takes as long as to follow all edges that they have
const ACTORS_IN_PAIRS = 70;
// more are looked up by several statements at once, each on a core of its own
const TALLIES_AT_ONCE = 500;

/**
 * The edges between some actors, the best first. They are computed from their tallies: a relationship with all its
 * properties takes Ladybug ten times as long, because it reads every column of all edges that the actors have.
 */
export async function readEdgesAmong(database: GraphDatabase, ids: readonly string[]): Promise<GraphEdge[]> {
  if (ids.length === 0) return [];
  const { read } = database;
  const [found, { reliability }] = await Promise.all([findEdges(database, [...new Set(ids)]), readState(read)]);
  const tallies = await readSideBySide(read, found.map(edgeKey));
  return found.map((ends) => toEdge(ends, tallies.get(edgeKey(ends)) ?? {}, reliability)).sort(compareEdges);
}

async function readSideBySide(read: Read, keys: readonly string[]): Promise<ReadonlyMap<string, Tally>> {
  const parts: (readonly string[])[] = [];
  for (let start = 0; start < keys.length; start += TALLIES_AT_ONCE)
    parts.push(keys.slice(start, start + TALLIES_AT_ONCE));
  const found = await Promise.all(parts.map((part) => readTallies(read, part)));
  return new Map(found.flatMap((tallies) => [...tallies]));
}

const findEdges = (database: GraphDatabase, ids: readonly string[]): Promise<readonly EdgeEnds[]> =>
  ids.length <= ACTORS_IN_PAIRS ? findInPairs(database.read, ids) : followEdges(database, ids);

async function findInPairs(read: Read, ids: readonly string[]): Promise<EdgeEnds[]> {
  const pairs = ids.flatMap((a, index) => ids.slice(index).map((b) => pairKey(a, b)));
  return [...(await readTallies(read, pairs))].flatMap(([key, pair]) => edgesOfPair(key, pair));
}

async function followEdges({ read, typeFunction }: GraphDatabase, ids: readonly string[]): Promise<EdgeEnds[]> {
  const rows = await read(
    `MATCH (a:CartographActor)-[r]->(b:CartographActor) WHERE a.id IN $ids AND b.id IN $ids RETURN a.id AS subject, ${typeFunction}(r) AS relation, b.id AS object`,
    { ids },
  );
  return (rows as unknown as readonly EdgeEnds[]).map(({ subject, relation, object }) => ({
    subject,
    relation,
    object,
  }));
}
