/** Relations that make up a word's frame: what a verb takes, and what a clause is marked by. */
const FRAME_RELATIONS =
  /^(?:[ni]?subj|csubj|i?obj|[xc]comp|obl|cop|aux:pass|expl|mark|compound:prt|case|advcl|conj|nmod|parataxis)/;

/** Marks the labels that make up frames. */
export const markFrames = (labels: readonly string[]): Uint8Array =>
  Uint8Array.from(labels, (label) => (FRAME_RELATIONS.test(label) ? 1 : 0));
