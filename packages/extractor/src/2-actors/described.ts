import type { ActorLabel } from '@cartograph/model';
import { peopleNouns } from '../words/nominal-nouns.ts';
import type { RegisteredActor } from './actor-register.ts';
import { type DescriptionMemory, ownerOf } from './description-memory.ts';
import type { DocumentContext } from './document-context.ts';
import { mainCountries, textOf } from './document-context.ts';
import { findSpeaker } from './find-speaker.ts';
import { modifiersOf, resolvedAs, type Nominal, type NominalResolution } from './nominal.ts';
import { occupationOf } from '../words/occupations.ts';
import { officerNouns } from '../words/office-nouns.ts';

const OPENER =
  /^(the|a|an|those|these|this|that|some|many|several|other|more|most|few|his|her|their|its|our|my|your|no|any|all|both|whose|fewer|each|every|such|dozens of|hundreds of|thousands of) /i;

/** The gender that a noun tells of whom it describes. */
export const genderOfNoun: Readonly<Record<string, 'm' | 'f'>> = {
  wife: 'f',
  widow: 'f',
  mother: 'f',
  daughter: 'f',
  sister: 'f',
  woman: 'f',
  girl: 'f',
  aunt: 'f',
  niece: 'f',
  girlfriend: 'f',
  actress: 'f',
  spokeswoman: 'f',
  husband: 'm',
  father: 'm',
  son: 'm',
  brother: 'm',
  man: 'm',
  boy: 'm',
  uncle: 'm',
  nephew: 'm',
  boyfriend: 'm',
  spokesman: 'm',
  priest: 'm',
  bishop: 'm',
};

/** "Border Patrol agents", "FBI officials" are the agency. */
export function resolveOfficers(context: DocumentContext, nominal: Nominal): NominalResolution | undefined {
  if (!nominal.isPlural || !officerNouns.has(nominal.lemma)) return undefined;
  const agency = modifiersOf(nominal).find(
    (mention) => mention.label === 'Agency' && mention.kind === 'name' && mention.last < nominal.head,
  );
  return agency
    ? { entities: agency.entities, label: 'Agency', rule: 'actor/officers-of', score: 0.85, antecedents: [agency] }
    : undefined;
}

/** "the group" after "a group of migrants": the migrants. */
export function resolveCollectionAgain(
  context: DocumentContext,
  nominal: Nominal,
  memory: DescriptionMemory,
): NominalResolution | undefined {
  const mention = memory.findCollection(nominal);
  const actor = context.register.actors.get(mention?.entities[0] ?? '');
  return mention && actor ? resolvedAs({ mention, actor }, 'actor/collection-again', 0.7) : undefined;
}

/** "a group of 120 migrants": how many there are, and nobody of its own. */
export const isMeasure = ({ lemma, at, last, isPlural }: Nominal): boolean =>
  lemma === 'group' && !isPlural && at.sentence.tokens[last + 1]?.text.toLowerCase() === 'of';

/** Modifiers that do not narrow a people down. */
const WHOLE = /^(the|all|our|my|fellow|other|ordinary|most|many)$/i;

/** "our people", "my fellow citizens": the named people of the speaker's country, else of the country told of most. */
function ourPeople(context: DocumentContext, { at, head }: Nominal): RegisteredActor | undefined {
  const speaker = context.register.actors.get(findSpeaker(context, at, head)?.entities[0] ?? '');
  const country = speaker?.country ?? mainCountries(context)[0];
  return country === undefined ? undefined : context.register.namedPeople(country);
}

/** "the American people", "U.S. citizens", "my fellow citizens": the people of the country, uncounted. */
export function resolvePeople(context: DocumentContext, nominal: Nominal): NominalResolution | undefined {
  const { at, first, head, lemma, isPlural, opener } = nominal;
  if (!isPlural || !/^(people|citizen)$/.test(lemma)) return undefined;
  const owner = ownerOf(nominal);
  const known = context.gazetteer.actor(owner?.kind === 'name' ? (owner.entities[0] ?? '') : '');
  const isWhole = at.sentence.tokens
    .slice(first, head)
    .every(({ index, text, upos }) => at.mentionAt[index] === owner || upos === 'PUNCT' || WHOLE.test(text));
  if (!isWhole) return undefined;
  const text = textOf(context, at, first, nominal.last).replace(/\s+/g, ' ').replace(OPENER, '');
  const country = known?.kind === 'country' ? known.country : undefined;
  const isOurs = known === undefined && /^(our|my)$/.test(opener);
  const people =
    country === undefined
      ? isOurs
        ? ourPeople(context, nominal)
        : undefined
      : context.register.peopleOf(country, text);
  return people ? { entities: [people.id], label: people.label, rule: 'actor/people-of', score: 0.75 } : undefined;
}

/** "Central American migrants" where the article has "Central Americans": those of a region who move are one group. */
function peopleOfRegion(context: DocumentContext, nominal: Nominal): RegisteredActor | undefined {
  const owner = ownerOf(nominal);
  if (!nominal.isPlural || !MOVES.test(nominal.lemma) || owner?.label !== 'Place' || !owner.name) return undefined;
  const people = `${textOf(context, nominal.at, owner.first, owner.last)}s`;
  return [...context.register.actors.values()].find(
    ({ name, named, collective }) => !named && collective && name === people,
  );
}

/** "smugglers" after "human smugglers": the collective of the gazetteer that the article has named, where they are nobody's. */
function namedCollective(
  context: DocumentContext,
  { at, first, head, isPlural }: Nominal,
): RegisteredActor | undefined {
  const noun = at.sentence.tokens[head]?.text.toLowerCase() ?? '';
  if (!isPlural || !at.sentence.tokens.slice(first, head).every(({ text }) => /^(the|these|those)$/i.test(text)))
    return undefined;
  const found = [...context.register.actors.values()].filter(
    ({ known, collective, name }) => known && collective && name.toLowerCase().endsWith(` ${noun}`),
  );
  return found.length === 1 ? found[0] : undefined;
}

/** "faces criminal prosecution": what is done with somebody, and no body like "the prosecution". */
const isProceeding = ({ lemma, opener, isPlural }: Nominal): boolean =>
  lemma === 'prosecution' && (isPlural || opener !== 'the');

const MOVES = /^(migrant|immigrant|refugee|asylum-seeker|seeker)$/;

/** Somebody who is only described: "two civilians", "a Syrian court", "migrants"; or who was called so before. */
export function resolveDescribed(
  context: DocumentContext,
  nominal: Nominal,
  memory: DescriptionMemory,
): NominalResolution | undefined {
  const before = memory.find(nominal);
  const region = before ? undefined : (peopleOfRegion(context, nominal) ?? namedCollective(context, nominal));
  if (region) return { entities: [region.id], label: region.label, rule: 'actor/described', score: 0.6 };
  const known = context.register.actors.get(before?.entities[0] ?? '');
  if (before && known?.named) return resolvedAs({ mention: before, actor: known }, 'actor/called-so', 0.75);
  const label = peopleNouns.get(nominal.lemma) ?? (occupationOf(nominal.lemma) ? 'Person' : undefined);
  if (!label || (label === 'Government' && !nominal.isPlural) || isMeasure(nominal) || isProceeding(nominal))
    return undefined;
  const actor = known ?? newlyDescribed(context, nominal, label);
  const gender = genderOfNoun[nominal.lemma];
  if (gender && !nominal.isPlural) actor.gender ??= gender;
  return {
    entities: [actor.id],
    label: actor.label,
    rule: 'actor/described',
    score: 0.6,
    ...(before ? { antecedents: [before] } : {}),
  };
}

/** The actor of a description that takes nobody up. */
function newlyDescribed(context: DocumentContext, nominal: Nominal, label: ActorLabel): RegisteredActor {
  const text = textOf(context, nominal.at, nominal.first, nominal.last).replace(/\s+/g, ' ').replace(OPENER, '');
  const actor = context.register.unknown(text, label, { named: false, collective: nominal.isPlural });
  const owner = ownerOf(nominal);
  const isHome = owner?.label === 'Government' || owner?.label === 'Place';
  const home = isHome ? context.gazetteer.actor(owner.entities[0] ?? '')?.country : undefined;
  if (home) actor.country ??= home;
  return actor;
}
