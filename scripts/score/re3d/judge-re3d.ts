import type { ActorLabel, Mention } from '@cartograph/model';
import { spansOverlap } from '@cartograph/model';
import type { Counts } from '../counts.ts';
import type { Re3dDocument, Re3dEntity } from './read-re3d.ts';

/** re3d's types for our labels; the others (weapons, money, times …) are no actors. */
const types: Readonly<Record<ActorLabel, readonly string[]>> = {
  Official: ['Person'],
  Person: ['Person'],
  Government: ['Organisation', 'Location'],
  Agency: ['Organisation'],
  Cartel: ['Organisation'],
  Organization: ['Organisation'],
  Place: ['Location'],
};
const wantedTypes = new Set(['Person', 'Organisation', 'Location']);

const sharedLength = (a: Re3dEntity, b: Mention): number => Math.min(a.end, b.end) - Math.max(a.start, b.start);

/**
 * Counts named and nominal mentions that overlap an entity of a fitting type, one to one, the longest overlap first.
 * A mention that only stands on a nationality is neither right nor wrong: re3d has a type of its own for it.
 */
export function judgeRe3d({ entities }: Re3dDocument, mentions: readonly Mention[]): Counts {
  const wanted = entities.filter(({ type }) => wantedTypes.has(type));
  const nationalities = entities.filter(({ type }) => type === 'Nationality');
  const said = mentions.filter(({ kind }) => kind !== 'pronoun');
  const taken = new Set<Re3dEntity>();
  const right = new Set<Mention>();
  const pairs = said
    .flatMap((mention) =>
      wanted
        .filter((entity) => spansOverlap(entity, mention) && types[mention.label].includes(entity.type))
        .map((entity) => ({ entity, mention })),
    )
    .sort((a, b) => sharedLength(b.entity, b.mention) - sharedLength(a.entity, a.mention));
  for (const { entity, mention } of pairs) {
    if (taken.has(entity) || right.has(mention)) continue;
    taken.add(entity);
    right.add(mention);
  }
  const wrong = said.filter(
    (mention) => !right.has(mention) && !nationalities.some((entity) => spansOverlap(entity, mention)),
  );
  return { right: right.size, wrong: wrong.length, missed: wanted.length - right.size };
}
