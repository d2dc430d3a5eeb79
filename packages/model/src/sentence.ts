import type { TextSpan } from './text-span.ts';

/** The seventeen universal part-of-speech tags. Source: universaldependencies.org. */
export type Upos =
  | 'ADJ'
  | 'ADP'
  | 'ADV'
  | 'AUX'
  | 'CCONJ'
  | 'DET'
  | 'INTJ'
  | 'NOUN'
  | 'NUM'
  | 'PART'
  | 'PRON'
  | 'PROPN'
  | 'PUNCT'
  | 'SCONJ'
  | 'SYM'
  | 'VERB'
  | 'X';

/** One syntactic word, as Universal Dependencies cuts them ("Trump" + "'s"). */
export interface Token extends TextSpan {
  /** Position in its sentence, from 0. */
  readonly index: number;
  readonly text: string;
  readonly lemma: string;
  readonly upos: Upos;
  /** Penn Treebank tag. */
  readonly xpos: string;
  /** Index of the head in the sentence; -1 for the root. */
  readonly head: number;
  /** Universal Dependencies relation, subtype included: `nsubj:pass`. */
  readonly deprel: string;
  /** Morphological features by their UD names: Number, Tense, Person, Poss, VerbForm, Voice, Mood, PronType. */
  readonly feats: Readonly<Record<string, string>>;
}

/** A sentence of a document with its dependency tree. */
export interface Sentence extends TextSpan {
  /** Position in its document, from 0. */
  readonly index: number;
  readonly tokens: readonly Token[];
}

/** Turns text into trees; pure and deterministic. */
export interface Parser {
  parse(text: string): readonly Sentence[];
  /** `sha256:` and the hash of the weights that decide. */
  readonly modelHash: string;
}
