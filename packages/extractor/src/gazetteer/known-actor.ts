import type { ActorLabel } from '@cartograph/model';

/** An actor or place that the gazetteer lists. */
export interface KnownActor {
  readonly id: string;
  readonly label: ActorLabel;
  readonly name: string;
  readonly aliases: readonly string[];
  /** Nicknames that are used alone: "El Chapo". */
  readonly weakAliases: readonly string[];
  /** Ids that it had before; sorted. */
  readonly formerIds: readonly string[];
  readonly wikidataId?: string;
  /** ISO 3166-1 alpha-3. */
  readonly country?: string;
  /** PLOVER sector. */
  readonly sector?: string;
  /** FollowTheMoney topics. */
  readonly topics: readonly string[];
  /** True for an unnamed plurality such as "Drug cartels". */
  readonly collective: boolean;
  readonly gender?: 'm' | 'f';
  /** Id of the actor that this one is part of. */
  readonly parent?: string;
  /** As the file has it: country, state, city, media, party, border … */
  readonly kind?: string;
}

/** One person in one office for a while; dates are ISO, `end` is the first day no longer in force. */
export interface KnownOffice {
  readonly person: string;
  readonly role: string;
  readonly body: string;
  readonly title: string;
  readonly start?: string;
  readonly end?: string;
}

/** A kind of office and the phrases that name it. */
export interface KnownRole {
  readonly id: string;
  /** Lower-case phrases, "secretary of state". */
  readonly forms: readonly string[];
  readonly kind: string;
  /** One holder a body at a time. */
  readonly unique: boolean;
}

/** A standing relation that the gazetteer lists; it is never a claim by itself. */
export interface KnownRelation {
  readonly subject: string;
  readonly relation: string;
  readonly object: string;
  readonly kind?: string;
  readonly start?: string;
  readonly end?: string;
}
