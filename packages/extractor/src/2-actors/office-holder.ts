import type { KnownOffice } from '../gazetteer/known-actor.ts';
import type { RegisteredActor } from './actor-register.ts';
import type { DocumentContext } from './document-context.ts';
import { mainCountries, textOf } from './document-context.ts';
import {
  bestAntecedent,
  HEADS_OF_STATE,
  isPerson,
  possessorOf,
  type Nominal,
  type NominalResolution,
} from './nominal.ts';
import type { OfficePhrase } from './read-office-phrase.ts';
import { countryOfPhrase } from './resolve-office.ts';

const GENERIC_CHIEFS = new Set([
  'agency-director',
  'commander',
  'commissioner',
  'deputy-director',
  'igo-director',
  'regional-director',
]);
const CHIEF_KINDS = new Set(['chief', 'police', 'military', 'minister', 'diplomat']);

const isInForce = (office: KnownOffice, date: string): boolean =>
  (office.start ?? '') <= date && (office.end === undefined || date < office.end);

/** Whether somebody holds one of the roles: by the known offices on the day, else by what the document says. */
export function holdsRole(
  context: DocumentContext,
  phrase: OfficePhrase,
  country: string | undefined,
): (actor: RegisteredActor) => boolean {
  const roles = phrase.noun === 'leader' && phrase.roles.includes('president') ? HEADS_OF_STATE : phrase.roles;
  const body = phrase.bodies[0]?.entities[0];
  const { date } = context;
  return (actor) => {
    if (!actor.named || !isPerson(actor)) return false;
    if (country !== undefined && actor.country !== undefined && actor.country !== country) return false;
    const offices = context.gazetteer.officesOf(actor.id);
    const current = date === undefined ? [] : offices.filter((office) => isInForce(office, date));
    if (body !== undefined && offices.length > 0 && !offices.some((office) => office.body === body)) return false;
    if (phrase.former)
      return (
        offices.some((office) => roles.includes(office.role) && !current.includes(office)) ||
        (offices.length === 0 && roles.some((role) => actor.roles.has(role)))
      );
    if (offices.length > 0 && date !== undefined)
      return (
        current.some((office) => roles.includes(office.role)) ||
        (current.length === 0 && roles.some((role) => actor.roles.has(role)))
      );
    return roles.some((role) => actor.roles.has(role));
  };
}

/** The one person among offices. */
function onlyPerson(offices: readonly KnownOffice[]): string | undefined {
  const people = new Set(offices.map((office) => office.person));
  const [id] = people;
  return people.size === 1 ? id : undefined;
}

/** The head of a body on a date: "the head of the DEA". */
function chiefOf(context: DocumentContext, body: string, date: string): string | undefined {
  const offices = context.gazetteer.officesAt(body, date).filter((office) => {
    const role = context.gazetteer.role(office.role);
    return role?.unique && CHIEF_KINDS.has(role.kind) && !/deputy|assistant|under|chief-of-staff|spokes/.test(role.id);
  });
  return onlyPerson(offices);
}

/** "the U.S. ambassador to Mexico". */
function ambassadorOf(
  context: DocumentContext,
  nominal: Nominal,
  phrase: OfficePhrase,
  date: string,
): string | undefined {
  const [host, sender] = [phrase.polities[0], phrase.polities[1]];
  const country = context.gazetteer.actor((sender ?? host)?.entities[0] ?? '')?.country;
  if (!host || country === undefined) return undefined;
  const name = context.register.actors.get(host.entities[0] ?? '')?.name ?? '';
  const offices = context.gazetteer.holders('ambassador', country, date);
  return onlyPerson(
    offices.filter((office) => office.title.endsWith(` to ${name}`) || office.title.endsWith(` to the ${name}`)),
  );
}

/** The people who may hold the office on the date, one role after the other. */
function holderByDate(
  context: DocumentContext,
  nominal: Nominal,
  phrase: OfficePhrase,
  date: string,
): string | undefined {
  const { gazetteer } = context;
  const body = phrase.bodies[0]?.entities[0];
  const polity = phrase.polities[0]?.entities[0];
  const polityKind = gazetteer.actor(polity ?? '')?.kind;
  const country = countryOfPhrase(context, phrase);
  if (phrase.roles.includes('ambassador') && phrase.polities.length > 0)
    return ambassadorOf(context, nominal, phrase, date);
  const isLocal = polity !== undefined && polityKind !== undefined && polityKind !== 'country';
  const home = body ?? (isLocal ? polity : (country ?? mainCountries(context)[0]));
  const isHead = phrase.roles.some((role) => HEADS_OF_STATE.includes(role));
  const roles = phrase.noun === 'leader' && isHead ? HEADS_OF_STATE : phrase.roles;
  const says = body !== undefined || country !== undefined;
  for (const role of roles) {
    const known = gazetteer.role(role);
    if (!known || (!known.unique && body === undefined) || (GENERIC_CHIEFS.has(role) && body === undefined)) continue;
    if (!says && (known.kind === 'mayor' || known.kind === 'governor')) continue;
    const offices = gazetteer.holders(role, home ?? '*', date);
    const fitting =
      isHead && body === undefined && !isLocal
        ? offices.filter((office) => office.body === gazetteer.government(home ?? '')?.id)
        : offices;
    const id = onlyPerson(fitting);
    if (id !== undefined) return id;
    // "the secretary of state": one state alone has such an office
    const everywhere = says || isHead ? undefined : onlyPerson(gazetteer.holders(role, '*', date));
    if (everywhere !== undefined) return everywhere;
  }
  if (isLocal && polity !== undefined) {
    const local = gazetteer
      .officesAt(polity, date)
      .filter(
        (office) =>
          ['mayor', 'governor'].includes(gazetteer.role(office.role)?.kind ?? '') &&
          (phrase.roles.includes(office.role) ||
            gazetteer.role(office.role)?.kind === gazetteer.role(phrase.roles[0] ?? '')?.kind),
      );
    const id = onlyPerson(local);
    if (id !== undefined) return id;
  }
  return body !== undefined && roles.some((role) => GENERIC_CHIEFS.has(role))
    ? chiefOf(context, body, date)
    : undefined;
}

/** "Calderón's security secretary" in a later year: the date is the president's, not the article's. */
function dateOfOwner(context: DocumentContext, phrase: OfficePhrase): string | undefined {
  const owner = phrase.people[0]?.entities[0];
  const { date } = context;
  if (owner === undefined || date === undefined) return date;
  const office = context.gazetteer
    .officesOf(owner)
    .find((one) => HEADS_OF_STATE.includes(one.role) && (one.start ?? '') <= date);
  if (!office || office.end === undefined || date < office.end) return date;
  const end = office.end;
  return end.length === 10 ? `${String(Number(end.slice(0, 4)) - (end.slice(5) < '02-01' ? 1 : 0))}-01-15` : date;
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

/** "the Mexican president", "the secretary of state", "Mexico's president": who holds the office, in the document, else by date. */
export function resolveOfficeHolder(
  context: DocumentContext,
  nominal: Nominal,
  phrase: OfficePhrase,
): NominalResolution | undefined {
  if (nominal.isPlural || phrase.roles.length === 0) return undefined;
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
  const isAmbassador = phrase.roles.includes('ambassador') && phrase.polities.length > 0;
  const inDocument = isAmbassador
    ? undefined
    : bestAntecedent(context, nominal, holdsRole(context, phrase, country), 60);
  const date = dateOfOwner(context, phrase);
  if (inDocument && date === context.date)
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
      ? holdersAbroad(context, phrase, country, date)
      : holderByDate(context, nominal, phrase, date);
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

/** The holder of one of the roles in a country that the phrase does not name itself. */
function holdersAbroad(
  context: DocumentContext,
  phrase: OfficePhrase,
  country: string,
  date: string,
): string | undefined {
  for (const role of phrase.roles) {
    if (!context.gazetteer.role(role)?.unique || GENERIC_CHIEFS.has(role)) continue;
    const id = onlyPerson(context.gazetteer.holders(role, country, date));
    if (id !== undefined) return id;
  }
  return undefined;
}

/** "his Mexican counterpart": the same office in the other country. */
export function resolveCounterpart(context: DocumentContext, nominal: Nominal): NominalResolution | undefined {
  if (nominal.lemma !== 'counterpart' || nominal.isPlural) return undefined;
  const polity = nominal.at.sentence.tokens
    .slice(nominal.first, nominal.head)
    .map((token) => nominal.at.mentionAt[token.index])
    .find((mention) => mention?.label === 'Government');
  const country = context.gazetteer.actor(polity?.entities[0] ?? '')?.country;
  const owner =
    possessorOf(context, nominal) ?? bestAntecedent(context, nominal, (actor) => actor.label === 'Official', 1)?.actor;
  if (country === undefined || !owner || context.date === undefined) return undefined;
  const { date } = context;
  const roles = context.gazetteer
    .officesOf(owner.id)
    .filter((office) => isInForce(office, date))
    .map((office) => office.role);
  const twins = roles.flatMap((role) => COUNTERPARTS[role] ?? [role]);
  const inDocument = bestAntecedent(
    context,
    nominal,
    (actor) =>
      actor.country === country &&
      actor.id !== owner.id &&
      context.gazetteer.officesOf(actor.id).some((office) => twins.includes(office.role) && isInForce(office, date)),
    40,
  );
  const id =
    inDocument?.actor.id ??
    twins
      .map((role) =>
        onlyPerson(
          context.gazetteer
            .holders(role, country, date)
            .filter(
              (office) => !HEADS_OF_STATE.includes(role) || office.body === context.gazetteer.government(country)?.id,
            ),
        ),
      )
      .find((one) => one !== undefined);
  const actor = id === undefined ? undefined : context.register.known(id);
  return actor
    ? {
        entities: [actor.id],
        label: actor.label,
        rule: 'actor/counterpart',
        score: 0.7,
        ...(inDocument ? { antecedents: [inDocument.mention] } : {}),
      }
    : undefined;
}

const COUNTERPARTS: Readonly<Record<string, readonly string[]>> = {
  president: HEADS_OF_STATE,
  'prime-minister': HEADS_OF_STATE,
  'secretary-of-state': ['foreign-minister', 'secretary-of-state'],
  'foreign-minister': ['foreign-minister', 'secretary-of-state'],
  'secretary-of-defense': ['defense-minister', 'secretary-of-defense'],
  'defense-minister': ['defense-minister', 'secretary-of-defense'],
  'attorney-general': ['attorney-general'],
};

/** The office phrase of a description, where its noun is the office. */
export const isOfficeOf = (nominal: Nominal, phrase: OfficePhrase | undefined): phrase is OfficePhrase =>
  phrase !== undefined && phrase.first <= nominal.head && nominal.head <= phrase.last;

/** The words of a description, for messages. */
export const wordsOf = (context: DocumentContext, nominal: Nominal): string =>
  textOf(context, nominal.at, nominal.first, nominal.last);
