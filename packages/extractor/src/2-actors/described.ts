import { peopleNouns } from '../1-mentions/nominal-nouns.ts';
import type { DocumentContext } from './document-context.ts';
import { textOf } from './document-context.ts';
import type { DraftMention } from './draft-mention.ts';
import { modifiersOf, pointsBack, type Nominal, type NominalResolution } from './nominal.ts';
import { occupationOf } from './occupations.ts';

const SYNONYMS: Readonly<Record<string, string>> = {
  immigrant: 'migrant',
  'asylum-seeker': 'migrant',
  seeker: 'migrant',
  protestor: 'protester',
  demonstrator: 'protester',
  troop: 'soldier',
  troops: 'soldier',
  policeman: 'police',
  militia: 'militant',
};
const OFFICERS = new Set(
  'agent officer official investigator troop soldier authority deputy prosecutor inspector detective personnel force'.split(
    ' ',
  ),
);
const OPENER =
  /^(the|a|an|those|these|this|that|some|many|several|other|more|most|few|his|her|their|its|our|my|your|no|any|all|both|each|every|such|dozens of|hundreds of|thousands of) /i;

const GENDER_OF_NOUN: Readonly<Record<string, 'm' | 'f'>> = {
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
  if (!nominal.isPlural || !OFFICERS.has(nominal.lemma)) return undefined;
  const agency = modifiersOf(nominal).find(
    (mention) => mention.label === 'Agency' && mention.kind === 'name' && mention.last < nominal.head,
  );
  return agency
    ? { entities: agency.entities, label: 'Agency', rule: 'actor/officers-of', score: 0.85, antecedents: [agency] }
    : undefined;
}

/** The noun of a description and its number: "the official" takes up "a senior Pakistani official". */
export const bareDescription = ({ lemma, isPlural }: Nominal): string =>
  `~${SYNONYMS[lemma] ?? lemma}${isPlural ? 's' : ''}`;

/** "a group of 120 migrants": how many there are, and nobody of its own. */
const isMeasure = ({ lemma, at, last, isPlural }: Nominal): boolean =>
  lemma === 'group' && !isPlural && at.sentence.tokens[last + 1]?.text.toLowerCase() === 'of';

/** What a description is taken up again by: its noun, its number and the country or body before it. */
function descriptionOf(context: DocumentContext, nominal: Nominal, owner: DraftMention | undefined): string {
  const name = owner ? (context.register.actors.get(owner.entities[0] ?? '')?.name ?? '') : '';
  return `${name} ${SYNONYMS[nominal.lemma] ?? nominal.lemma}${nominal.isPlural ? 's' : ''}`.trim();
}

/** Somebody who is only described: "two civilians", "a Syrian court", "migrants". */
export function resolveDescribed(
  context: DocumentContext,
  nominal: Nominal,
  earlier: (description: string) => DraftMention | undefined,
): NominalResolution | undefined {
  const label = peopleNouns.get(nominal.lemma) ?? (occupationOf(nominal.lemma) ? 'Person' : undefined);
  if (!label || (label === 'Government' && !nominal.isPlural) || isMeasure(nominal)) return undefined;
  const inside = modifiersOf(nominal);
  const country = inside.find((mention) => mention.label === 'Government' || mention.label === 'Place');
  const owner = country ?? inside.find((mention) => mention.label === 'Agency' || mention.label === 'Organization');
  const description = descriptionOf(context, nominal, owner);
  const isBare = nominal.first + 1 === nominal.head && pointsBack(nominal.opener);
  const before = earlier(description) ?? (isBare ? earlier(bareDescription(nominal)) : undefined);
  const text = textOf(context, nominal.at, nominal.first, nominal.last).replace(/\s+/g, ' ').replace(OPENER, '');
  const id = before?.entities[0];
  const actor =
    id === undefined
      ? context.register.unknown(text, label, { named: false, collective: nominal.isPlural })
      : context.register.actors.get(id);
  if (!actor || actor.named) return undefined;
  const gender = GENDER_OF_NOUN[nominal.lemma];
  if (gender && !nominal.isPlural) actor.gender ??= gender;
  const home = id === undefined && country ? context.gazetteer.actor(country.entities[0] ?? '')?.country : undefined;
  if (home) actor.country ??= home;
  return {
    entities: [actor.id],
    label: actor.label,
    rule: 'actor/described',
    score: 0.6,
    description,
    ...(before ? { antecedents: [before] } : {}),
  };
}
