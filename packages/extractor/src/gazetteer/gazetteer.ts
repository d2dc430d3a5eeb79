import type { KnownActor, KnownOffice, KnownRelation, KnownRole } from './known-actor.ts';

/** How a phrase of the gazetteer names what it names. */
export type PhraseUse =
  /** A name or full alias. */
  | 'name'
  /** Capitals only: "DEA". */
  | 'acronym'
  /** A nickname used alone: "El Chapo". */
  | 'nickname'
  /** "Mexican", "Mexicans". */
  | 'demonym'
  /** A capital that stands for its government: "Washington". */
  | 'capital'
  /** "Republicans". */
  | 'adherents'
  /** A phrase that names a body once the country is known: "defense ministry". */
  | 'generic'
  /** A lower-case phrase for a collective: "drug traffickers". */
  | 'collective'
  /** A phrase that names an office: "secretary of state". */
  | 'role';

/** One phrase and what it may stand for. `target` is an actor's id, or a role's when `use` is `role`. */
export interface PhraseSense {
  readonly target: string;
  readonly use: PhraseUse;
  /** The phrase as the file prints it. */
  readonly form: string;
}

/** A phrase found in a row of words; `last` is inclusive. */
export interface PhraseMatch {
  readonly first: number;
  readonly last: number;
  readonly senses: readonly PhraseSense[];
}

/** Facts about the field's actors, indexed. Pure; made by `createGazetteer`. */
export interface Gazetteer {
  /** `sha256:` and the hash of all the files. */
  readonly hash: string;
  readonly actors: readonly KnownActor[];
  readonly roles: readonly KnownRole[];
  readonly relations: readonly KnownRelation[];
  actor(id: string): KnownActor | undefined;
  role(id: string): KnownRole | undefined;
  /** All phrases that begin at word `at` of the folded words, the longest first. */
  matchNames(words: readonly string[], at: number): readonly PhraseMatch[];
  /** The senses of one whole folded phrase. */
  phrase(words: readonly string[]): readonly PhraseSense[];
  /** Known people whose last name (or one of whose two surnames) this folded word is. */
  peopleBySurname(surname: string): readonly KnownActor[];
  /** The government of a country, by ISO 3166-1 alpha-3. */
  government(iso3: string): KnownActor | undefined;
  /** The offices of a person, all or those in force on an ISO date, latest start first. */
  officesOf(person: string, date?: string): readonly KnownOffice[];
  /** Who held an office of a body (an actor's id, a country's code for its government and its bodies, or `*` for any) on a date. */
  holders(role: string, bodyOrCountry: string, date: string): readonly KnownOffice[];
  /** The standing relations that the gazetteer lists of an actor. */
  relationsOf(subject: string): readonly KnownRelation[];
  /** The offices of a body in force on an ISO date. */
  officesAt(body: string, date: string): readonly KnownOffice[];
  /** The bodies whose generic phrase this is, in one country. */
  bodiesByGeneric(phrase: string, iso3: string): readonly KnownActor[];
}
