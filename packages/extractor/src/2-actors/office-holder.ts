import type { KnownOffice } from '../gazetteer/known-actor.ts';
import type { RegisteredActor } from './actor-register.ts';
import type { DocumentContext } from './document-context.ts';
import { mentionsOf } from './document-context.ts';
import type { DraftMention } from './draft-mention.ts';
import type { Antecedent } from './antecedents.ts';
import { besideName } from './beside-name.ts';
import { dateOfOwner, holderAbroad, holderByDate, isInForce } from './holder-by-date.ts';
import { bestAntecedent, isPerson, possessorOf, type Nominal, type NominalResolution } from './nominal.ts';
import { isOfState, mayBeOfParty, stateOfPhrase } from './party-and-state.ts';
import type { OfficePhrase } from './read-office-phrase.ts';
import { countryOfPhrase } from './resolve-office.ts';
import { rolesOfLeader } from '../words/office-roles.ts';

/** Whether an office was over on a day; without one, whether it ever ended. */
const hasEnded = ({ end }: KnownOffice, date: string | undefined): boolean =>
  end !== undefined && (date === undefined || end <= date);

/** In an article without a date: the one named person who ever held one of the roles in the country. */
function onlyHolder(
  context: DocumentContext,
  roles: readonly string[],
  country: string | undefined,
): string | undefined {
  const holders = [...context.register.actors.values()].filter(
    (actor) =>
      country !== undefined &&
      actor.country === country &&
      isPerson(actor) &&
      context.gazetteer.officesOf(actor.id).some(({ role }) => roles.includes(role)),
  );
  return holders.length === 1 ? holders[0]?.id : undefined;
}

/** "Iran's president" is not who the document calls the president of a council: offices told of, all of other countries. */
function isTold(context: DocumentContext, actor: RegisteredActor, phrase: OfficePhrase, country: string): boolean {
  const mentions = mentionsOf(context, actor.id);
  const told = mentions
    .flatMap(({ offices }) => offices ?? [])
    .filter(({ role, noun }) => noun === phrase.noun || phrase.roles.includes(role ?? ''));
  // "President Doe" may be of any country
  if (told.length === 0) return mentions.some(({ title }) => title !== undefined);
  return told.some(({ object }) => context.register.actors.get(object)?.country === country);
}

/** "the NSA chief" is not who the document calls the legal chief of a company. */
function isToldOfOtherBodies(context: DocumentContext, actor: RegisteredActor, body: string): boolean {
  const told = mentionsOf(context, actor.id).flatMap(({ offices }) => offices ?? []);
  return told.length > 0 && told.every(({ object }) => object !== body);
}

/** Whether somebody holds one of the roles: by the known offices on the day, else by what the document says. */
export function holdsRole(
  context: DocumentContext,
  phrase: OfficePhrase,
  country: string | undefined,
): (actor: RegisteredActor) => boolean {
  const roles = phrase.noun === 'leader' && phrase.roles.includes('president') ? rolesOfLeader(country) : phrase.roles;
  const body = phrase.bodies[0]?.entities[0];
  const { date } = context;
  const state = stateOfPhrase(context, phrase);
  return (actor) => {
    if (!actor.named || !isPerson(actor)) return false;
    if (!mayBeOfParty(context, actor, phrase.parties[0]?.entities[0])) return false;
    // "the Vermont senator" is no senator from Texas
    if (state !== undefined && !isOfState(context, actor, state)) return false;
    if (country !== undefined && actor.country !== undefined && actor.country !== country) return false;
    if (country !== undefined && !actor.known && !isTold(context, actor, phrase, country)) return false;
    const offices = context.gazetteer.officesOf(actor.id);
    const current = date === undefined ? [] : offices.filter((office) => isInForce(office, date));
    if (body !== undefined && !actor.known && isToldOfOtherBodies(context, actor, body)) return false;
    if (body !== undefined && offices.length > 0 && !offices.some((office) => office.body === body)) return false;
    if (phrase.former)
      return (
        offices.some((office) => roles.includes(office.role) && hasEnded(office, date)) ||
        (offices.length === 0 && roles.some((role) => actor.roles.has(role)))
      );
    if (date === undefined && onlyHolder(context, roles, country) === actor.id) return true;
    if (offices.length > 0 && date !== undefined)
      return (
        current.some((office) => roles.includes(office.role)) ||
        (current.length === 0 && roles.some((role) => actor.roles.has(role)))
      );
    return roles.some((role) => actor.roles.has(role));
  };
}

const isBare = (nominal: Nominal, phrase: OfficePhrase): boolean =>
  nominal.at.sentence.tokens
    .slice(nominal.first, phrase.first)
    .every(
      (token) =>
        token.upos === 'DET' ||
        token.upos === 'PART' ||
        token.upos === 'PUNCT' ||
        token.deprel === 'case' ||
        nominal.at.mentionAt[token.index] !== undefined ||
        (nominal.at.pieceAt[token.index]?.generics.length ?? 0) > 0 ||
        /^(new|current|then|incumbent|leftist|embattled|sitting|outgoing|acting|u\.s\.)$/i.test(token.text),
    );

/** Nouns of polities and their bodies, which "the president of" may have behind it unnamed. */
const POLITIES =
  /^(country|nation|republic|state|city|government|union|house|senate|chamber|court|party|assembly|congress|parliament|agency|department|ministry)$/;
/** "the governor's mansion", "the president's office" stand for nobody. */
const SEATS = /^(mansion|race|residence|seat|post|contest|election|palace|desk)$/;

/** "the president of the Latino Partnership", "the leader of the free world", "the governor's mansion": no office of a state. */
export function isOfOthers({ at, last }: Nominal): boolean {
  const { tokens } = at.sentence;
  if (/^['’]s?$/.test(tokens[last + 1]?.text ?? '')) return SEATS.test(tokens[last + 2]?.lemma ?? '');
  if (tokens[last + 1]?.text.toLowerCase() !== 'of') return false;
  const noun = tokens.slice(last + 2, last + 7).find(({ upos }) => upos === 'NOUN' || upos === 'PROPN');
  return noun !== undefined && !POLITIES.test(noun.lemma.toLowerCase()) && !at.mentionAt[noun.index]?.entities.length;
}

/** "the next president", "the first senator to endorse him", "the wrong candidate": not who holds the office. */
const tellsApart = ({ at, first, head }: Nominal): boolean =>
  at.sentence.tokens
    .slice(first, head)
    .some(({ text }) => /^(next|future|first|second|third|previous|prior|last|another|wrong|right)$/i.test(text));

/** Whether the office of whom the document called so was over on its day, and was not spoken of just now. */
function isOverSince(
  { gazetteer, date }: DocumentContext,
  { at }: Nominal,
  { roles, former }: OfficePhrase,
  { actor, mention }: Antecedent,
): boolean {
  const held = gazetteer.officesOf(actor.id).filter(({ role }) => roles.includes(role));
  const isOver = !former && date !== undefined && held.length > 0 && held.every((office) => hasEnded(office, date));
  return isOver && at.sentence.index - mention.sentence > 1;
}

/** "the state's governor, Rubén Rocha Moya": the holder, whom the parser may have taken for another member of a list. */
function resolveNamedBehind(
  nominal: Nominal,
  holds: (actor: RegisteredActor) => boolean,
  context: DocumentContext,
): NominalResolution | undefined {
  const { at, last } = nominal;
  const { tokens } = at.sentence;
  const name = tokens[last + 1]?.text === ',' ? at.mentionAt[last + 2] : undefined;
  const actor = context.register.actors.get(name?.entities[0] ?? '');
  const isBeside = name?.name && name.first === last + 2 && tokens[name.last + 1]?.text === ',';
  return isBeside && actor && holds(actor) ? besideName(name, 0.85) : undefined;
}

/** "the Mexican president", "the secretary of state", "Mexico's president": who holds the office, in the document, else by date. */
export function resolveOfficeHolder(
  context: DocumentContext,
  nominal: Nominal,
  phrase: OfficePhrase,
): NominalResolution | undefined {
  if (nominal.isPlural || phrase.roles.length === 0 || isOfOthers(nominal) || tellsApart(nominal)) return undefined;
  const body = phrase.bodies[0];
  if (
    body &&
    (body.label === 'Cartel' ||
      (body.label === 'Organization' && context.register.actors.get(body.entities[0] ?? '')?.kind !== 'igo'))
  )
    return undefined;
  const owner = context.register.actors.get(phrase.people[0]?.entities[0] ?? '') ?? possessorOf(context, nominal);
  if (owner && owner.label !== 'Official' && owner.label !== 'Government') return undefined;
  const country = countryOfPhrase(context, phrase) ?? owner?.country;
  const isSaid = country !== undefined || body !== undefined;
  const opensWithName = nominal.at.mentionAt[nominal.first]?.label === 'Government';
  if (!nominal.isDefinite && !opensWithName) return undefined;
  const holds = holdsRole(context, phrase, country);
  const named = resolveNamedBehind(nominal, holds, context);
  if (named) return { ...named, phrase };
  const isAmbassador = phrase.roles.includes('ambassador') && phrase.polities.length > 0;
  const inDocument = isAmbassador ? undefined : bestAntecedent(context, nominal, holds, 60);
  const date = dateOfOwner(context, phrase);
  if (inDocument && date === context.date && !isOverSince(context, nominal, phrase, inDocument))
    return {
      entities: [inDocument.actor.id],
      label: inDocument.actor.label,
      rule: 'actor/office-in-document',
      score: isSaid ? 0.92 : 0.8,
      antecedents: [inDocument.mention],
      phrase,
    };
  // "Iran's top military commander" says more than the office
  if (phrase.former || date === undefined || !isBare(nominal, phrase)) return undefined;
  const whole =
    owner && country !== undefined && countryOfPhrase(context, phrase) === undefined
      ? holderAbroad(context, phrase, country, date)
      : holderByDate(context, phrase, date);
  const actor = whole === undefined ? undefined : context.register.known(whole);
  if (!actor) return undefined;
  return {
    entities: [actor.id],
    label: actor.label,
    rule: 'actor/office-by-date',
    score: isSaid ? 0.88 : 0.65,
    phrase,
  };
}

/** How many sentences ahead the name of an office's holder is looked for. */
const AHEAD = 8;

/** "France summoned the U.S. ambassador" before "The U.S. ambassador, Charles Rivkin, declined": who alone is named in that office later. */
export function resolveOfficeAhead(
  context: DocumentContext,
  nominal: Nominal,
  phrase: OfficePhrase,
): NominalResolution | undefined {
  const says = [...phrase.bodies, ...phrase.polities].flatMap(({ entities }) => entities);
  if (nominal.isPlural || nominal.opener !== 'the' || says.length === 0 || phrase.roles.length === 0) return undefined;
  if (phrase.former || isOfOthers(nominal) || tellsApart(nominal)) return undefined;
  const { index } = nominal.at.sentence;
  const country = countryOfPhrase(context, phrase);
  const holds = holdsRole(context, phrase, country);
  const isSaid = ({ offices }: DraftMention): boolean =>
    (offices ?? []).some(
      ({ role, object, former, noun }) =>
        !former &&
        (phrase.roles.includes(role ?? '') || noun === phrase.noun) &&
        (says.includes(object) || context.register.actors.get(object)?.country === country),
    );
  const named = Array.from({ length: AHEAD + 1 }, (_, step) => context.bySentence[index + step] ?? [])
    .flat()
    .filter((mention) => {
      const actor = context.register.actors.get(mention.entities[0] ?? '');
      const isAhead = mention.sentence > index || mention.first > nominal.last;
      return isAhead && mention.name && actor !== undefined && isPerson(actor) && isSaid(mention) && holds(actor);
    });
  const [first] = named;
  return first && new Set(named.map(({ entities }) => entities[0])).size === 1
    ? {
        entities: first.entities,
        label: first.label,
        rule: 'actor/office-ahead',
        score: 0.7,
        antecedents: [first],
      }
    : undefined;
}

/** The office phrase of a description, where its noun is the office. */
export const isOfficeOf = (nominal: Nominal, phrase: OfficePhrase | undefined): phrase is OfficePhrase =>
  phrase !== undefined && phrase.first <= nominal.head && nominal.head <= phrase.last;
