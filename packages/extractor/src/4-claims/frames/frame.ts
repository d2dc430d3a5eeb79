import type { EventType } from '@cartograph/model';

/** Where in a clause a role stands: the object, the indirect object, the subject, that of its complement (`comp`) or of its condition (`if`), or behind a preposition. */
export type Slot = string;

/** What a word in a grammatical pattern means: one line of a frame table. */
export interface Frame {
  readonly word: string;
  readonly category: 'verb' | 'noun' | 'adjective';
  readonly relation: EventType;
  /** Where the recipient stands, the best place first. */
  readonly recipients: readonly Slot[];
  /** Where the actor stands, when not with the clause's agents. */
  readonly agents: readonly Slot[];
  readonly mode?: string;
  readonly contexts: readonly string[];
  /** The object's head must be one of these lemmas. */
  readonly objectIs: ReadonlySet<string>;
  /** The object's head must be none of these lemmas: idioms. */
  readonly objectIsNot: ReadonlySet<string>;
  /** The clause must have an infinitive below it: "told Mexico to stop". */
  readonly wantsInfinitive: boolean;
  /** The clause must have an infinitive without "to" below it: "made Mexico pay". */
  readonly wantsBareInfinitive: boolean;
  /** The recipient must be a person, named or described: "dismissed the minister", not "dismissed the claim". */
  readonly wantsPerson: boolean;
  /** The clause must have a phrase with this preposition: "asked the mayor for ambulances". */
  readonly beside?: string;
  /** The clause must have no phrase with this preposition: "voted for the bill", not "voted against her for leader". */
  readonly without?: string;
  /** The recipient must be the role's own head: "called the White House", not "called its statement". */
  readonly wantsItself: boolean;
  /** The clause must have no complement: "called the minister", not "called him a liar". */
  readonly standsAlone: boolean;
  /** The clause must have no object: "called for an inquiry", not "called it a shame for Washington". */
  readonly isObjectless: boolean;
  /** Whether it holds only, or never, between two officials named: one beats the other in an election, or attacks him in words. */
  readonly amongOfficials?: 'only' | 'never';
  /** Both act when joined by "with" or coordinated: "met with". */
  readonly isMutual: boolean;
}
