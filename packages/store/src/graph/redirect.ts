import { edgeEnds, edgeId, edgeOf, isRelationType, relationDefinition } from '@cartograph/model';
import type { Subgraph } from '../graph-store.ts';
import type { Read } from './graph-database.ts';
import { readState } from './graph-state.ts';

/**
 * The answer about some actors, by the ids under which the graph has them. It has no actor of an id that another one stands
 * for, so what it says of other ids is read only where it does not have one of those who are asked about.
 */
export async function askRedirected<T extends Pick<Subgraph, 'actors'>>(
  read: Read,
  ids: readonly string[],
  ask: (ids: readonly string[]) => Promise<T>,
): Promise<T> {
  const named = [...new Set(ids)];
  const answer = await ask(named);
  const found = new Set(answer.actors.map(({ id }) => id));
  if (named.every((id) => found.has(id))) return answer;
  const { renames } = await readState(read);
  if (!named.some((id) => renames.has(id))) return answer;
  return ask([...new Set(named.map((id) => renames.get(id) ?? id))]);
}

/** The id under which the graph has an actor that was once, or is in some documents, called by this one. */
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
