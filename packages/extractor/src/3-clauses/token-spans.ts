import type { TextSpan } from '@cartograph/model';
import type { SentenceTree } from './sentence-tree.ts';
import { tokenAt } from './sentence-tree.ts';

/** Every token below an index, itself included, in text order. `isCut` leaves out a token and all below it. */
export function subtreeTokens(
  tree: SentenceTree,
  index: number,
  isCut: (token: number) => boolean = () => false,
): number[] {
  const found: number[] = [];
  const open = [index];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    found.push(next);
    for (const child of tree.children[next] ?? []) if (!isCut(child)) open.push(child);
  }
  return found.sort((a, b) => a - b);
}

const MARK = /^[,;:–—-]+$/;
const isPunctuation = (tree: SentenceTree, index: number): boolean => tokenAt(tree, index).upos === 'PUNCT';
const isMark = (tree: SentenceTree, index: number): boolean => MARK.test(tokenAt(tree, index).text);

// "But, he said, …": a conjunction alone says nothing
const isWord = (tree: SentenceTree, index: number): boolean =>
  !isPunctuation(tree, index) && tokenAt(tree, index).upos !== 'CCONJ';

/** Runs of tokens that only punctuation parts, each without the commas and dashes at its ends; `given` is in text order. */
export function tokenRuns(tree: SentenceTree, given: readonly number[]): number[][] {
  const runs: number[][] = [];
  for (const token of given) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    let next = (last ?? token) + 1;
    while (next < token && isPunctuation(tree, next)) next += 1;
    if (run && next >= token) run.push(token);
    else runs.push([token]);
  }
  return runs.map((run) => trimRun(tree, run)).filter((run) => run.some((token) => isWord(tree, token)));
}

function trimRun(tree: SentenceTree, run: readonly number[]): number[] {
  let first = 0;
  let last = run.length - 1;
  while (first <= last && isMark(tree, run[first] ?? 0)) first += 1;
  while (last >= first && isMark(tree, run[last] ?? 0)) last -= 1;
  return run.slice(first, last + 1);
}

/** The text spans of such runs. */
export const toSpans = (tree: SentenceTree, given: readonly number[]): TextSpan[] =>
  tokenRuns(tree, given).map((run) => ({
    start: tokenAt(tree, run[0] ?? 0).start,
    end: tokenAt(tree, run.at(-1) ?? 0).end,
  }));
