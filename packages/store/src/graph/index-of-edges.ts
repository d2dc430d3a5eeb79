import type { GraphEdge } from '@cartograph/model';
import { edgeEnds, stableJson } from '@cartograph/model';
import { degreeKey, degreesOf } from '../change/edge-index.ts';
import { edgesOfPair, nameInPair, packEdge, pairId, readPair } from '../change/edge-pair.ts';
import type { DoctorFinding } from '../graph-store.ts';
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

/** The ids of the pairs that have something else than their edges. */
async function examinePairs({ stream }: GraphDatabase, { edges, toPrint }: EdgePrints): Promise<Set<string>> {
  const wrong = new Set<string>();
  const missing = new Set(edges.keys());
  for await (const { id, content } of stream('MATCH (p:CartographPair) RETURN p.id AS id, p.content AS content')) {
    const found = edgesOfPair(String(id), readPair(content));
    const isRight = found.length > 0 && found.every((edge) => edges.get(edge.id) === toPrint(edge));
    const packed = Object.fromEntries(found.map((edge) => [nameInPair(edge), packEdge(edge)]));
    if (!isRight || stableJson(packed) !== content) wrong.add(String(id));
    for (const edge of found) missing.delete(edge.id);
  }
  for (const id of missing) {
    const ends = edgeEnds(id);
    if (ends) wrong.add(pairId(ends.subject, ends.object));
  }
  return wrong;
}

/** The keys of the degrees that count something else than the edges. */
async function examineDegrees({ stream }: GraphDatabase, { edges }: EdgePrints): Promise<Set<string>> {
  const wrong = new Set<string>();
  const missing = computeDegrees(edges.keys());
  const statement = 'MATCH (t:CartographTally) WHERE t.id STARTS WITH $prefix RETURN t.id AS id, t.content AS content';
  for await (const { id, content } of stream(statement, { prefix: degreeKey('') })) {
    if (missing.get(String(id)) !== content) wrong.add(String(id));
    missing.delete(String(id));
  }
  for (const key of missing.keys()) wrong.add(key);
  return wrong;
}

function computeDegrees(edgeIds: Iterable<string>): Map<string, string> {
  const pairs = new Map<string, Record<string, true>>();
  for (const id of edgeIds) {
    const ends = edgeEnds(id);
    if (!ends) continue;
    const key = pairId(ends.subject, ends.object);
    const names = pairs.get(key) ?? {};
    names[nameInPair(ends)] = true;
    pairs.set(key, names);
  }
  return new Map([...degreesOf(pairs).changed()].map(([key, { after }]) => [key, stableJson(after)]));
}
