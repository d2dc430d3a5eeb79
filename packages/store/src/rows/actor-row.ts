import { actorProperties } from '@cartograph/model';
import type { GraphActor } from '@cartograph/model';
import { searchableNames } from '../search/searchable.ts';
import type { RawRow } from './read-row.ts';
import { readRow } from './read-row.ts';
import type { Row } from './row.ts';
import { toRow } from './to-row.ts';

const fields = { ...actorProperties, label: 'string' } as const;

/** An actor as a row. */
export const toActorRow = (actor: GraphActor): Row => ({
  ...toRow(actor, fields),
  searchNames: searchableNames([actor.name, ...actor.aliases, ...actor.weakAliases]),
});

/** The actor that a row holds. */
export function fromActorRow(raw: RawRow): GraphActor {
  const { id, label, ...rest } = readRow(raw, fields);
  return { id, label, ...rest } as unknown as GraphActor;
}
