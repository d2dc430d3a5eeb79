import type { Entity } from '@cartograph/model';
import type { Gazetteer } from '../gazetteer/gazetteer.ts';
import { phraseWords } from '../gazetteer/phrase-words.ts';
import type { ReadMention } from '../reading.ts';

/** What decides whether an actor is printed. */
export interface Participation {
  /** Ids of who takes part in a claim or speaks. */
  readonly participants: ReadonlySet<string>;
  readonly gazetteer: Gazetteer;
}

/** What is printed of actors and mentions once the claims are known. */
export interface KeptActors {
  readonly actors: readonly Entity[];
  readonly mentions: readonly ReadMention[];
}

const DIRECTION = /^(?:north|south|east|west|central|northeast|northwest|southeast|southwest)(?:ern)? /i;

/**
 * Leaves out actors that are only described, "the cartels" among them, and take no part: in no claim, no speech and taken up by nothing else
 * in the text, and not given by hand. So is a capital where things only happen, beside the government that it stands
 * for elsewhere: "in Washington", "in northern Mexico" tell of no second actor. Their mentions stay, resolved to nobody.
 */
export function keepParticipants(
  actors: ReadonlyMap<string, Entity>,
  mentions: readonly ReadMention[],
  { participants, gazetteer }: Participation,
): KeptActors {
  const takenUp = new Set(
    mentions
      .filter((mention) => mention.kind === 'pronoun' || mention.rules[0] === 'actor/given')
      .flatMap((mention) => mention.entities),
  );
  // "the cartels" are a name of the field; smugglers, terrorists and militants at large are described
  const isDescribed = ({ id, known, collective }: Entity): boolean =>
    known && collective && !/cartels$/i.test(gazetteer.actor(id)?.name ?? '');
  const isSeat = ({ id, name, label, aliases }: Entity): boolean =>
    (label === 'Place' || gazetteer.actor(id)?.kind === 'city') &&
    [name, ...aliases].some((form) =>
      gazetteer
        .phrase(phraseWords(form))
        .some(({ use, target }) => use === 'capital' && target !== id && actors.has(target)),
    );
  const names = new Set([...actors.values()].filter(({ label }) => label === 'Government').map(({ name }) => name));
  // "northern Mexico" beside Mexico
  const isPartByDirection = ({ label, name }: Entity): boolean =>
    label === 'Place' && DIRECTION.test(name) && names.has(name.replace(DIRECTION, ''));
  const isKept = (id: string): boolean => {
    const actor = actors.get(id);
    if (actor === undefined) return false;
    const stands = actor.named && !isDescribed(actor) && !isSeat(actor) && !isPartByDirection(actor);
    return stands || participants.has(id) || takenUp.has(id);
  };
  return {
    actors: [...actors.values()].filter((actor) => isKept(actor.id)),
    mentions: mentions.map((mention) =>
      mention.entities.every(isKept) ? mention : { ...mention, entities: mention.entities.filter(isKept) },
    ),
  };
}
