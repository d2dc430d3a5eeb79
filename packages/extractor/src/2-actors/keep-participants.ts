import type { Entity } from '@cartograph/model';
import type { ReadMention } from '../reading.ts';

/** What is printed of actors and mentions once the claims are known. */
export interface KeptActors {
  readonly actors: readonly Entity[];
  readonly mentions: readonly ReadMention[];
}

/**
 * Leaves out actors that are only described and take no part: in no claim, no speech and taken up by nothing else
 * in the text, and not given by hand. Their mentions stay, resolved to nobody.
 */
export function keepParticipants(
  actors: ReadonlyMap<string, Entity>,
  mentions: readonly ReadMention[],
  participants: ReadonlySet<string>,
): KeptActors {
  const takenUp = new Set(
    mentions
      .filter((mention) => mention.kind === 'pronoun' || mention.rules[0] === 'actor/given')
      .flatMap((mention) => mention.entities),
  );
  const isKept = (id: string): boolean => {
    const actor = actors.get(id);
    return actor !== undefined && (actor.named || participants.has(id) || takenUp.has(id));
  };
  return {
    actors: [...actors.values()].filter((actor) => isKept(actor.id)),
    mentions: mentions.map((mention) =>
      mention.entities.every(isKept) ? mention : { ...mention, entities: mention.entities.filter(isKept) },
    ),
  };
}
