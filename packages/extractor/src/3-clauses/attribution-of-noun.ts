import type { TextSpan } from '@cartograph/model';
import type { FoundAttribution } from './attribute.ts';
import { attribute } from './attribute.ts';
import { byPhrase } from './attribution-of-phrase.ts';
import { sourceOfVerb } from './attribution-source.ts';
import type { CueTokens } from './cue-span.ts';
import { cueOfVerb, cueOfWords } from './cue-span.ts';
import {
  answerNouns,
  cueNouns,
  infinitiveNouns,
  lendingVerbs,
  nounPrepositions,
  objectVerbs,
  phraseNouns,
  speechVerbs,
  stanceVerbs,
} from './cue-words.ts';
import { clauseOfNoun } from './noun-content.ts';
import { deed, said } from './reported-content.ts';
import type { SentenceTree } from './sentence-tree.ts';
import { baseRelation, childBy, childrenBy, lowerAt, markOf, prepositionOf, tokenAt } from './sentence-tree.ts';
import { subtreeTokens } from './token-spans.ts';
import { nounBehind } from './verb-clause.ts';

/** "in the words of the prosecutor", "in her view". */
function byPhraseNoun(tree: SentenceTree, noun: number, quotations: readonly TextSpan[]): FoundAttribution[] {
  const { head, lemma } = tokenAt(tree, noun);
  const source = childBy(tree, noun, 'nmod:poss') ?? nounBehind(tree, noun, 'of');
  const given = childBy(tree, noun, 'case');
  if (source === undefined || given === undefined || head < 0 || prepositionOf(tree, noun) !== 'in') return [];
  return byPhrase({ words: cueOfWords(noun), lemma: lemma.toLowerCase() }, noun, source, { tree, quotations });
}

/** "made the case that …": the subject of the verb that lends a noun one. */
function lenderOf(tree: SentenceTree, noun: number): number | undefined {
  const { head, deprel } = tokenAt(tree, noun);
  const isLent =
    head >= 0 && /^(?:obj|[cx]comp)$/.test(deprel) && lendingVerbs.has(tokenAt(tree, head).lemma.toLowerCase());
  return isLent ? sourceOfVerb(tree, head, false) : undefined;
}

/** Before whoever makes what a noun names: "allegations by the opposition". */
const MAKERS = ['by', 'from', 'among'];

/** Who makes a claim that a noun names: its possessor, "of X", "by X", or the subject of the verb that lends it one. */
function sourceOfNoun(tree: SentenceTree, noun: number): number | undefined {
  return childBy(tree, noun, 'nmod:poss') ?? nounBehind(tree, noun, 'of', ...MAKERS) ?? lenderOf(tree, noun);
}

/** "The fear is that the strike will spread": what a noun that reports is said to be. */
function outerClause(tree: SentenceTree, noun: number): readonly number[] | undefined {
  const { deprel, head } = tokenAt(tree, noun);
  if (baseRelation(deprel) !== 'nsubj' || head < noun) return undefined;
  const isSaidToBe = (mark: number): boolean =>
    deprel === 'nsubj:outer' || /^(?:is|was|be)$/.test(lowerAt(tree, mark - 1));
  const that = childrenBy(tree, head, 'mark').find(
    (mark) => mark > noun && lowerAt(tree, mark) === 'that' && isSaidToBe(mark),
  );
  return that === undefined ? undefined : subtreeTokens(tree, head).filter((token) => token >= that);
}

/** Whether a noun is what a verb of saying names: "reiterated his call for calm". */
function isNamedByVerb(tree: SentenceTree, noun: number): boolean {
  const { head, deprel } = tokenAt(tree, noun);
  if (head < 0 || baseRelation(deprel) !== 'obj') return false;
  const lemma = tokenAt(tree, head).lemma.toLowerCase();
  return (objectVerbs.has(lemma) && !stanceVerbs.has(lemma)) || speechVerbs.has(lemma);
}

/** "the mayor's criticism of the police", "allegations of fraud from the opposition". */
function byObjectOfNoun(tree: SentenceTree, noun: number, quotations: readonly TextSpan[]): FoundAttribution[] {
  const lemma = tokenAt(tree, noun).lemma.toLowerCase();
  const wanted = nounPrepositions[lemma];
  if (!wanted || isNamedByVerb(tree, noun)) return [];
  const phrase = [...childrenBy(tree, noun, 'nmod', 'obl'), ...childrenBy(tree, noun, 'acl', 'advcl')].find(
    (child) => child > noun && (wanted.includes(prepositionOf(tree, child)) || wanted.includes(markOf(tree, child))),
  );
  if (phrase === undefined) return [];
  // the parser hangs "from the opposition" on the fraud
  const behind = nounBehind(tree, phrase, ...MAKERS);
  const source =
    childBy(tree, noun, 'nmod:poss') ?? nounBehind(tree, noun, ...MAKERS) ?? behind ?? lenderOf(tree, noun);
  if (source === undefined) return [];
  const tokens = subtreeTokens(tree, phrase, (token) => token === behind);
  return attribute({ tree, quotations, words: cueOfWords(noun), lemma, source }, deed(tokens));
}

const INNER = new Set(['DET', 'ADJ', 'NOUN', 'PART', 'ADV']);

/** A noun, with the verb that lends it: "made the case". */
function cueOfNoun(tree: SentenceTree, noun: number): CueTokens {
  const { head } = tokenAt(tree, noun);
  const hasOwn = childBy(tree, noun, 'nmod:poss') !== undefined;
  const isLent = !hasOwn && lenderOf(tree, noun) !== undefined && head < noun;
  const isClose = isLent && tree.tokens.slice(head + 1, noun).every(({ upos }) => INNER.has(upos));
  return isClose ? { head: noun, first: cueOfVerb(tree, head).first, last: noun } : cueOfWords(noun);
}

/** "Trump's claim that …", "a threat to …". */
export function byNoun(tree: SentenceTree, noun: number, quotations: readonly TextSpan[]): FoundAttribution[] {
  const lemma = tokenAt(tree, noun).lemma.toLowerCase();
  const outer = outerClause(tree, noun);
  if (outer) {
    const equated = { tree, quotations, words: cueOfWords(noun), lemma, source: sourceOfNoun(tree, noun) };
    return attribute(equated, said(outer));
  }
  if (answerNouns.has(lemma)) return [];
  const clause = clauseOfNoun(tree, noun, infinitiveNouns.has(lemma));
  if (clause === undefined) {
    const named = byObjectOfNoun(tree, noun, quotations);
    return named.length === 0 && phraseNouns.has(lemma) ? byPhraseNoun(tree, noun, quotations) : named;
  }
  const isInfinitive = tokenAt(tree, clause).xpos === 'VB' && childBy(tree, clause, 'nsubj') === undefined;
  // "announced his intention to run", "an offer to buy": named by the verb, or nobody's
  const isOthers = isNamedByVerb(tree, noun) || sourceOfNoun(tree, noun) === undefined;
  if (isOthers && tokenAt(tree, clause).xpos === 'VB' && markOf(tree, clause) !== 'that' && !cueNouns.has(lemma))
    return [];
  const cue = { tree, quotations, words: cueOfNoun(tree, noun), lemma, source: sourceOfNoun(tree, noun) };
  // "From Trump's first threats to impose tariffs": what stands before a noun is not what it reports
  const tokens = subtreeTokens(tree, clause).filter((token) => token > noun);
  return attribute(cue, { tokens, isInfinitive, isParenthetical: false });
}
