import type { TextSpan, Token } from '@cartograph/model';
import { raisingVerbs } from './cue-words.ts';
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
const SHARED = /^(?:both|all|each)$/i;
const isNegation = (tree: SentenceTree, token: number): boolean => NEGATION.test(tokenAt(tree, token).text);

/** "had both said": some "had" is tagged a verb. */
const isAuxiliary = (tree: SentenceTree, token: number): boolean =>
  tokenAt(tree, token).upos === 'AUX' || tokenAt(tree, token).deprel === 'aux';

/** The first of the auxiliaries, modals and negations that stand before a word, nothing but adverbs between. */
function groupStart(tree: SentenceTree, head: number): number {
  const members = childrenBy(tree, head, 'aux', 'cop', 'advmod').filter(
    (child) => child < head && (isAuxiliary(tree, child) || isNegation(tree, child)),
  );
  const isInside = ({ upos, text, deprel }: Token): boolean => GROUP.has(upos) || SHARED.test(text) || deprel === 'aux';
  for (const member of members) if (tree.tokens.slice(member, head).every(isInside)) return member;
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

/** "continues to show", "declined to say": the verb that lends its subject to the infinitive right behind it. */
function raisedBy(tree: SentenceTree, verb: number): number | undefined {
  const { head, deprel } = tokenAt(tree, verb);
  const isRaised = deprel === 'xcomp' && head >= 0 && raisingVerbs.has(tokenAt(tree, head).lemma.toLowerCase());
  return isRaised && tree.tokens.slice(head + 1, verb).every(({ upos }) => GROUP.has(upos)) ? head : undefined;
}

const CALLS = new Set(['for', 'on', 'upon']);

/** The words of a cue verb: with its auxiliaries, modals and negation, with its particle, and the "for" of "called for". */
export function cueOfVerb(tree: SentenceTree, verb: number): CueTokens {
  const particle = childBy(tree, verb, 'compound:prt');
  const next = tree.tokens[verb + 1]?.text.toLowerCase() ?? '';
  const isCall = tokenAt(tree, verb).lemma.toLowerCase() === 'call' && CALLS.has(next);
  const isPoint = tokenAt(tree, verb).lemma.toLowerCase() === 'point' && next === 'out';
  const last = particle === verb + 1 || isCall || isPoint ? verb + 1 : verb;
  return { head: verb, first: groupStart(tree, quotedAs(tree, verb) ?? raisedBy(tree, verb) ?? verb), last };
}

/** The words of a cue adjective: with its copula ("is not sure"), or the verb that links it ("seemed confident"). */
export const cueOfAdjective = (tree: SentenceTree, adjective: number, linking: number = adjective): CueTokens => ({
  head: adjective,
  first: groupStart(tree, linking),
  last: adjective,
});

/** A cue of one word, or of those up to `last`. */
export const cueOfWords = (head: number, last: number = head): CueTokens => ({ head, first: head, last });

/** Where a cue stands in the text. */
export const spanOfCue = (tree: SentenceTree, { first, last }: CueTokens): TextSpan => spanOfTokens(tree, first, last);
