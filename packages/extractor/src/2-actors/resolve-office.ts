import type { KnownOffice } from '../gazetteer/known-actor.ts';
import type { DocumentContext } from './document-context.ts';
import { mainCountries, mentionsOf, nearCountries } from './document-context.ts';
import type { DraftMention } from './draft-mention.ts';
import type { OfficePhrase } from './read-office-phrase.ts';
import { looseRoles, rolesOfPolity } from '../words/office-roles.ts';

/** An office with its body, and where the body came from. */
export interface ResolvedOffice {
  readonly role?: string;
  readonly body?: string;
  readonly rule: string;
}

const pickOffice = (offices: readonly KnownOffice[], date: string | undefined): KnownOffice | undefined =>
  (date === undefined
    ? undefined
    : offices.find((office) => (office.start ?? '') <= date && (office.end === undefined || date < office.end))) ??
  offices.find((office) => date === undefined || (office.start ?? '') <= date) ??
  offices[0];

/** The governments whose office it may be: "Ecuador's London consul" is of the first, an "ambassador to Cuba" of no Cuba. */
function ownersOf({ gazetteer, sentences }: DocumentContext, phrase: OfficePhrase): readonly DraftMention[] {
  const { roles, polities, last, sentence } = phrase;
  if (!roles.some((role) => gazetteer.role(role)?.kind === 'diplomat')) return polities;
  const tokens = sentences[sentence]?.sentence.tokens ?? [];
  return polities.filter(({ first }) => first < last || tokens[last + 1]?.text.toLowerCase() === 'of').toReversed();
}

/** The country that the phrase names by a demonym, a government or a body. */
export function countryOfPhrase(context: DocumentContext, phrase: OfficePhrase): string | undefined {
  for (const mention of [...ownersOf(context, phrase), ...phrase.bodies]) {
    const country =
      context.gazetteer.actor(mention.entities[0] ?? '')?.country ??
      context.register.actors.get(mention.entities[0] ?? '')?.country;
    if (country) return country;
  }
  return undefined;
}

/** The body of an office that the gazetteer has in one country, whoever held it. */
function bodyInCountry(
  context: DocumentContext,
  { roles, noun }: OfficePhrase,
  country: string,
): ResolvedOffice | undefined {
  // "a deputy to General Kelly" sits in no chamber
  if (noun === 'deputy' && country === 'USA') return undefined;
  const government = context.gazetteer.government(country);
  for (const role of roles) {
    const kind = context.gazetteer.role(role)?.kind;
    if (rolesOfPolity.has(role) && government) return { role, body: government.id, rule: 'office/head-of-country' };
    const offices = context.gazetteer.holders(role, country, context.date ?? '2020-01-01');
    const bodies = new Set(offices.map((office) => office.body));
    if (offices[0] && bodies.size === 1 && !looseRoles.has(role))
      return { role, body: offices[0].body, rule: 'office/body-by-country' };
    if (kind === 'legislator' && role !== 'state-legislator' && country === 'USA')
      return {
        role,
        body: /senat/.test(role) ? 'us-senate' : /house|representative|speaker/.test(role) ? 'us-house' : 'us-congress',
        rule: 'office/chamber',
      };
  }
  const role = roles.find((id) =>
    [
      'minister',
      'head-of-state',
      'diplomat',
      'chief',
      'judge',
      'military',
      'police',
      'legislator',
      'spokesperson',
    ].includes(context.gazetteer.role(id)?.kind ?? ''),
  );
  return government
    ? { ...(role ? { role } : roles[0] ? { role: roles[0] } : {}), body: government.id, rule: 'office/country' }
    : undefined;
}

/** "Speaker Carl Heastie" of a state's assembly: the office of one alone, which somebody known holds on the day. */
const isHeldByOther = ({ gazetteer, date }: DocumentContext, roles: readonly string[]): boolean =>
  date !== undefined &&
  roles.some((role) => gazetteer.role(role)?.unique && gazetteer.holders(role, 'USA', date).length > 0);

/** Which body the office of a phrase belongs to, for a known person where there is one. */
export function resolveOffice(context: DocumentContext, phrase: OfficePhrase, person?: string): ResolvedOffice {
  const { gazetteer } = context;
  const own = person === undefined ? [] : gazetteer.officesOf(person);
  const sameRole = own.filter((office) => phrase.roles.includes(office.role));
  const named = phrase.bodies[0]?.entities[0];
  const role = phrase.roles[0];
  const roleId = role ? { role } : {};
  if (named !== undefined) {
    const office = sameRole.find((one) => one.body === named);
    return { ...(office ? { role: office.role } : roleId), body: named, rule: 'office/named-body' };
  }
  const country = countryOfPhrase(context, phrase);
  const polity = ownersOf(context, phrase)[0]?.entities[0];
  const polityKind = gazetteer.actor(polity ?? '')?.kind;
  if (sameRole.length > 0) {
    const office = pickOffice(sameRole, context.date);
    const inForce =
      office &&
      (context.date === undefined ||
        ((office.start ?? '') <= context.date && (office.end === undefined || context.date < office.end)));
    // "campaign spokesman Brian Fallon" is not the department's spokesman of years ago
    const isLoose = office && !inForce && !phrase.former && looseRoles.has(office.role);
    if (office && !isLoose && (country === undefined || gazetteer.actor(office.body)?.country === country))
      return { role: office.role, body: office.body, rule: 'office/of-person' };
  }
  for (const generic of phrase.generics) {
    const homes = country
      ? [country]
      : [
          ...(person === undefined ? [] : [gazetteer.actor(person)?.country ?? '']),
          ...nearCountries(context, phrase.sentence),
          ...mainCountries(context),
        ];
    for (const home of homes) {
      const bodies = gazetteer.bodiesByGeneric(generic, home);
      if (bodies.length === 1 && bodies[0]) return { ...roleId, body: bodies[0].id, rule: 'office/generic-body' };
      if (bodies.length > 1) break;
    }
  }
  if (polity !== undefined && polityKind !== undefined && polityKind !== 'country')
    return { ...roleId, body: polity, rule: 'office/named-polity' };
  if (country !== undefined && phrase.roles.length > 0)
    return bodyInCountry(context, phrase, country) ?? { ...roleId, rule: 'office/none' };
  if (polity !== undefined && phrase.occupation !== undefined)
    return { ...roleId, body: polity, rule: 'office/named-polity' };
  if (person !== undefined && phrase.roles.length > 0) {
    // "Secretary Hagel": the rank alone, the office by the person and the date
    const home = gazetteer.actor(person)?.country;
    if (phrase.roles.some((id) => id === 'president') && own.length > 0) return { ...roleId, rule: 'office/none' };
    const kind = gazetteer.role(phrase.roles[0] ?? '')?.kind;
    const office = pickOffice(
      own.filter((one) => gazetteer.role(one.role)?.kind === kind),
      context.date,
    );
    const isNow =
      office &&
      (context.date === undefined ||
        ((office.start ?? '') <= context.date && (office.end === undefined || context.date < office.end)));
    if (office && (isNow || phrase.former || !phrase.roles.some((id) => looseRoles.has(id))))
      return { role: office.role, body: office.body, rule: 'office/of-person' };
    if (home && kind === 'legislator')
      return bodyInCountry(context, phrase, home) ?? { ...roleId, rule: 'office/none' };
  }
  const party = phrase.parties[0]?.entities[0];
  const isLegislator = phrase.roles.some((id) =>
    [
      'senator',
      'representative',
      'senate-majority-leader',
      'house-majority-leader',
      'senate-minority-leader',
      'house-minority-leader',
      'speaker-of-the-house',
    ].includes(id),
  );
  const partyCountry = gazetteer.actor(party ?? '')?.country;
  if (isLegislator && person === undefined && isHeldByOther(context, phrase.roles))
    return { ...roleId, rule: 'office/none' };
  if (isLegislator && (partyCountry === 'USA' || mainCountries(context)[0] === 'USA'))
    return bodyInCountry(context, phrase, 'USA') ?? { ...roleId, rule: 'office/none' };
  // "Cantú, a former agent": of the agency that the article is about
  if (['agent', 'officer', 'patrolman', 'deputy'].includes(phrase.noun) && phrase.bodies.length === 0) {
    const agency = mainAgency(context);
    if (agency !== undefined) return { ...roleId, body: agency, rule: 'office/main-agency' };
  }
  return { ...roleId, rule: 'office/none' };
}

/** The agency, no court and no chamber, that a document names most, where it names it five times and twice as often as any other. */
function mainAgency(context: DocumentContext): string | undefined {
  const agencies = [...context.register.actors.values()]
    .filter((actor) => actor.label === 'Agency' && actor.named && actor.sector !== 'JUD' && actor.sector !== 'LEG')
    .map((actor) => ({ id: actor.id, count: mentionsOf(context, actor.id).length }))
    .sort((a, b) => b.count - a.count);
  const [first, second] = agencies;
  return first && first.count >= 5 && first.count >= 2 * (second?.count ?? 0) ? first.id : undefined;
}
