import type { Mood } from '@cartograph/model';

/** A prepositional phrase of a predicate: the preposition in lower case and the token of its noun. */
export interface Oblique {
  readonly preposition: string;
  readonly head: number;
}

/** How a clause puts its deed, and the rules that say so. */
export interface ClauseMood {
  readonly mood: Mood;
  /** Somebody's accusation, not a statement. */
  readonly isAlleged: boolean;
  /** The deed lies in the past, if it was done at all: "may have killed". */
  readonly isPast?: boolean;
  /** Tokens of the party that demands, for a demanded deed. */
  readonly demandedBy: readonly number[];
  /** Lemma of the verb that ends the measure: "lift". */
  readonly ending?: string;
  readonly rules: readonly string[];
}

/** A predicate with its arguments by role: the one form that verbs, nouns and adjectives are brought to. */
export interface Clause {
  readonly sentence: number;
  readonly predicate: number;
  /** Lemma, particle included: "hand over". */
  readonly lemma: string;
  readonly category: 'verb' | 'noun' | 'adjective';
  /** Tokens of the doers as grammar has it: the subject, or the agent of a passive; possessor and "by" of a noun. */
  readonly agents: readonly number[];
  /** Tokens of the undergoers: the object, or the subject of a passive; "of" of a noun. */
  readonly patients: readonly number[];
  readonly indirect: readonly number[];
  readonly obliques: readonly Oblique[];
  /** Verb of a clause complement (xcomp, ccomp), if any. */
  readonly complement?: number;
  readonly isPassive: boolean;
  /** The agent is taken from elsewhere than the predicate's own dependents. */
  readonly isAgentShared: boolean;
  /** The verb that carries a noun predicate ("hold talks"). */
  readonly lightVerb?: number;
  readonly rules: readonly string[];
}
