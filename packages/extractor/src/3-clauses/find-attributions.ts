import type { TextSpan } from '@cartograph/model';
import { spansOverlap } from '@cartograph/model';
import { contentOfAccording } from './according-content.ts';
import type { FoundAttribution } from './attribute.ts';
import { attribute, closesQuotation, isOpenEnded } from './attribute.ts';
import { contentOfVerb, reportsThat } from './attribution-content.ts';
import { byAdjective } from './attribution-of-adjective.ts';
import { byNoun } from './attribution-of-noun.ts';
import { byPhrase, clauseAbove } from './attribution-of-phrase.ts';
import { sourceOfVerb } from './attribution-source.ts';
import { isCited } from './cited-sources.ts';
import {
  adjectivePrepositions,
  answerNouns,
  cueAdjectives,
  cueNouns,
  hearsayAdverbs,
  infinitiveNouns,
  infinitiveVerbs,
  judgingVerbs,
  namingVerbs,
  nounPrepositions,
  objectVerbs,
  phraseNouns,
  prepositionVerbs,
  speechVerbs,
  thoughtVerbs,
  turnVerbs,
  willingAdjectives,
} from './cue-words.ts';
import { cueOfVerb, cueOfWords } from './cue-span.ts';
import { findIntroductions } from './find-introductions.ts';
import { isUnsaid } from './no-report.ts';
import { partSpeakers } from './part-speakers.ts';
import { quotationsIn } from './quote-spans.ts';
import { said } from './reported-content.ts';
import type { SentenceTree } from './sentence-tree.ts';
import { baseRelation, childBy, childrenBy, prepositionOf, tokenAt } from './sentence-tree.ts';
import { subtreeTokens } from './token-spans.ts';
import { wordList } from '../words/word-list.ts';

const isVerbCue = (lemma: string): boolean =>
  speechVerbs.has(lemma) ||
  thoughtVerbs.has(lemma) ||
  infinitiveVerbs.has(lemma) ||
  objectVerbs.has(lemma) ||
  namingVerbs.has(lemma) ||
  judgingVerbs.has(lemma) ||
  turnVerbs.has(lemma) ||
  prepositionVerbs[lemma] !== undefined;

const isNounCue = (lemma: string): boolean =>
  cueNouns.has(lemma) ||
  answerNouns.has(lemma) ||
  infinitiveNouns.has(lemma) ||
  phraseNouns.has(lemma) ||
  nounPrepositions[lemma] !== undefined;

const MAX_CLEAR = 3;

const measures = wordList(
  'standard rule law plan schedule size need ability formula principle tradition custom leaning preference taste interest wish logic',
);

function byVerb(tree: SentenceTree, verb: number, quotations: readonly TextSpan[]): FoundAttribution[] {
  const lemma = tokenAt(tree, verb).lemma.toLowerCase();
  // "pointing to a model" says nothing, "points out that" does
  if (lemma === 'point' && cueOfVerb(tree, verb).last === verb && childBy(tree, verb, 'ccomp') === undefined) return [];
  const isOpen = speechVerbs.has(lemma) && (isOpenEnded(tree) || closesQuotation(tree, verb, quotations));
  const content =
    contentOfVerb({ tree, verb, lemma, quotations }) ??
    (isOpen ? { tokens: [], isInfinitive: false, isParenthetical: false } : undefined);
  if (!content) return [];
  const source = sourceOfVerb(tree, verb, content.isParenthetical);
  if (isUnsaid(tree, verb, source, content)) return [];
  return attribute({ tree, quotations, words: cueOfVerb(tree, verb), lemma, source }, content);
}

/** "according to X": all of the clause it hangs on but itself. */
function byAccording(tree: SentenceTree, token: number, quotations: readonly TextSpan[]): FoundAttribution[] {
  const noun = tokenAt(tree, token).head;
  if (noun < 0 || noun < token || !prepositionOf(tree, noun).startsWith('according')) return [];
  // "built according to the standards" says how
  if (measures.has(tokenAt(tree, noun).lemma.toLowerCase()) && tree.tokens[token - 1]?.text !== ',') return [];
  const words = cueOfWords(token, Math.min(token + 1, tree.tokens.length - 1));
  const cue = { words, lemma: 'according to' };
  const tokens = contentOfAccording(tree, token, noun, quotations);
  if (tokens) return attribute({ ...cue, tree, quotations, source: noun }, said(tokens, true));
  if (tokenAt(tree, noun).head >= 0) return byPhrase(cue, noun, noun, { tree, quotations });
  // "According to Reuters:"
  return isOpenEnded(tree) ? attribute({ ...cue, tree, quotations, source: noun }, said([], true)) : [];
}

/** "made it clear that he would stay". */
function byMakingClear(tree: SentenceTree, verb: number, quotations: readonly TextSpan[]): FoundAttribution[] {
  const clear = childrenBy(tree, verb, 'xcomp', 'ccomp').find(
    (child) => tokenAt(tree, child).lemma.toLowerCase() === 'clear' && child > verb && child - verb <= MAX_CLEAR,
  );
  const clause =
    clear === undefined
      ? undefined
      : [...childrenBy(tree, verb, 'ccomp'), ...childrenBy(tree, clear, 'ccomp')].find((child) => child > clear);
  if (clear === undefined || clause === undefined) return [];
  const words = { ...cueOfVerb(tree, verb), last: clear };
  const cue = { tree, quotations, words, lemma: 'make clear', source: sourceOfVerb(tree, verb, false) };
  return attribute(cue, said(subtreeTokens(tree, clause)));
}

/** "The suspects reportedly crossed the river": said by nobody in particular. */
function byHearsay(tree: SentenceTree, adverb: number, quotations: readonly TextSpan[]): FoundAttribution[] {
  const { head, lemma } = tokenAt(tree, adverb);
  if (head < 0 || quotationsIn(quotations, tokenAt(tree, adverb)).length > 0) return [];
  // "a supposedly neutral panel": a word is doubted, nothing is reported
  if (baseRelation(tokenAt(tree, head).deprel) === 'amod') return [];
  const cue = { words: cueOfWords(adverb), lemma: lemma.toLowerCase() };
  return byPhrase(cue, adverb, undefined, { tree, quotations });
}

/** What a verb of citing goes with: "The Post, citing two officials, said" hangs it on the paper. */
function citingAbove(tree: SentenceTree, verb: number): number {
  const { head, deprel } = tokenAt(tree, verb);
  if (head < 0 || baseRelation(deprel) !== 'acl') return head;
  const above = tokenAt(tree, head);
  return baseRelation(above.deprel) === 'nsubj' && tree.tokens[verb - 1]?.text === ',' ? above.head : -1;
}

/** "The paper reported, citing officials, that …": who is cited stands behind what it goes with. */
function byCiting(tree: SentenceTree, verb: number, quotations: readonly TextSpan[]): FoundAttribution[] {
  const { deprel, xpos } = tokenAt(tree, verb);
  const source = childBy(tree, verb, 'obj');
  const head = citingAbove(tree, verb);
  if (xpos !== 'VBG' || !/^(?:advcl|xcomp|acl)/.test(deprel) || head < 0 || source === undefined) return [];
  if (!isCited(tree, source)) return [];
  const above = tokenAt(tree, head);
  const lemma = above.lemma.toLowerCase();
  const reported = speechVerbs.has(lemma) ? contentOfVerb({ tree, verb: head, lemma, quotations }) : undefined;
  const inside = new Set([verb, ...subtreeTokens(tree, source)]);
  const tokens = (reported?.tokens ?? subtreeTokens(tree, clauseAbove(tree, head))).filter(
    (token) => !inside.has(token),
  );
  return attribute({ tree, quotations, words: cueOfVerb(tree, verb), lemma: 'cite', source }, said(tokens, true));
}

/** Every stretch that a word of its own reports. */
function byWords(tree: SentenceTree, quotations: readonly TextSpan[]): FoundAttribution[] {
  return tree.tokens.flatMap((token) => {
    const lemma = token.lemma.toLowerCase();
    if (token.text.toLowerCase() === 'according') return byAccording(tree, token.index, quotations);
    if (token.upos === 'ADV' && hearsayAdverbs.has(lemma)) return byHearsay(tree, token.index, quotations);
    if (token.upos === 'VERB' && lemma === 'make') return byMakingClear(tree, token.index, quotations);
    const cited = token.upos === 'VERB' && lemma === 'cite' ? byCiting(tree, token.index, quotations) : [];
    if (cited.length > 0) return cited;
    if (token.upos === 'VERB')
      return (isVerbCue(lemma) || reportsThat({ tree, verb: token.index, lemma })) &&
        baseRelation(token.deprel) !== 'amod'
        ? byVerb(tree, token.index, quotations)
        : [];
    if (token.upos === 'NOUN' && isNounCue(lemma)) return byNoun(tree, token.index, quotations);
    const isOfMind =
      cueAdjectives.has(lemma) || willingAdjectives.has(lemma) || adjectivePrepositions[lemma] !== undefined;
    return token.upos === 'ADJ' && isOfMind ? byAdjective(tree, token.index, quotations) : [];
  });
}

/** "express concern that": the verb alone reports nothing besides. */
const withoutParts = (found: readonly FoundAttribution[]): FoundAttribution[] =>
  found.filter(({ cue }) => !found.some((one) => one.cue.end > cue.end && one.cue.start === cue.start));

/** No sentence of prose has more tokens: in a longer one, of lists or without full stops, each cue would take in all others. */
const MOST_TOKENS = 500;

/**
 * Every stretch of reported speech, thought or writing of one sentence; `quotations` are the document's. One without
 * content is a cue whose quotation follows in the next sentence. Of a sentence of more than 500 tokens none.
 */
export function findAttributions(tree: SentenceTree, quotations: readonly TextSpan[]): FoundAttribution[] {
  if (tree.tokens.length > MOST_TOKENS) return [];
  const found = withoutParts(byWords(tree, quotations));
  const introduced = findIntroductions(tree, quotations)
    .filter(
      ({ quotation }) =>
        !found.some(
          ({ content, cue }) => !spansOverlap(cue, quotation) && content.some((span) => spansOverlap(span, quotation)),
        ),
    )
    .flatMap(({ cue, source, tokens }) =>
      attribute(
        { tree, quotations, words: cueOfWords(cue), lemma: tokenAt(tree, cue).lemma.toLowerCase(), source },
        { tokens, isInfinitive: false, isParenthetical: false },
      ),
    );
  return [...partSpeakers(tree, found), ...introduced];
}
