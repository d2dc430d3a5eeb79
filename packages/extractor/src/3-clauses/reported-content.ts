import type { TextSpan } from '@cartograph/model';
import type { SentenceTree } from './sentence-tree.ts';
import { subtreeTokens } from './token-spans.ts';

/** What a cue reports, as tokens of its sentence. */
export interface FoundContent {
  readonly tokens: readonly number[];
  /** A deed that its doer promises or asks for, or a thing: nothing that is said of others. */
  readonly isInfinitive: boolean;
  /** The cue stands in or behind its content: "…, he said". */
  readonly isParenthetical: boolean;
}

/** A cue verb with what its content is looked for in. */
export interface CueVerb {
  readonly tree: SentenceTree;
  readonly verb: number;
  readonly lemma: string;
  readonly quotations: readonly TextSpan[];
}

/** What is said. */
export const said = (tokens: readonly number[], isParenthetical = false): FoundContent => ({
  tokens,
  isInfinitive: false,
  isParenthetical,
});
/** What is to be done, or a thing. */
export const deed = (tokens: readonly number[]): FoundContent => ({
  tokens,
  isInfinitive: true,
  isParenthetical: false,
});

/** All tokens below some heads, in text order. */
export const below = (tree: SentenceTree, clauses: readonly number[]): number[] =>
  [...new Set(clauses.flatMap((clause) => subtreeTokens(tree, clause)))].sort((a, b) => a - b);
