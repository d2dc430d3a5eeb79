import type { Prepared } from './prepared.ts';
import { parseWith, trainTreeParser, type ParserOptions } from './train-tree-parser.ts';

/** A finished tree in numbers; the root's head is the number of words. */
export interface TreeNumbers {
  readonly heads: Int32Array;
  readonly labels: Int32Array;
}

const FOLDS = 2;
const ROUNDS = 3;
/** Sentences that lie together go into the same fold. */
const STRETCH = 20;

/** The trees of gold sentences by parsers that have not seen them, in the sentences' order: with the mistakes that a parser makes on new text. */
export function jackknifeTrees(gold: readonly Prepared[], options: ParserOptions): readonly TreeNumbers[] {
  const trees: TreeNumbers[] = new Array<TreeNumbers>(gold.length);
  const foldOf = (i: number): number => Math.floor(i / STRETCH) % FOLDS;
  for (let fold = 0; fold < FOLDS; fold++) {
    const seen = gold.filter((_, i) => foldOf(i) !== fold);
    const rounds = Array.from({ length: ROUNDS }, () => seen);
    const parser = trainTreeParser(seen, rounds, options, () => undefined);
    gold.forEach((item, i) => {
      if (foldOf(i) !== fold) return;
      const state = parseWith(parser, item, options.labels);
      trees[i] = { heads: state.head, labels: state.label };
    });
  }
  return trees;
}
