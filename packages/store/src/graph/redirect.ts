import { edgeEnds, edgeId, edgeOf, isRelationType, relationDefinition } from '@cartograph/model';
import type { Read } from './graph-database.ts';
import { readState } from './graph-state.ts';

/** The ids under which the graph has actors that were once, or are in some documents, called by these; other ids stay. */
export async function redirectActors(read: Read, ids: readonly string[]): Promise<string[]> {
  const { renames } = await readState(read);
  return [...new Set(ids.map((id) => renames.get(id) ?? id))];
}

/** The same for one actor. */
export const redirectActor = async (read: Read, id: string): Promise<string> =>
  (await readState(read)).renames.get(id) ?? id;

/** The id of the edge between the actors that its ends stand for now. */
export async function redirectEdge(read: Read, id: string): Promise<string> {
  const ends = edgeEnds(id);
  if (!ends) return id;
  const { renames } = await readState(read);
  const [subject, object] = [ends.subject, ends.object].map((end) => renames.get(end) ?? end) as [string, string];
  if (subject === ends.subject && object === ends.object) return id;
  const mutual = isRelationType(ends.relation) && relationDefinition(ends.relation).symmetric === 'always';
  return edgeId(edgeOf({ subject, relation: ends.relation, object, mutual }));
}
