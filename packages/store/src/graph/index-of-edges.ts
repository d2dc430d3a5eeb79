import type { GraphEdge } from '@cartograph/model';
import { edgeEnds, stableJson } from '@cartograph/model';
import { degreeOf, degreeParts } from '../change/degree.ts';
import { edgesOfPair, nameInPair, packEdge, pairId, readPair } from '../change/edge-pair.ts';
import { toPairRow } from '../change/plan-change.ts';
import { actorKey } from '../change/tally-key.ts';
import type { DoctorFinding } from '../graph-store.ts';
import type { Tally } from '../projection/tally.ts';
import { TallySum } from '../projection/tally.ts';
import type { GraphDatabase } from './graph-database.ts';

/** The edges that there should be, each as a hash of it, by their ids. */
export interface EdgePrints {
  readonly edges: ReadonlyMap<string, string>;
  readonly toPrint: (edge: GraphEdge) => string;
}

/** What is wrong with the stored index, where these are the edges. */
export async function examineIndex(database: GraphDatabase, should: EdgePrints): Promise<DoctorFinding[]> {
  const wrong = [...(await examinePairs(database, should)), ...(await examineDegrees(database, should))];
  return wrong.map((id) => ({ check: 'index', id, message: `${id} is not what the edges say` }));
}

/** The ids of the pairs that have something else than their edges, or another place. */
async function examinePairs({ stream }: GraphDatabase, { edges, toPrint }: EdgePrints): Promise<Set<string>> {
  const wrong = new Set<string>();
  const missing = new Set(edges.keys());
  const statement = 'MATCH (p:CartographPair) RETURN p.id AS id, p.content AS content, p.place AS place';
  for await (const { id, content, place } of stream(statement)) {
    const found = edgesOfPair(String(id), readPair(content));
    const isRight = found.length > 0 && found.every((edge) => edges.get(edge.id) === toPrint(edge));
    const should = toPairRow(String(id), Object.fromEntries(found.map((edge) => [nameInPair(edge), packEdge(edge)])));
    if (!isRight || should['content'] !== content || should['place'] !== place) wrong.add(String(id));
    for (const edge of found) missing.delete(edge.id);
  }
  for (const id of missing) {
    const ends = edgeEnds(id);
    if (ends) wrong.add(pairId(ends.subject, ends.object));
  }
  return wrong;
}

/** The keys of the tallies of actors whose degree is not what the edges say. */
async function examineDegrees({ stream }: GraphDatabase, { edges }: EdgePrints): Promise<Set<string>> {
  const wrong = new Set<string>();
  const missing = sumDegrees(edges.keys());
  const statement = 'MATCH (t:CartographTally) WHERE t.id STARTS WITH $prefix RETURN t.id AS id, t.content AS content';
  for await (const { id, content } of stream(statement, { prefix: actorKey('') })) {
    const key = String(id);
    const degree = degreeOf(JSON.parse(String(content)) as Tally);
    if (stableJson(degree) !== stableJson(degreeOf(missing.get(key) ?? {}))) wrong.add(key);
    missing.delete(key);
  }
  for (const key of missing.keys()) wrong.add(key);
  return wrong;
}

function sumDegrees(edgeIds: Iterable<string>): Map<string, Tally> {
  const pairs = new Map<string, Record<string, true>>();
  for (const id of edgeIds) {
    const ends = edgeEnds(id);
    if (!ends) continue;
    const key = pairId(ends.subject, ends.object);
    const names = pairs.get(key) ?? {};
    names[nameInPair(ends)] = true;
    pairs.set(key, names);
  }
  const degrees = new Map<string, TallySum>();
  for (const [id, pair] of pairs)
    for (const [key, part] of degreeParts(id, pair)) {
      const sum = degrees.get(key) ?? new TallySum();
      degrees.set(key, sum);
      sum.add(part);
    }
  return new Map([...degrees].map(([key, { tally }]) => [key, tally]));
}
