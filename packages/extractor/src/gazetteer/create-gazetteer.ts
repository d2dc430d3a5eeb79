import { addToList, compareCodeUnits, contentHash } from '@cartograph/model';
import { findBadLines } from './check-gazetteer.ts';
import { GazetteerError } from './gazetteer-error.ts';
import type { Gazetteer } from './gazetteer.ts';
import type { KnownActor, KnownOffice, KnownRelation, KnownRole } from './known-actor.ts';
import { byLatestStart, isInForce } from './offices-by-date.ts';
import { PhraseIndex } from './phrase-index.ts';
import { phraseWords } from './phrase-words.ts';
import { readActors } from './read-actors.ts';
import type { GazetteerFile, Table } from './read-table.ts';
import { readTable } from './read-table.ts';

const rowsOf = (tables: readonly Table[], kind: string): Table['rows'] =>
  tables.filter((table) => table.kind === kind).flatMap((table) => table.rows);
const dated = (start: string, end: string): { start?: string; end?: string } => ({
  ...(start === '' ? {} : { start }),
  ...(end === '' ? {} : { end }),
});

/** The country of a body: its own, else that of what it is part of. */
function countryOf(actors: ReadonlyMap<string, KnownActor>, id: string): string | undefined {
  let actor = actors.get(id);
  for (let steps = 0; actor && steps < 6; steps += 1) {
    if (actor.country) return actor.country;
    actor = actor.parent === undefined ? undefined : actors.get(actor.parent);
  }
  return undefined;
}

const SUFFIXES: ReadonlySet<string> = new Set(['jr', 'sr', 'ii', 'iii', 'iv']);

/** The last word of a full name, and the one before it for double surnames. */
function surnamesIn(name: string): readonly string[] {
  const words = phraseWords(name).filter((word) => !SUFFIXES.has(word));
  return words.length < 2 ? words : [words.at(-1) ?? '', ...(words.length > 2 ? [words.at(-2) ?? ''] : [])];
}

/** Another spelling of the whole name: it begins alike and has as many words ("Volodymyr Zelenskiy"). */
const isRespelt = (name: string, alias: string): boolean => {
  const [own, other] = [phraseWords(name), phraseWords(alias)];
  return own.length >= 2 && own.length === other.length && own[0] === other[0];
};

/** Where the surname comes first: "Xi Jinping" is President Xi. */
const SURNAME_FIRST: ReadonlySet<string> = new Set(['CHN', 'KOR', 'PRK', 'TWN', 'VNM']);

/** Surnames by which a person may be called, in every spelling. */
function surnamesOf({ name, aliases, country }: KnownActor): readonly string[] {
  const respelt = aliases.filter((alias) => isRespelt(name, alias));
  const first = country !== undefined && SURNAME_FIRST.has(country) ? phraseWords(name).slice(0, 1) : [];
  return [...new Set([...[name, ...respelt].flatMap(surnamesIn), ...first])];
}

const readOffices = (tables: readonly Table[]): readonly KnownOffice[] =>
  rowsOf(tables, 'offices').map((row) => ({
    person: row.cell('person'),
    role: row.cell('role'),
    body: row.cell('body'),
    title: row.cell('title'),
    ...dated(row.cell('start'), row.cell('end')),
  }));

const readRoles = (tables: readonly Table[]): readonly KnownRole[] =>
  rowsOf(tables, 'roles').map((row) => ({
    id: row.cell('id'),
    forms: row.list('forms'),
    kind: row.cell('kind'),
    unique: row.cell('unique') === 'yes',
  }));

const readRelations = (tables: readonly Table[]): readonly KnownRelation[] =>
  rowsOf(tables, 'relations').map((row) => ({
    subject: row.cell('subject'),
    relation: row.cell('relation'),
    object: row.cell('object'),
    ...(row.cell('kind') === '' ? {} : { kind: row.cell('kind') }),
    ...dated(row.cell('start'), row.cell('end')),
  }));

/** The ids that each actor had before, sorted. */
function readFormerIds(tables: readonly Table[]): ReadonlyMap<string, readonly string[]> {
  const formerIds = new Map<string, string[]>();
  for (const row of rowsOf(tables, 'former-ids')) addToList(formerIds, row.cell('actor'), row.cell('former'));
  for (const ids of formerIds.values()) ids.sort();
  return formerIds;
}

/**
 * Reads the gazetteer's TSV texts into one index. Facts about ids that no file lists are left out
 * (`checkGazetteer` reports them).
 * @throws {GazetteerError} for lines that cannot be read, with file and line.
 */
export function createGazetteer(files: readonly GazetteerFile[]): Gazetteer {
  const tables = [...files].sort((a, b) => compareCodeUnits(a.name, b.name)).map(readTable);
  const bad = findBadLines(tables);
  if (bad.length > 0) throw new GazetteerError(bad);

  const actors = new Map<string, KnownActor>();
  const phrases = new PhraseIndex();
  const surnames = new Map<string, KnownActor[]>();
  const generics = new Map<string, KnownActor[]>();
  const governments = new Map<string, KnownActor>();
  const listed = tables.flatMap(readActors);
  const formerIds = readFormerIds(tables);
  for (const { actor } of listed) actors.set(actor.id, actor);
  for (const { actor, phrases: forms } of listed) {
    const country = actor.country ?? countryOf(actors, actor.id);
    const former = formerIds.get(actor.id);
    const whole = { ...actor, ...(country === undefined ? {} : { country }), ...(former ? { formerIds: former } : {}) };
    actors.set(actor.id, whole);
    for (const sense of forms) {
      phrases.add(sense);
      if (sense.use === 'generic' && country)
        addToList(generics, `${country} ${phraseWords(sense.form).join(' ')}`, whole);
    }
    if (actor.label === 'Official' || actor.label === 'Person')
      for (const surname of surnamesOf(actor)) addToList(surnames, surname, whole);
    if (actor.label === 'Government' && actor.country && (actor.kind === 'country' || !governments.has(actor.country)))
      governments.set(actor.country, whole);
  }

  const roles = new Map(readRoles(tables).map((role) => [role.id, role]));
  for (const role of roles.values()) for (const form of role.forms) phrases.add({ target: role.id, use: 'role', form });

  const byPerson = new Map<string, KnownOffice[]>();
  const byRole = new Map<string, KnownOffice[]>();
  const byBody = new Map<string, KnownOffice[]>();
  for (const office of readOffices(tables)) {
    if (!actors.has(office.person) || !actors.has(office.body) || !roles.has(office.role)) continue;
    addToList(byPerson, office.person, office);
    addToList(byRole, office.role, office);
    addToList(byBody, office.body, office);
  }
  for (const offices of [...byPerson.values(), ...byRole.values(), ...byBody.values()]) offices.sort(byLatestStart);

  const relations = readRelations(tables).filter(({ subject, object }) => actors.has(subject) && actors.has(object));
  const bySubject = new Map<string, KnownRelation[]>();
  for (const relation of relations) addToList(bySubject, relation.subject, relation);

  return {
    hash: contentHash(
      tables.length === 0
        ? ''
        : [...files]
            .sort((a, b) => compareCodeUnits(a.name, b.name))
            .map((file) => `${file.name}\n${file.text}`)
            .join('\n'),
    ),
    actors: [...actors.values()],
    roles: [...roles.values()],
    relations,
    relationsOf: (subject) => bySubject.get(subject) ?? [],
    actor: (id) => actors.get(id),
    role: (id) => roles.get(id),
    matchNames: (words, at) => phrases.matchAt(words, at),
    phrase: (words) => phrases.senses(words),
    peopleBySurname: (surname) => surnames.get(surname) ?? [],
    government: (iso3) => governments.get(iso3),
    officesOf: (person, date) =>
      (byPerson.get(person) ?? []).filter((office) => date === undefined || isInForce(office, date)),
    holders: (role, bodyOrCountry, date) =>
      (byRole.get(role) ?? []).filter(
        (office) =>
          isInForce(office, date) &&
          (bodyOrCountry === '*' ||
            office.body === bodyOrCountry ||
            (actors.get(office.body)?.country === bodyOrCountry && actors.get(office.body)?.kind !== 'state')),
      ),
    officesAt: (body, date) => (byBody.get(body) ?? []).filter((office) => isInForce(office, date)),
    bodiesByGeneric: (phrase, iso3) => generics.get(`${iso3} ${phraseWords(phrase).join(' ')}`) ?? [],
  };
}
