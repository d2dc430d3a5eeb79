import { edgeEnds, stableJson } from '@cartograph/model';
import { indexEdges } from '../change/edge-index.ts';
import { edgeKey } from '../change/tally-key.ts';
import type { DoctorFinding } from '../graph-store.ts';
import type { GraphDatabase, GraphTransaction } from './graph-database.ts';

const INDEX = "MATCH (t:CartographTally) WHERE t.id STARTS WITH 'pair:' OR t.id STARTS WITH 'degree:'";
const IS_THERE = { before: {}, after: { events: 1 } };

/** The index that edges with these ids have: the content of each tally by its key. */
function indexOf(edgeIds: Iterable<string>): ReadonlyMap<string, string> {
  const edges = new Map<string, typeof IS_THERE>();
  for (const id of edgeIds) {
    const ends = edgeEnds(id);
    if (ends) edges.set(edgeKey(ends), IS_THERE);
  }
  return new Map([...indexEdges(edges, new Map())].map(([key, { after }]) => [key, stableJson(after)]));
}

/** Makes the index of a graph of a version that had none. */
export async function fillIndex({ read, write }: GraphTransaction): Promise<void> {
  const rows = await read('MATCH (:CartographActor)-[r]->(:CartographActor) RETURN r.id AS id');
  const create = [...indexOf(rows.map((row) => String(row['id'])))].map(([id, content]) => ({ id, content }));
  await write({ nodes: [{ table: 'CartographTally', create, update: [], remove: [] }], links: [], edges: [] });
}

/** What is wrong with the stored index, where these are the edges. */
export async function examineIndex({ stream }: GraphDatabase, edgeIds: Iterable<string>): Promise<DoctorFinding[]> {
  const missing = new Map(indexOf(edgeIds));
  const wrong: string[] = [];
  for await (const { id, content } of stream(`${INDEX} RETURN t.id AS id, t.content AS content`)) {
    if (missing.get(String(id)) !== content) wrong.push(String(id));
    missing.delete(String(id));
  }
  return [...wrong, ...missing.keys()].map((id) => ({
    check: 'index',
    id,
    message: `${id} is not what the edges say`,
  }));
}
