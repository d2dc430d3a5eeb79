import type { KnownOffice } from '../gazetteer/known-actor.ts';
import type { DocumentContext } from './document-context.ts';
import { mainCountries } from './document-context.ts';
import type { OfficePhrase } from './read-office-phrase.ts';
import { countryOfPhrase } from './resolve-office.ts';
import { chiefsOfAnyBody, headsOfState, rolesOfLeader, rolesOfMany } from '../words/office-roles.ts';

const CHIEF_KINDS = new Set(['chief', 'police', 'military', 'minister', 'diplomat']);

/** Whether an office is held on a day. */
export const isInForce = (office: KnownOffice, date: string): boolean =>
  (office.start ?? '') <= date && (office.end === undefined || date < office.end);

/** The one person among offices. */
export function onlyPerson(offices: readonly KnownOffice[]): string | undefined {
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
function ambassadorOf(context: DocumentContext, phrase: OfficePhrase, date: string): string | undefined {
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
export function holderByDate(context: DocumentContext, phrase: OfficePhrase, date: string): string | undefined {
  const { gazetteer } = context;
  const body = phrase.bodies[0]?.entities[0];
  const polity = phrase.polities[0]?.entities[0];
  const polityKind = gazetteer.actor(polity ?? '')?.kind;
  const country = countryOfPhrase(context, phrase);
  if (phrase.roles.includes('ambassador') && phrase.polities.length > 0) return ambassadorOf(context, phrase, date);
  const isLocal = polity !== undefined && polityKind !== undefined && polityKind !== 'country';
  const home = body ?? (isLocal ? polity : (country ?? mainCountries(context)[0]));
  const isHead = phrase.roles.some((role) => headsOfState.includes(role));
  const roles = phrase.noun === 'leader' && isHead ? rolesOfLeader(country) : phrase.roles;
  const party = phrase.parties[0]?.entities[0];
  // "the Republican nominee": of a party as of a body
  if (roles.includes('candidate') && party !== undefined)
    return onlyPerson(gazetteer.holders('candidate', party, date));
  const says = body !== undefined || country !== undefined;
  for (const role of roles) {
    const known = gazetteer.role(role);
    if (!known || rolesOfMany.has(role)) continue;
    if (body === undefined && (!known.unique || chiefsOfAnyBody.has(role))) continue;
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
  return body !== undefined && roles.some((role) => chiefsOfAnyBody.has(role))
    ? chiefOf(context, body, date)
    : undefined;
}

/** "Calderón's security secretary" in a later year: the date is the president's, not the article's. */
export function dateOfOwner(context: DocumentContext, phrase: OfficePhrase): string | undefined {
  const owner = phrase.people[0]?.entities[0];
  const { date } = context;
  if (owner === undefined || date === undefined) return date;
  const office = context.gazetteer
    .officesOf(owner)
    .find((one) => headsOfState.includes(one.role) && (one.start ?? '') <= date);
  if (!office || office.end === undefined || date < office.end) return date;
  const end = office.end;
  return end.length === 10 ? `${String(Number(end.slice(0, 4)) - (end.slice(5) < '02-01' ? 1 : 0))}-01-15` : date;
}

/** The holder of one of the roles in a country that the phrase does not name itself. */
export function holderAbroad(
  context: DocumentContext,
  phrase: OfficePhrase,
  country: string,
  date: string,
): string | undefined {
  for (const role of phrase.roles) {
    if (!context.gazetteer.role(role)?.unique || chiefsOfAnyBody.has(role)) continue;
    const id = onlyPerson(context.gazetteer.holders(role, country, date));
    if (id !== undefined) return id;
  }
  return undefined;
}
