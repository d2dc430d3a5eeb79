import { stableJson } from '@cartograph/model';
import type { EdgeCounts } from '../change/edge-index.ts';
import { indexOfEdges } from '../change/edge-index.ts';
import type { DoctorFinding } from '../graph-store.ts';
import type { GraphDatabase } from './graph-database.ts';

const INDEX = "MATCH (t:CartographTally) WHERE t.id STARTS WITH 'pair:' OR t.id STARTS WITH 'degree:'";

/** What is wrong with the stored index, where these are the edges. */
export async function examineIndex(
  { stream }: GraphDatabase,
  edges: Iterable<readonly [id: string, counts: EdgeCounts]>,
): Promise<DoctorFinding[]> {
  const missing = new Map([...indexOfEdges(edges)].map(([key, tally]) => [key, stableJson(tally)]));
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
