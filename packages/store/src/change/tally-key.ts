import { edgeEnds } from '@cartograph/model';
import type { EdgeEnds } from '@cartograph/model';
import type { Tally } from '../projection/tally.ts';
import { isEmptyTally } from '../projection/tally.ts';
import type { DocumentPart } from './document-part.ts';

/** The key of the tally of all former ids. */
export const FORMER_IDS = 'former';

/**
 * What a document adds to each actor (`actor:ID`) and edge (`edge:ID`) and to the former ids, by the keys under which
 * tallies are stored.
 */
export function* partTallies({ actors, edges, former }: DocumentPart): Generator<readonly [key: string, tally: Tally]> {
  for (const [id, tally] of actors) yield [`actor:${id}`, tally];
  for (const [id, tally] of edges) yield [`edge:${id}`, tally];
  if (!isEmptyTally(former)) yield [FORMER_IDS, former];
}

/** The actor that a key is of. */
export const actorOfKey = (key: string): string | undefined =>
  key.startsWith('actor:') ? key.slice('actor:'.length) : undefined;

/** The key of an actor's tally. */
export const actorKey = (id: string): string => `actor:${id}`;

/** Whether a key is of an edge. */
export const isEdgeKey = (key: string): boolean => key.startsWith('edge:');

/** The ends of the edge that a key is of. */
export const edgeOfKey = (key: string): EdgeEnds | undefined =>
  isEdgeKey(key) ? edgeEnds(key.slice('edge:'.length)) : undefined;
