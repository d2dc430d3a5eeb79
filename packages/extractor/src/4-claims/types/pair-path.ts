import type { SentenceTree } from '../../3-clauses/sentence-tree.ts';
import { tokenAt } from '../../3-clauses/sentence-tree.ts';

/** The way through the tree from one token to another. */
export interface PairPath {
  /** The tokens above the first, from it up to the top, itself left out. */
  readonly up: readonly number[];
  /** The tokens above the second, likewise. */
  readonly down: readonly number[];
  /** Where both ways meet. */
  readonly top: number;
}

/** A token and all above it, itself first. */
function ancestors(tree: SentenceTree, token: number): number[] {
  const line = [token];
  for (
    let { head } = tokenAt(tree, token);
    head >= 0 && line.length <= tree.tokens.length;
    { head } = tokenAt(tree, head)
  )
    line.push(head);
  return line;
}

/** The path between two tokens of a sentence. */
export function pathBetween(tree: SentenceTree, from: number, to: number): PairPath {
  const [one, other] = [ancestors(tree, from), ancestors(tree, to)];
  const below = new Set(one);
  const meeting = other.findIndex((token) => below.has(token));
  const top = other[meeting] ?? one.at(-1) ?? from;
  return {
    up: one.slice(1, one.indexOf(top) + 1),
    down: other.slice(1, Math.max(1, meeting + 1)),
    top,
  };
}
