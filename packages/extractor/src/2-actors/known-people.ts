import { compareCodeUnits } from '@cartograph/model';
import type { FoundName } from '../1-mentions/found-name.ts';
import { commonSurnames } from '../words/common-surnames.ts';
import { givenNames } from '../words/given-names.ts';
import { nameParticles, nameSuffixes } from '../words/head-nouns.ts';
import { isOneLetterOff } from '../1-mentions/spelling.ts';
import type { KnownActor } from '../gazetteer/known-actor.ts';
import { phraseWords } from '../gazetteer/phrase-words.ts';
import type { DocumentContext, SentenceContext } from './document-context.ts';
import { mainCountries } from './document-context.ts';
import { isPublicOffice } from './public-office.ts';
import type { OfficePhrase } from './read-office-phrase.ts';
import { countryOfPhrase } from './resolve-office.ts';
import { prominentRoles, rolesOfSurname } from '../words/office-roles.ts';

const held = (context: DocumentContext, person: KnownActor, roles: readonly string[]): number => {
  const offices = context.gazetteer.officesOf(person.id);
  const { date } = context;
  const started = offices.filter((office) => date === undefined || (office.start ?? '') <= date);
  if (
    roles.length > 0 &&
    started.some(
      (office) => roles.includes(office.role) && (date === undefined || office.end === undefined || date < office.end),
    )
  )
    return 3;
  if (roles.length > 0 && started.some((office) => roles.includes(office.role))) return 2;
  return started.length > 0 ? 1 : 0;
};

/** Of several known people the one whose office by date, else whose country fits; nobody when two fit alike. */
function chooseKnown(
  context: DocumentContext,
  people: readonly KnownActor[],
  phrase: OfficePhrase | undefined,
): KnownActor | undefined {
  const roles = phrase?.roles ?? [];
  const country = phrase ? countryOfPhrase(context, phrase) : undefined;
  const scored = people
    .map((person) => ({
      person,
      score:
        held(context, person, roles) * 2 +
        (country !== undefined && person.country === country ? 3 : 0) +
        (context.countries.has(person.country ?? '') ? 1 : 0),
    }))
    .sort((a, b) => b.score - a.score);
  const [best, second] = scored;
  if (!best || !second || best.score > second.score) return best?.person;
  // father and son: who held office last
  const latest = (person: KnownActor): string =>
    context.gazetteer
      .officesOf(person.id)
      .find((office) => context.date === undefined || (office.start ?? '') <= context.date)?.start ?? '';
  const level = scored
    .filter((one) => one.score === best.score)
    .sort((a, b) => compareCodeUnits(latest(b.person), latest(a.person)));
  const [last, before] = level;
  // of two countries only who is in office: Nicolás Maduro, not Ricardo Maduro
  const { date } = context;
  const isNow = last && date !== undefined && context.gazetteer.officesOf(last.person.id, date).length > 0;
  const isOneLine = last && before && (last.person.country === before.person.country || isNow);
  return isOneLine && best.score >= 2 && latest(last.person) > latest(before.person) ? last.person : undefined;
}

/** Whether a person is of this time: in office within eight years of the document, or never in any. */
function isHeldNearby(context: DocumentContext, person: KnownActor): boolean {
  const offices = context.gazetteer.officesOf(person.id);
  const year = Number(context.date?.slice(0, 4) ?? '0');
  return (
    offices.length === 0 ||
    year === 0 ||
    offices.some(
      (office) =>
        Math.abs(Number((office.end ?? office.start ?? '9999').slice(0, 4)) - year) <= 8 ||
        (office.end === undefined && Number((office.start ?? '9999').slice(0, 4)) <= year),
    )
  );
}

/** "U.S. Trade Representative Robert Lightizer": the holder of the office, one letter off. */
function findMisspelt(
  context: DocumentContext,
  words: readonly string[],
  phrase: OfficePhrase | undefined,
): KnownActor | undefined {
  const { gazetteer, date } = context;
  if (!phrase || date === undefined) return undefined;
  const holders = phrase.roles
    .filter((role) => gazetteer.role(role)?.unique)
    .flatMap((role) => gazetteer.holders(role, '*', date));
  const fits = [...new Set(holders.map((office) => office.person))]
    .flatMap((id) => gazetteer.actor(id) ?? [])
    .filter((person) => {
      const own = phraseWords(person.name);
      return own[0] === words[0] && isOneLetterOff(own.at(-1) ?? '', words.at(-1) ?? '');
    });
  return fits.length === 1 ? fits[0] : undefined;
}

/** "J. Hogan Gidley" is called Hogan. */
const calledBy = (words: readonly string[]): readonly string[] =>
  words.length >= 3 && words[0]?.length === 1 ? words.slice(1) : words;

/** How many years after his time a head of state is still called by a surname that others bear, too. */
const REMEMBERED = 12;

/** Whether somebody headed a country at a time of the document or shortly before it. */
function headsNearby({ gazetteer, date, countries }: DocumentContext, { id, country }: KnownActor): boolean {
  const isNamed = countries.has(country ?? '');
  // "Fox interviewed the senator": no Vicente Fox where nobody speaks of Mexico
  if (date === undefined || (country !== 'USA' && !isNamed)) return isNamed;
  const year = Number(date.slice(0, 4));
  return gazetteer
    .officesOf(id)
    .some(
      ({ role, end }) =>
        rolesOfSurname.has(role) && (end === undefined || Number(end.slice(0, 4)) + REMEMBERED >= year),
    );
}

/** The year in which somebody last left one of the roles; nothing for those who never held one before the day. */
const yearOf = ({ gazetteer, date = '9999' }: DocumentContext, id: string, roles: ReadonlySet<string>): number =>
  Math.max(
    ...gazetteer
      .officesOf(id)
      .filter(({ role, start }) => roles.has(role) && (start ?? '') <= date)
      .map(({ end }) => Number((end ?? '9999').slice(0, 4))),
  );

/** "Clinton" in 2016 is she who was secretary of state until 2013, not the president of 2001. */
function laterNamesake(
  context: DocumentContext,
  head: KnownActor | undefined,
  namesakes: readonly KnownActor[],
): KnownActor | undefined {
  if (!head || context.date === undefined) return undefined;
  const left = yearOf(context, head.id, rolesOfSurname);
  if (left + REMEMBERED >= Number(context.date.slice(0, 4))) return undefined;
  const later = namesakes.filter(
    ({ id, country }) => id !== head.id && country === head.country && yearOf(context, id, prominentRoles) > left,
  );
  return later.length === 1 ? later[0] : undefined;
}

/** "Evans-Brown" is another surname than "Brown". */
const isHyphenated = ({ sentence: { tokens } }: SentenceContext, { last }: FoundName): boolean =>
  /\p{L}-\p{L}/u.test(tokens[last]?.text ?? '') ||
  (tokens[last - 1]?.text === '-' && tokens[last - 1]?.end === tokens[last]?.start);

/** "the Castro brothers" are two. */
const isOfKin = ({ sentence: { tokens } }: SentenceContext, { last }: FoundName): boolean =>
  /^(brother|sister|family|couple|clan|dynasty)$/.test(tokens[last + 1]?.lemma ?? '');

/** "his home in Trujillo, Honduras". */
const isTown = ({ sentence: { tokens }, pieceAt }: SentenceContext, { first, last }: FoundName): boolean =>
  /^(in|near|outside)$/i.test(tokens[first - 1]?.text ?? '') &&
  tokens[last + 1]?.text === ',' &&
  (pieceAt[last + 2]?.names.length ?? 0) > 0;

/** "Hillary Diane Rodham Clinton": the known first and last word of somebody of this time, with middle names that nobody listed. */
function isWrittenOut(context: DocumentContext, person: KnownActor, content: readonly string[]): boolean {
  const own = phraseWords(person.name);
  return (
    own.length >= 2 &&
    content.length > own.length &&
    own[0] === content[0] &&
    own.at(-1) === content.at(-1) &&
    own.every((word) => content.includes(word)) &&
    isHeldNearby(context, person)
  );
}

/** "José Rodríguez" for José Luis Rodríguez Zapatero: a common name without the surname that tells him apart. */
const isCutShort = (person: KnownActor, content: readonly string[]): boolean =>
  [person.name, ...person.aliases].every((form) => phraseWords(form).at(-1) !== content.at(-1));

/** "José Luis" alone is nobody known. */
const hasSurname = (content: readonly string[]): boolean => content.some((word) => !givenNames.has(word));

/** Whether the text is about his country, and calls nobody of the underworld an official. */
const mayBeShortFor = (context: DocumentContext, person: KnownActor, phrase: OfficePhrase | undefined): boolean =>
  context.countries.has(person.country ?? '') && !(person.sector === 'CRM' && phrase && isPublicOffice(phrase));

/** Those whom a nickname may mean that is others' surname: its bearer only in a text that tells of his country most. */
function byNickname(
  context: DocumentContext,
  listed: readonly KnownActor[],
  bearers: readonly KnownActor[],
): readonly KnownActor[] {
  const [main] = mainCountries(context);
  if (bearers.length === 0 || listed.some(({ country }) => country === main)) return [...listed, ...bearers];
  return bearers;
}

/** A person whom the gazetteer knows by these words: exactly, or by a longer form of the name. */
export function findKnownPerson(
  context: DocumentContext,
  at: SentenceContext,
  name: FoundName,
  words: readonly string[],
  phrase: OfficePhrase | undefined,
): KnownActor | undefined {
  const { gazetteer } = context;
  const token = at.sentence.tokens[name.first];
  const isNominalArgument =
    token?.upos === 'PROPN' &&
    /^(nsubj|obj|iobj|obl|nmod|conj|appos)/.test(token.deprel) &&
    (name.first > 0 || token.deprel.startsWith('nsubj'));
  const listed = [...new Set(name.senses.map((sense) => sense.target))]
    .flatMap((id) => gazetteer.actor(id) ?? [])
    .filter((actor) => actor.label === 'Official' || actor.label === 'Person');
  // "Alito" is what a politician is called in Mexico, and the surname of a judge elsewhere
  const isNickname = words.length === 1 && name.senses.every(({ use }) => use === 'nickname');
  const bearers = isNickname
    ? gazetteer.peopleBySurname(words[0] ?? '').filter((person) => !listed.includes(person))
    : [];
  if (listed.length === 1 && bearers.length === 0) return listed[0];
  if (listed.length > 0)
    return chooseKnown(context, isNickname ? byNickname(context, listed, bearers) : listed, phrase);
  const content = calledBy(words.filter((word, index) => (word.length > 1 || index === 0) && !nameSuffixes.has(word)));
  const last = content.at(-1) ?? '';
  const namesakes = gazetteer.peopleBySurname(last);
  if (content.length >= 2) {
    const full = namesakes.filter((person) =>
      [person.name, ...person.aliases].some((form) => {
        const own = phraseWords(form);
        return (
          content.every((word) => own.includes(word)) &&
          (own[0] === content[0] || (content.length === 2 && own.includes(content[0] ?? '') && own.at(-1) === last))
        );
      }),
    );
    const fitting =
      full.length > 0 || isHyphenated(at, name)
        ? full.filter(
            (person) => !isCutShort(person, content) || (hasSurname(content) && mayBeShortFor(context, person, phrase)),
          )
        : namesakes.filter((person) => isWrittenOut(context, person, content));
    return fitting.length > 1
      ? chooseKnown(context, fitting, phrase)
      : (fitting[0] ?? findMisspelt(context, content, phrase));
  }
  if (phrase && phrase.roles.length > 0) {
    const fitting = namesakes.filter((person) => held(context, person, phrase.roles) >= 2);
    if (fitting.length > 0) return fitting.length === 1 ? fitting[0] : chooseKnown(context, fitting, phrase);
    return undefined;
  }
  if (isOfKin(at, name) || nameParticles.has(last) || isTown(at, name)) return undefined;
  // "Trump", "Putin": heads of state are named by surname alone
  const everHeads = namesakes.filter((person) =>
    gazetteer
      .officesOf(person.id)
      .some(
        (office) =>
          rolesOfSurname.has(office.role) &&
          gazetteer.actor(office.body)?.kind === 'country' &&
          (context.date === undefined || (office.start ?? '') <= `${context.date.slice(0, 4)}-12-31`),
      ),
  );
  // "Ford", "Adams", "Brown" are others than presidents of long ago
  const heads = commonSurnames.has(last) ? everHeads.filter((person) => headsNearby(context, person)) : everHeads;
  if (heads.length > 0)
    return heads.length === 1
      ? (laterNamesake(context, heads[0], namesakes) ?? heads[0])
      : chooseKnown(context, heads, undefined);
  // "Zambada": the only one of that surname whom the field knows in those years
  const [sole, ...others] = namesakes.filter(
    (person) =>
      person.sector !== 'JRN' &&
      isHeldNearby(context, person) &&
      // "Prada" is no minister of a country that nobody speaks of
      (person.label === 'Person' || context.countries.has(person.country ?? '')),
  );
  if (
    isNominalArgument &&
    !/^(in|at|near|across|throughout|outside|around)$/i.test(at.sentence.tokens[name.first - 1]?.text ?? '') &&
    sole &&
    others.length === 0 &&
    last.length >= 5 &&
    last !== 'islam' &&
    !commonSurnames.has(last) &&
    !givenNames.has(last) &&
    gazetteer.phrase([last]).length === 0
  )
    return sole;
  // "Rubio", "Blinken": so are ministers and chiefs while they hold the office
  const { date } = context;
  if (date === undefined || context.gazetteer.phrase([last]).length > 0) return undefined;
  const prominent = namesakes.filter((person) =>
    gazetteer.officesOf(person.id, date).some((office) => prominentRoles.has(office.role)),
  );
  const [minister] = prominent;
  // "Kerry", "Ryan": given names, too, so only where the text is about the country
  const isPlain = !givenNames.has(last) || (isNominalArgument && context.countries.has(minister?.country ?? ''));
  return prominent.length === 1 && last.length > 3 && isPlain ? minister : undefined;
}
