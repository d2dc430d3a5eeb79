import type { GraphEdge } from '@cartograph/model';
import { compareEdges } from '@cartograph/model';
import type { Pair } from '../change/edge-pair.ts';
import { edgesOfPair, pairId } from '../change/edge-pair.ts';
import type { Read } from './graph-database.ts';
import { readPairs } from './read-tallies.ts';

// to look so many actors up two by two takes as long as to follow all edges that they have
const ACTORS_IN_PAIRS = 70;
// more are looked up by several statements at once, each on a core of its own
const PAIRS_AT_ONCE = 500;

/**
 * The edges between some actors, the best first. They are read out of the actors' pairs: a relationship with all its
 * properties takes Ladybug ten times as long, because it reads every column of all edges that the actors have.
 */
export async function readEdgesAmong(read: Read, ids: readonly string[]): Promise<GraphEdge[]> {
  const distinct = [...new Set(ids)];
  const pairs = distinct.length <= ACTORS_IN_PAIRS ? allPairs(distinct) : await followEdges(read, distinct);
  const found = await readSideBySide(read, pairs);
  return found.flatMap(([id, pair]) => edgesOfPair(id, pair)).sort(compareEdges);
}

const allPairs = (ids: readonly string[]): string[] =>
  ids.flatMap((a, index) => ids.slice(index).map((b) => pairId(a, b)));

async function readSideBySide(read: Read, ids: readonly string[]): Promise<(readonly [id: string, pair: Pair])[]> {
  const parts: (readonly string[])[] = [];
  for (let start = 0; start < ids.length; start += PAIRS_AT_ONCE) parts.push(ids.slice(start, start + PAIRS_AT_ONCE));
  const found = await Promise.all(parts.map((part) => readPairs(read, part)));
  return found.flatMap((pairs) => [...pairs]);
}

async function followEdges(read: Read, ids: readonly string[]): Promise<string[]> {
  const rows = await read(
    'MATCH (a:CartographActor)-[r]->(b:CartographActor) WHERE a.id IN $ids AND b.id IN $ids RETURN DISTINCT a.id AS subject, b.id AS object',
    { ids },
  );
  return [...new Set(rows.map(({ subject, object }) => pairId(String(subject), String(object))))];
}
