/** A word of a CoNLL-U file; `head` counts from 1, 0 is the root, -1 is absent. */
export interface ConlluWord {
  readonly form: string;
  readonly lemma: string;
  readonly upos: string;
  readonly xpos: string;
  readonly feats: string;
  readonly head: number;
  readonly deprel: string;
  readonly misc: string;
}

/** A surface token that several words share ("don't"), words `first` to `last` counted from 1. */
export interface ConlluRange {
  readonly first: number;
  readonly last: number;
  readonly form: string;
  readonly misc: string;
}

/** A sentence of a CoNLL-U file with its comment lines (without `#`). */
export interface ConlluSentence {
  readonly comments: readonly string[];
  readonly words: readonly ConlluWord[];
  readonly ranges: readonly ConlluRange[];
}
