import type { Sentence, TextSpan, Token } from '@cartograph/model';

/** A sentence whose tokens know their children. */
export interface SentenceTree {
  readonly sentence: Sentence;
  readonly tokens: readonly Token[];
  /** Children of each token, in text order. */
  readonly children: readonly (readonly number[])[];
}

/** Auxiliaries have no dependents of their own: what a parser hung on one belongs to its verb. */
function headOf(tokens: readonly Token[], token: Token): number {
  const governor = tokens[token.head];
  return governor && /^(?:aux|cop)/.test(governor.deprel) ? governor.head : token.head;
}

/** Builds the tree of a sentence. */
export function toTree(sentence: Sentence): SentenceTree {
  const children: number[][] = sentence.tokens.map(() => []);
  for (const token of sentence.tokens) children[headOf(sentence.tokens, token)]?.push(token.index);
  return { sentence, tokens: sentence.tokens, children };
}

/** The token at an index that is known to exist. */
export function tokenAt(tree: SentenceTree, index: number): Token {
  const token = tree.tokens[index];
  if (!token) throw new RangeError(`no token ${index}`);
  return token;
}

/** The relation without its subtype: `nsubj` of `nsubj:pass`. */
export function baseRelation(deprel: string): string {
  const colon = deprel.indexOf(':');
  return colon < 0 ? deprel : deprel.slice(0, colon);
}

/** Children whose relation, whole or without subtype, is one of `relations`. */
export function childrenBy(tree: SentenceTree, index: number, ...relations: readonly string[]): number[] {
  return (tree.children[index] ?? []).filter((child) => {
    const { deprel } = tokenAt(tree, child);
    return relations.includes(deprel) || relations.includes(baseRelation(deprel));
  });
}

/** The first such child, if any. */
export const childBy = (tree: SentenceTree, index: number, ...relations: readonly string[]): number | undefined =>
  childrenBy(tree, index, ...relations)[0];

/** The first and last token below an index, itself included. Iterative: trees of hostile text are deep. */
export function subtreeRange(tree: SentenceTree, index: number): { readonly first: number; readonly last: number } {
  let first = index;
  let last = index;
  const open = [index];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    first = Math.min(first, next);
    last = Math.max(last, next);
    open.push(...(tree.children[next] ?? []));
  }
  return { first, last };
}

/** The text span from one token to another, inclusive. */
export const spanOfTokens = (tree: SentenceTree, first: number, last: number): TextSpan => ({
  start: tokenAt(tree, first).start,
  end: tokenAt(tree, last).end,
});

/** A head and all that is coordinated with it, in text order; of "A and B, and C" the tree hangs C on B. */
export function conjuncts(tree: SentenceTree, head: number): number[] {
  const found = [head];
  for (let at = 0; at < found.length; at++) found.push(...childrenBy(tree, found[at] ?? head, 'conj'));
  return found.sort((a, b) => a - b);
}

/** The word at a place in lower case; empty where there is none. */
export const lowerAt = (tree: SentenceTree, token: number | undefined): string =>
  token === undefined ? '' : (tree.tokens[token]?.text.toLowerCase() ?? '');

/** The word that marks a clause, in lower case ("that"); empty where none does. */
export const markOf = (tree: SentenceTree, clause: number): string => lowerAt(tree, childBy(tree, clause, 'mark'));

/** Where a word stands that marks a clause, if it does: the "to" of an infinitive. */
export const markBy = (tree: SentenceTree, clause: number, word: string): number | undefined =>
  childrenBy(tree, clause, 'mark').find((mark) => lowerAt(tree, mark) === word);

/** The first token of a stretch, `last` inclusive, that hangs on a word outside it. */
export const topOf = (
  tree: SentenceTree,
  { first, last }: { readonly first: number; readonly last: number },
): Token | undefined => tree.tokens.slice(first, last + 1).find(({ head }) => head < first || head > last);

/** The preposition that marks a noun, in lower case ("because of"); empty where there is none. */
export function prepositionOf(tree: SentenceTree, head: number): string {
  const cases = childrenBy(tree, head, 'case').filter((child) => child < head && tokenAt(tree, child).xpos !== 'POS');
  return cases
    .flatMap((child) => [child, ...childrenBy(tree, child, 'fixed')])
    .map((child) => tokenAt(tree, child).text.toLowerCase())
    .join(' ');
}
