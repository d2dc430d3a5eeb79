import type { GraphActor, GraphEdge } from '@cartograph/model';
import { compareEdges } from '@cartograph/model';
import type { Pair } from '../change/edge-pair.ts';
import { edgesOfPair, pairId } from '../change/edge-pair.ts';
import { fromActorRow } from '../rows/actor-row.ts';
import type { RawRow } from '../rows/read-row.ts';
import type { GraphDatabase, Read } from './graph-database.ts';
import { readPairs } from './read-tallies.ts';

/** What the readings of one question need of a database. */
export type Reading = Pick<GraphDatabase, 'read' | 'expansion'>;

// to look so many actors up two by two takes as long as to follow all edges that they have
const ACTORS_IN_PAIRS = 70;
// more are looked up by several statements at once, each on a core of its own
const PAIRS_AT_ONCE = 500;

/** Some actors, and the edges between them, the best first. */
export interface ActorsAndEdges {
  readonly actors: readonly GraphActor[];
  readonly edges: readonly GraphEdge[];
}

/**
 * Some actors, in the order of their ids, and the edges between them. These are read out of the actors' pairs: a relationship
 * with all its properties takes Ladybug ten times as long, because it reads every column of all edges that the actors have.
 */
export async function readAmong({ read, expansion }: Reading, ids: readonly string[]): Promise<ActorsAndEdges> {
  const distinct = [...new Set(ids)];
  const isFew = distinct.length <= ACTORS_IN_PAIRS;
  if (isFew && expansion) {
    const { actors, pairs } = await expansion.among(read, distinct, allPairs(distinct));
    return { actors: toActors(distinct, actors), edges: toEdges(pairs) };
  }
  const [actors, pairs] = await Promise.all([
    readActors(read, distinct),
    (isFew ? Promise.resolve(allPairs(distinct)) : followEdges(read, distinct)).then((among) =>
      readSideBySide(read, among),
    ),
  ]);
  return { actors, edges: toEdges(pairs) };
}

/** The actors with these ids, in the order of the ids. */
export async function readActors(read: Read, ids: readonly string[]): Promise<GraphActor[]> {
  if (ids.length === 0) return [];
  const distinct = [...new Set(ids)];
  const rows = await read('UNWIND $ids AS id MATCH (a:CartographActor {id: id}) RETURN a', { ids: distinct });
  return toActors(
    ids,
    rows.map((row) => row['a'] as RawRow),
  );
}

function toActors(ids: readonly string[], rows: readonly RawRow[]): GraphActor[] {
  const byId = new Map(rows.map(fromActorRow).map((actor) => [actor.id, actor]));
  return ids.flatMap((id) => byId.get(id) ?? []);
}

const toEdges = (pairs: Iterable<readonly [id: string, pair: Pair]>): GraphEdge[] =>
  [...pairs].flatMap(([id, pair]) => edgesOfPair(id, pair)).sort(compareEdges);

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
