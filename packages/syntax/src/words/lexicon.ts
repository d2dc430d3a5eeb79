/** What is known of words from the training texts, by the hash of their normal form. */
export interface Lexicon {
  /** A word's usual Penn tag. */
  readonly tagOf: ReadonlyMap<number, number>;
  /** The group of words of like company that a word belongs to. */
  readonly clusterOf: ReadonlyMap<number, number>;
}

/** Cluster of the words that have none. */
export const NO_CLUSTER = -1;
