import type { Token } from '@cartograph/model';
import type { DocumentContext } from './document-context.ts';
import { mainCountries } from './document-context.ts';
import type { DraftMention } from './draft-mention.ts';
import { findSpeaker } from './find-speaker.ts';
import { governmentOf } from './government-phrase.ts';
import { isPerson, modifiersOf, possessorOf, type Nominal, type NominalResolution } from './nominal.ts';
import { neighborOf } from '../words/regions.ts';

/** "Maduro was ready to leave the country": the one that he is of. */
function whoLeaves(context: DocumentContext, { at, head }: Nominal): NominalResolution | undefined {
  const { tokens } = at.sentence;
  const verb = tokens[tokens[head]?.head ?? -1];
  if (tokens[head]?.deprel !== 'obj' || !verb || !/^(leave|flee|lead|govern|rule|run)$/.test(verb.lemma))
    return undefined;
  let clause: Token | undefined = verb;
  for (let steps = 0; clause && steps < 3; steps += 1) {
    const { index }: Token = clause;
    const subject = tokens.find((one) => one.head === index && one.deprel.startsWith('nsubj'));
    if (subject) {
      const person = context.register.actors.get(at.mentionAt[subject.index]?.entities[0] ?? '');
      const country = isPerson(person) ? person?.country : undefined;
      const actor = country && context.gazetteer.government(country);
      return actor && context.register.known(actor.id)
        ? { entities: [actor.id], label: actor.label, rule: 'actor/country-of-owner', score: 0.65 }
        : undefined;
    }
    clause = /^(xcomp|advcl|conj)/.test(clause.deprel) ? tokens[clause.head] : undefined;
  }
  return undefined;
}

/** "our country" is the speaker's, "his country" the possessor's; `none` where nobody's is meant. */
export function countryOfOwner(context: DocumentContext, nominal: Nominal): NominalResolution | undefined | 'none' {
  // "this country", said of where one is
  const isSpeakers =
    /^(our|my)$/.test(nominal.opener) || (nominal.opener === 'this' && nominal.first + 1 === nominal.head);
  const owner = isSpeakers
    ? context.register.actors.get(findSpeaker(context, nominal.at, nominal.head)?.entities[0] ?? '')
    : possessorOf(context, nominal);
  const isOwned = /^(our|my|your|their|his|her)$/.test(nominal.opener);
  const leaver = isOwned || isSpeakers ? undefined : whoLeaves(context, nominal);
  if (leaver) return leaver;
  if (!owner) return isOwned ? undefined : 'none';
  const own = owner.label === 'Government' ? owner.id : governmentOf(context, owner);
  // "our nation", said by a governor
  const isCountry = own !== undefined && context.gazetteer.actor(own)?.kind === 'country';
  const id = isCountry ? own : owner.country && context.gazetteer.government(owner.country)?.id;
  const actor = id === undefined ? undefined : (context.register.actors.get(id) ?? context.register.known(id));
  if (!actor && isSpeakers && !isOwned) return 'none';
  return actor ? { entities: [actor.id], label: actor.label, rule: 'actor/country-of-owner', score: 0.7 } : undefined;
}

/**
 * "its southern neighbor", "America's northern neighbor": the country beside the owner's, else, where the text names
 * none such, beside one that it tells of.
 */
export function resolveNeighbor(context: DocumentContext, nominal: Nominal): NominalResolution | undefined {
  const { at, head, lemma, isPlural } = nominal;
  if (isPlural || !nominal.isDefinite || !/^neighbou?r$/.test(lemma)) return undefined;
  const direction = at.sentence.tokens[head - 1]?.text.toLowerCase() ?? '';
  const named = modifiersOf(nominal).find(({ kind, label }) => kind === 'name' && label === 'Government');
  const owner = named ? context.register.actors.get(named.entities[0] ?? '') : possessorOf(context, nominal);
  const neighbors = [owner?.country ?? '', ...mainCountries(context)]
    .map((home) => context.gazetteer.government(neighborOf(home, direction) ?? ''))
    .filter((government) => government !== undefined);
  const told = named ? undefined : neighbors.find(({ id }) => context.register.actors.has(id));
  const neighbor = told ?? neighbors[0];
  const actor = neighbor && context.register.known(neighbor.id);
  return actor ? { entities: [actor.id], label: actor.label, rule: 'actor/neighbor', score: 0.7 } : undefined;
}

/** "lifted half a million Bolivians out of poverty and changed the country": whose people its sentence names, no country being named there. */
export function countryOfPeople(
  context: DocumentContext,
  { at, first }: Nominal,
  named: DraftMention | undefined,
): NominalResolution | undefined {
  const { index } = at.sentence;
  if (named?.sentence === index) return undefined;
  const people = (context.bySentence[index] ?? []).filter(
    (mention) => mention.first < first && mention.rules.includes('actor/people-of'),
  );
  const countries = new Set(people.map(({ entities }) => context.register.actors.get(entities[0] ?? '')?.country));
  const [country] = countries;
  const government = countries.size === 1 && country ? context.gazetteer.government(country) : undefined;
  const actor = government && context.register.known(government.id);
  return actor
    ? { entities: [actor.id], label: actor.label, rule: 'actor/country-of-people', score: 0.65, antecedents: people }
    : undefined;
}

/**
 * "across the country", none being named nearby: the one that the article tells of twice as often as of any other; "the
 * South American country": of any other of its region.
 */
export function mainCountry(context: DocumentContext, region?: ReadonlySet<string>): NominalResolution | undefined {
  const [first, second] = mainCountries(context).filter((country) => region?.has(country) ?? true);
  const count = (country: string | undefined): number => context.countries.get(country ?? '') ?? 0;
  if (first === undefined || count(first) < 2 * count(second)) return undefined;
  const known = context.gazetteer.government(first);
  const actor = known && context.register.known(known.id);
  return actor ? { entities: [actor.id], label: actor.label, rule: 'actor/main-country', score: 0.55 } : undefined;
}
