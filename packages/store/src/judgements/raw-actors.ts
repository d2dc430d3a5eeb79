import type { ActorsJudgement, Extraction } from '@cartograph/model';
import { foldName } from '@cartograph/model';
import type { Tally } from '../projection/tally.ts';
import { addTally, countOf, partOf } from '../projection/tally.ts';

/**
 * What documents call an actor before anybody judged who is who: under each id, in how many `documents`, and in how many
 * under which folded `names`.
 */
export type RawActors = ReadonlyMap<string, Tally>;

/** Whom judgements name: only these are looked up. */
export interface WantedActors {
  readonly ids: ReadonlySet<string>;
  /** Folded. */
  readonly names: ReadonlySet<string>;
}

/** The actors that these judgements name. */
export const wantedBy = (judgements: readonly ActorsJudgement[]): WantedActors => {
  const references = judgements.flatMap(({ actors }) => actors);
  return {
    ids: new Set(references.map(({ id }) => id)),
    names: new Set(references.map(({ name }) => foldName(name))),
  };
};

/** Adds (or, by −1, takes away) what one document calls the wanted actors. */
export function addRawActors(
  raw: Map<string, Tally>,
  { entities }: Pick<Extraction, 'entities'>,
  wanted: WantedActors,
  sign: 1 | -1 = 1,
): void {
  for (const { id, name, formerIds = [] } of entities) {
    const folded = foldName(name);
    if (![id, ...formerIds].some((one) => wanted.ids.has(one)) && !wanted.names.has(folded)) continue;
    raw.set(id, addTally(raw.get(id) ?? {}, { documents: 1, names: { [folded]: 1 } }, sign));
  }
}

/** What the tally of an actor in the graph says of those that it stands for, itself among them. */
export function rawActorsOf(id: string, tally: Tally): Map<string, Tally> {
  const merged = partOf(tally, 'merged');
  let names: Tally = {};
  for (const part of ['known', 'unknown']) {
    const written = partOf(partOf(tally, part), 'names');
    for (const name of Object.keys(written)) names = addTally(names, { [foldName(name)]: countOf(written, name) });
  }
  const others = Object.keys(merged).map((other): [string, Tally] => [other, partOf(merged, other)]);
  for (const [, other] of others) names = addTally(names, partOf(other, 'names'), -1);
  const documents = countOf(tally, 'documents') - countOf(tally, 'without');
  return new Map(documents > 0 ? [[id, addTally({ documents }, { names })], ...others] : others);
}
