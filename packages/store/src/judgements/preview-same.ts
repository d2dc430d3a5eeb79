import type { GraphActor } from '@cartograph/model';
import { edgeEnds } from '@cartograph/model';
import type { SamePreview } from '../graph-store.ts';
import type { Read } from '../graph/graph-database.ts';
import { readState } from '../graph/graph-state.ts';
import { readTallies } from '../graph/read-tallies.ts';
import { actorKey } from '../change/tally-key.ts';
import type { Tally } from '../projection/tally.ts';
import { addTally, countOf } from '../projection/tally.ts';
import { toActor } from '../projection/to-actor.ts';
import { documentsOfActors } from './find-documents.ts';
import { byStanding } from './resolve-actors.ts';
import { StoreError } from '../store-error.ts';

/** What the graph would have if two actors were judged to be one. */
export async function previewSame(read: Read, a: string, b: string): Promise<SamePreview> {
  const { renames } = await readState(read);
  const ids = [renames.get(a) ?? a, renames.get(b) ?? b].sort(byStanding) as [string, string];
  const [id, other] = ids;
  const tallies = await readTallies(read, ids.map(actorKey));
  for (const one of ids)
    if (!tallies.has(actorKey(one))) throw new StoreError('bad-judgements', `no actor has the id ${one}`);
  if (id === other) throw new StoreError('bad-judgements', `${a} and ${b} are one actor already`);
  const documents = new Set(await documentsOfActors(read, [other]));
  const shared = (await documentsOfActors(read, [id])).filter((document) => documents.has(document));
  const [left, right] = ids.map((one) => tallies.get(actorKey(one)) ?? {}) as [Tally, Tally];
  const actor: GraphActor = {
    ...toActor(id, addTally(left, right)),
    documentCount: countOf(left, 'documents') + countOf(right, 'documents') - shared.length,
  };
  const edges = await readEdgeIds(read, ids);
  const name = (end: string): string => (end === other ? id : end);
  const kept = new Set<string>();
  const lost: string[] = [];
  for (const edge of edges) {
    const ends = edgeEnds(edge);
    if (!ends) continue;
    if (name(ends.subject) === name(ends.object)) lost.push(edge);
    else kept.add(`${name(ends.subject)}|${ends.relation}|${name(ends.object)}`);
  }
  return { actor, replaces: other, sharedDocuments: shared, edges: kept.size, lostEdges: lost.sort() };
}

async function readEdgeIds(read: Read, ids: readonly string[]): Promise<string[]> {
  const rows = await read(
    'UNWIND $ids AS id MATCH (a:CartographActor {id: id})-[r]-(:CartographActor) RETURN DISTINCT r.id AS id',
    { ids },
  );
  return [...new Set(rows.map((row) => String(row['id'])))];
}
