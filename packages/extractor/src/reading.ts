import type {
  ActorLabel,
  Boilerplate,
  Document,
  Entity,
  Modality,
  Polarity,
  RelationType,
  RoleEvidence,
  Sentence,
  StandingType,
  TextSpan,
} from '@cartograph/model';
import type { AntecedentModel } from './2-actors/antecedent-model.ts';
import type { Gazetteer } from './gazetteer/gazetteer.ts';

/** The words that give a name its office: "Secretary of State" before "Marco Rubio". */
export interface ReadTitle extends TextSpan {
  readonly text: string;
  /** Id of the gazetteer's role. */
  readonly role?: string;
  /** Id of the actor that the title implies: `us-department-of-state`. */
  readonly body?: string;
  /** "former", "then-", "ex-". */
  readonly former: boolean;
}

/** What a title, an apposition or a description says of the actor beside it: an office, work, a party. */
export interface ReadOffice extends TextSpan {
  readonly relation: StandingType;
  /** Id of the body, party or person. */
  readonly object: string;
  /** Where the body stands; the title's own words when it is only implied. */
  readonly objectAt: RoleEvidence;
  /** The noun that says so. */
  readonly trigger: TextSpan;
  readonly noun: string;
  readonly title: string;
  readonly role?: string;
  readonly former: boolean;
  readonly rule: string;
}

/** A stretch of a sentence that names, describes or stands for actors, and to whom it was resolved. */
export interface ReadMention extends TextSpan {
  readonly text: string;
  readonly kind: 'name' | 'nominal' | 'pronoun';
  /** The best guess, also of one that is resolved to nobody. */
  readonly label: ActorLabel;
  /** Index of the sentence. */
  readonly sentence: number;
  /** First token in the sentence. */
  readonly first: number;
  /** Last token in the sentence, inclusive. */
  readonly last: number;
  /** Token index of its syntactic head. */
  readonly head: number;
  /** Ids; empty when resolved to nobody, several for a plural. */
  readonly entities: readonly string[];
  /** The gazetteer's kind of the one actor meant: country, city, party. */
  readonly actorKind?: string;
  readonly antecedents?: readonly TextSpan[];
  /** How sure the resolution of one that is no name is, 0–1. */
  readonly score?: number;
  readonly number: 'singular' | 'plural';
  /** Stands inside quotation marks. */
  readonly quoted: boolean;
  readonly title?: ReadTitle;
  /** Offices and work that the words beside the mention, or its own words, tell of. */
  readonly offices?: readonly ReadOffice[];
  /** Ids of the rules that resolved it: `actor/office-by-date`. */
  readonly rules: readonly string[];
}

/** What stages 1 and 2 know of a document. */
export interface Reading {
  readonly document: Document;
  readonly documentId: string;
  readonly sentences: readonly Sentence[];
  /** Sorted by start. */
  readonly mentions: readonly ReadMention[];
  readonly actors: ReadonlyMap<string, Entity>;
  readonly gazetteer: Gazetteer;
}

/** What the first two stages read. */
export interface ReadingInput {
  readonly document: Document;
  readonly documentId: string;
  readonly sentences: readonly Sentence[];
  readonly gazetteer: Gazetteer;
  readonly boilerplate: readonly Boilerplate[];
  /** Tells whom a pronoun stands for; the one that ships, unless a training brings its own. */
  readonly antecedentModel?: AntecedentModel;
}

/** A claim before its date, speaker and identity are known. */
export interface CandidateClaim {
  readonly subject: string;
  readonly relation: RelationType;
  readonly object: string;
  /** Index of the sentence. */
  readonly sentence: number;
  readonly trigger: TextSpan;
  readonly subjectAt: RoleEvidence;
  readonly objectAt: RoleEvidence;
  /** The verb's lemma, or the noun's. */
  readonly action: string;
  /** Of HOLDS_OFFICE: the office as printed. */
  readonly title?: string;
  /** Of FAMILY_OF: "brother". */
  readonly kind?: string;
  readonly mutual: boolean;
  readonly polarity: Polarity;
  readonly modality: Modality;
  readonly rules: readonly string[];
  /** 0–1. */
  readonly confidence: number;
}
