import type { ActorReference, Entity } from '@cartograph/model';
import { foldName } from '@cartograph/model';

/** The entity of a document that a judgement is about: by id, also one that it had before, else the only one of that name. */
export function findEntity(entities: readonly Entity[], reference: ActorReference): Entity | undefined {
  const byId =
    entities.find(({ id }) => id === reference.id) ??
    entities.find(({ formerIds }) => formerIds?.includes(reference.id));
  if (byId) return byId;
  const name = foldName(reference.name);
  const [found, ...others] = entities.filter((entity) => entity.named && foldName(entity.name) === name);
  return others.length === 0 ? found : undefined;
}

/** A judged actor as a document that did not list it would have it. */
export const toEntity = ({ id, label, name }: ActorReference, aliases: readonly string[]): Entity => ({
  id,
  label,
  name,
  aliases,
  known: false,
  named: true,
  collective: false,
});
