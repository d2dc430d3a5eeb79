import type { TextSpan } from '@cartograph/model';
import type { SentenceTree } from './sentence-tree.ts';
import { childBy, childrenBy, spanOfTokens, tokenAt } from './sentence-tree.ts';

/** The tokens of a cue: the word that stands for it, and the first and last of those that belong to it. */
export interface CueTokens {
  readonly head: number;
  readonly first: number;
  readonly last: number;
}

const NEGATION = /^(?:not|n['’]t|never|cannot)$/i;
const GROUP = new Set(['AUX', 'ADV', 'PART']);
const isNegation = (tree: SentenceTree, token: number): boolean => NEGATION.test(tokenAt(tree, token).text);

/** The first of the auxiliaries, modals and negations that stand before a word, nothing but adverbs between. */
function groupStart(tree: SentenceTree, head: number): number {
  const members = childrenBy(tree, head, 'aux', 'cop', 'advmod').filter(
    (child) => child < head && (tokenAt(tree, child).upos === 'AUX' || isNegation(tree, child)),
  );
  for (const member of members) if (tree.tokens.slice(member, head).every(({ upos }) => GROUP.has(upos))) return member;
  return head;
}

/** "was quoted as saying": the verb whose participle "saying" is. */
function quotedAs(tree: SentenceTree, verb: number): number | undefined {
  const { head, lemma } = tokenAt(tree, verb);
  const isAs = childrenBy(tree, verb, 'mark', 'case').some((mark) => tokenAt(tree, mark).text.toLowerCase() === 'as');
  const isQuoted = head >= 0 && /^(?:quote|cite)$/.test(tokenAt(tree, head).lemma) && head < verb;
  const isBeside = tree.tokens.slice(head + 1, verb).every(({ upos }) => upos === 'ADP' || upos === 'SCONJ');
  return lemma === 'say' && isAs && isQuoted && isBeside ? head : undefined;
}

const CALLS = new Set(['for', 'on', 'upon']);

/** The words of a cue verb: with its auxiliaries, modals and negation, with its particle, and the "for" of "called for". */
export function cueOfVerb(tree: SentenceTree, verb: number): CueTokens {
  const particle = childBy(tree, verb, 'compound:prt');
  const next = tree.tokens[verb + 1]?.text.toLowerCase() ?? '';
  const isCall = tokenAt(tree, verb).lemma.toLowerCase() === 'call' && CALLS.has(next);
  const last = particle === verb + 1 || isCall ? verb + 1 : verb;
  return { head: verb, first: groupStart(tree, quotedAs(tree, verb) ?? verb), last };
}

/** The words of a cue adjective: with its copula ("is not sure"). */
export const cueOfAdjective = (tree: SentenceTree, adjective: number): CueTokens => ({
  head: adjective,
  first: groupStart(tree, adjective),
  last: adjective,
});

/** A cue of one word, or of those up to `last`. */
export const cueOfWords = (head: number, last: number = head): CueTokens => ({ head, first: head, last });

/** Where a cue stands in the text. */
export const spanOfCue = (tree: SentenceTree, { first, last }: CueTokens): TextSpan => spanOfTokens(tree, first, last);
