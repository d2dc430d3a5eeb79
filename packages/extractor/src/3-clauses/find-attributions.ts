import type { TextSpan } from '@cartograph/model';
import { spanContains, spansOverlap } from '@cartograph/model';
import { contentOfAccording } from './according-content.ts';
import { contentOfVerb, reportsThat } from './attribution-content.ts';
import { clauseOfNoun } from './noun-content.ts';
import { isCited } from './cited-sources.ts';
import type { SourcePhrase } from './attribution-source.ts';
import { sourceOfVerb, sourcePhrase } from './attribution-source.ts';
import { closeQuotation, splitTail, withTail } from './quotation-tail.ts';
import {
  cueAdjectives,
  cueNouns,
  hearsayAdverbs,
  infinitiveNouns,
  infinitiveVerbs,
  judgingVerbs,
  lendingVerbs,
  namingVerbs,
  objectVerbs,
  phraseNouns,
  prepositionVerbs,
  speechVerbs,
  thoughtVerbs,
  turnVerbs,
} from './cue-words.ts';
import type { CueTokens } from './cue-span.ts';
import { cueOfAdjective, cueOfVerb, cueOfWords, spanOfCue } from './cue-span.ts';
import { findIntroductions } from './find-introductions.ts';
import { modalOf } from './modal-of.ts';
import { quotationsIn } from './quote-spans.ts';
import type { FoundContent } from './reported-content.ts';
import { said } from './reported-content.ts';
import type { SentenceTree } from './sentence-tree.ts';
import { baseRelation, childBy, childrenBy, prepositionOf, tokenAt } from './sentence-tree.ts';
import { subtreeTokens, toSpans } from './token-spans.ts';
import { obliquesOf } from './verb-clause.ts';
import { wordList } from '../words/word-list.ts';

/** Reported speech in one sentence: who (a token), by which cue, which stretches. */
export interface FoundAttribution {
  readonly sentence: number;
  /** Token of the source's head; -1 when none is named. */
  readonly source: number;
  readonly sourceSpan?: TextSpan;
  readonly cue: TextSpan;
  /** Token of the word that stands for the cue. */
  readonly cueToken: number;
  readonly cueLemma: string;
  readonly content: readonly TextSpan[];
  readonly kind: 'direct' | 'indirect' | 'mixed';
  /** The content is an infinitive or a thing ("agreed to help", "demanded calm"): nothing that its source says of others. */
  readonly isInfinitive: boolean;
  /** The cue itself stands between quotation marks: somebody else speaks. */
  readonly isQuoted: boolean;
}

const isVerbCue = (lemma: string): boolean =>
  speechVerbs.has(lemma) ||
  thoughtVerbs.has(lemma) ||
  infinitiveVerbs.has(lemma) ||
  objectVerbs.has(lemma) ||
  namingVerbs.has(lemma) ||
  judgingVerbs.has(lemma) ||
  turnVerbs.has(lemma) ||
  prepositionVerbs[lemma] !== undefined;

/** Direct where all of the content stands between quotation marks, mixed where a part does. */
export function kindOf(quotations: readonly TextSpan[], content: readonly TextSpan[]): FoundAttribution['kind'] {
  const quoted = content.filter((span) => quotationsIn(quotations, span).length > 0);
  if (quoted.length === 0) return 'indirect';
  const isWhole = content.every((span) =>
    quotationsIn(quotations, span).some((quotation) =>
      spanContains({ start: quotation.start - 1, end: quotation.end + 2 }, span),
    ),
  );
  return isWhole ? 'direct' : 'mixed';
}

const MAX_CLEAR = 3;
const measures = wordList('standard rule law plan schedule size need ability formula principle tradition custom');

interface Cue {
  readonly tree: SentenceTree;
  readonly quotations: readonly TextSpan[];
  readonly words: CueTokens;
  readonly lemma: string;
  readonly source: number | undefined;
}

/** "Hill commented," at the end of a sentence: what he said follows in the next. */
const isOpenEnded = (tree: SentenceTree): boolean => /^[,:]$/.test(tree.tokens.at(-1)?.text ?? '');

/** "said then that China hoped": the adverb before "that" says when. */
const fromThat = (tree: SentenceTree, tokens: readonly number[]): readonly number[] =>
  tokens.length > 1 &&
  tokenAt(tree, tokens[0] ?? 0).upos === 'ADV' &&
  tokenAt(tree, tokens[1] ?? 0).text.toLowerCase() === 'that' &&
  tokenAt(tree, tokens[1] ?? 0).upos === 'SCONJ'
    ? tokens.slice(1)
    : tokens;

/** "concern among bankers that …": a source ends where what it says begins, whatever the parser hung that on. */
function endBefore(tree: SentenceTree, source: SourcePhrase, content: number | undefined): SourcePhrase {
  if (content === undefined || content <= source.head) return source;
  const { start } = tokenAt(tree, content);
  return start < source.end ? { ...source, end: tokenAt(tree, content - 1).end } : source;
}

function attribute(
  { tree, quotations, words, lemma, source }: Cue,
  { tokens, isInfinitive }: FoundContent,
): FoundAttribution[] {
  const { head, first, last } = words;
  const named = source === undefined ? undefined : endBefore(tree, sourcePhrase(tree, source, head), tokens[0]);
  const cue = spanOfCue(tree, words);
  const [speech] = quotationsIn(quotations, cue);
  const inSpeech = (token: number): boolean => speech === undefined || spansOverlap(tokenAt(tree, token), speech);
  const isApart = (token: number): boolean => token < first || token > last;
  const { kept, tail } = splitTail(
    tree,
    quotations,
    first,
    fromThat(tree, tokens).filter((token) => isApart(token) && inSpeech(token)),
  );
  const span = named && withTail(tree, named, tail);
  const isSource = (token: number): boolean => span !== undefined && spansOverlap(tokenAt(tree, token), span);
  const whole = speech === undefined ? closeQuotation(tree, quotations, kept).filter(isApart) : kept;
  const content = toSpans(
    tree,
    whole.filter((token) => !isSource(token)),
  );
  const isAnnounced = isOpenEnded(tree) && source !== undefined && (speechVerbs.has(lemma) || lemma === 'according to');
  if (content.length === 0 && !isAnnounced) return [];
  const kind = content.length === 0 ? 'direct' : kindOf(quotations, content);
  const spanned = span ? { source: span.head, sourceSpan: { start: span.start, end: span.end } } : { source: -1 };
  const isQuoted = quotationsIn(quotations, cue).length > 0;
  return [
    {
      sentence: tree.sentence.index,
      ...spanned,
      cue,
      cueToken: head,
      cueLemma: lemma,
      content,
      kind,
      isInfinitive,
      isQuoted,
    },
  ];
}

/** "Let me tell you", "let's say": nobody is said to say so. */
const isIdiom = (tree: SentenceTree, verb: number): boolean =>
  tree.tokens[verb - 2]?.text.toLowerCase() === 'let' && /^(?:me|us|['’]s)$/i.test(tree.tokens[verb - 1]?.text ?? '');

const isImperative = (tree: SentenceTree, verb: number): boolean =>
  tokenAt(tree, verb).xpos === 'VB' &&
  childBy(tree, verb, 'mark') === undefined &&
  modalOf(tree, verb) === undefined &&
  baseRelation(tokenAt(tree, verb).deprel) !== 'conj';

function byVerb(tree: SentenceTree, verb: number, quotations: readonly TextSpan[]): FoundAttribution[] {
  const lemma = tokenAt(tree, verb).lemma.toLowerCase();
  // "pointing to a model" says nothing, "points out that" does
  if (lemma === 'point' && cueOfVerb(tree, verb).last === verb && childBy(tree, verb, 'ccomp') === undefined) return [];
  const isOpen = speechVerbs.has(lemma) && isOpenEnded(tree);
  const content =
    contentOfVerb({ tree, verb, lemma, quotations }) ??
    (isOpen ? { tokens: [], isInfinitive: false, isParenthetical: false } : undefined);
  if (!content || isIdiom(tree, verb)) return [];
  // "the agency quoted the company as saying" behind what was said: one cue is enough
  const isSaying = lemma === 'say' && tree.tokens[verb - 1]?.text.toLowerCase() === 'as';
  if (isSaying && content.tokens.some((token) => /^(?:quote|cite)$/.test(tokenAt(tree, token).lemma))) return [];
  const source = sourceOfVerb(tree, verb, content.isParenthetical);
  // "… – think old warehouses – …", "expect to hear more": nobody is said to think
  if (source === undefined && thoughtVerbs.has(lemma) && (content.isParenthetical || isImperative(tree, verb)))
    return [];
  return attribute({ tree, quotations, words: cueOfVerb(tree, verb), lemma, source }, content);
}

/** The predicate of the clause that a phrase stands in. */
function clauseAbove(tree: SentenceTree, phrase: number): number {
  let current = phrase;
  for (;;) {
    const { head, deprel } = tokenAt(tree, current);
    if (head < 0 || /^(?:root|ccomp|advcl|parataxis|acl|csubj)/.test(deprel)) return current;
    if (deprel === 'conj' && childBy(tree, current, 'nsubj') !== undefined) return current;
    current = head;
  }
}

function byPhrase(
  cue: Omit<Cue, 'source' | 'tree' | 'quotations'>,
  phrase: number,
  source: number | undefined,
  at: Pick<Cue, 'tree' | 'quotations'>,
): FoundAttribution[] {
  const { tree } = at;
  const clause = clauseAbove(tree, tokenAt(tree, phrase).head);
  const tokens = subtreeTokens(tree, clause, (token) => token === phrase);
  return attribute({ ...at, ...cue, source }, { tokens, isInfinitive: false, isParenthetical: true });
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

/** "in the words of the prosecutor", "in her view". */
function byPhraseNoun(tree: SentenceTree, noun: number, quotations: readonly TextSpan[]): FoundAttribution[] {
  const { head, lemma } = tokenAt(tree, noun);
  const source =
    childBy(tree, noun, 'nmod:poss') ?? obliquesOf(tree, noun).find(({ preposition }) => preposition === 'of')?.head;
  const given = childBy(tree, noun, 'case');
  if (source === undefined || given === undefined || head < 0 || prepositionOf(tree, noun) !== 'in') return [];
  return byPhrase({ words: cueOfWords(noun), lemma: lemma.toLowerCase() }, noun, source, { tree, quotations });
}

/** Who makes a claim that a noun names: its possessor, "of X", "by X", or the subject of the verb that lends it one. */
function sourceOfNoun(tree: SentenceTree, noun: number): number | undefined {
  const possessor = childBy(tree, noun, 'nmod:poss');
  if (possessor !== undefined) return possessor;
  const phrase = obliquesOf(tree, noun).find(({ preposition }) =>
    ['of', 'by', 'from', 'among'].includes(preposition),
  )?.head;
  if (phrase !== undefined) return phrase;
  const { head, deprel } = tokenAt(tree, noun);
  const isLent =
    head >= 0 && /^(?:obj|[cx]comp)$/.test(deprel) && lendingVerbs.has(tokenAt(tree, head).lemma.toLowerCase());
  return isLent ? sourceOfVerb(tree, head, false) : undefined;
}

/** "The fear is that the strike will spread": what a noun that reports is said to be. */
function outerClause(tree: SentenceTree, noun: number): readonly number[] | undefined {
  const { deprel, head } = tokenAt(tree, noun);
  if (deprel !== 'nsubj:outer' || head < noun) return undefined;
  const that = childrenBy(tree, head, 'mark').find(
    (mark) => mark > noun && tokenAt(tree, mark).text.toLowerCase() === 'that',
  );
  return that === undefined ? undefined : subtreeTokens(tree, head).filter((token) => token >= that);
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

/** "Trump's claim that …", "a threat to …". */
function byNoun(tree: SentenceTree, noun: number, quotations: readonly TextSpan[]): FoundAttribution[] {
  const lemma = tokenAt(tree, noun).lemma.toLowerCase();
  const outer = outerClause(tree, noun);
  if (outer) {
    const equated = { tree, quotations, words: cueOfWords(noun), lemma, source: sourceOfNoun(tree, noun) };
    return attribute(equated, said(outer));
  }
  const clause = clauseOfNoun(tree, noun, infinitiveNouns.has(lemma));
  if (clause === undefined) return phraseNouns.has(lemma) ? byPhraseNoun(tree, noun, quotations) : [];
  const isInfinitive = tokenAt(tree, clause).xpos === 'VB' && childBy(tree, clause, 'nsubj') === undefined;
  const cue = { tree, quotations, words: cueOfWords(noun), lemma, source: sourceOfNoun(tree, noun) };
  return attribute(cue, { tokens: subtreeTokens(tree, clause), isInfinitive, isParenthetical: false });
}

/** "The suspects reportedly crossed the river": said by nobody in particular. */
function byHearsay(tree: SentenceTree, adverb: number, quotations: readonly TextSpan[]): FoundAttribution[] {
  const { head, lemma } = tokenAt(tree, adverb);
  if (head < 0 || quotationsIn(quotations, tokenAt(tree, adverb)).length > 0) return [];
  const cue = { words: cueOfWords(adverb), lemma: lemma.toLowerCase() };
  return byPhrase(cue, adverb, undefined, { tree, quotations });
}

/** "The paper reported, citing officials, that …": who is cited stands behind what it goes with. */
function byCiting(tree: SentenceTree, verb: number, quotations: readonly TextSpan[]): FoundAttribution[] {
  const { head, deprel, xpos } = tokenAt(tree, verb);
  const source = childBy(tree, verb, 'obj');
  if (xpos !== 'VBG' || !/^(?:advcl|xcomp)/.test(deprel) || head < 0 || source === undefined) return [];
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

/** "is confident that …". */
function byAdjective(tree: SentenceTree, adjective: number, quotations: readonly TextSpan[]): FoundAttribution[] {
  const clause = childBy(tree, adjective, 'ccomp');
  const source = childBy(tree, adjective, 'nsubj');
  if (clause === undefined || source === undefined || clause < adjective) return [];
  const lemma = tokenAt(tree, adjective).lemma.toLowerCase();
  const cue = { tree, quotations, words: cueOfAdjective(tree, adjective), lemma, source };
  return attribute(cue, { tokens: subtreeTokens(tree, clause), isInfinitive: false, isParenthetical: false });
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
    if (token.upos === 'NOUN' && (cueNouns.has(lemma) || phraseNouns.has(lemma)))
      return byNoun(tree, token.index, quotations);
    return token.upos === 'ADJ' && cueAdjectives.has(lemma) ? byAdjective(tree, token.index, quotations) : [];
  });
}

/**
 * Every stretch of reported speech, thought or writing of one sentence; `quotations` are the document's. One without
 * content is a cue whose quotation follows in the next sentence.
 */
export function findAttributions(tree: SentenceTree, quotations: readonly TextSpan[]): FoundAttribution[] {
  const found = byWords(tree, quotations);
  const introduced = findIntroductions(tree, quotations)
    .filter(({ quotation }) => !found.some(({ content }) => content.some((span) => spansOverlap(span, quotation))))
    .flatMap(({ cue, source, tokens }) =>
      attribute(
        { tree, quotations, words: cueOfWords(cue), lemma: tokenAt(tree, cue).lemma.toLowerCase(), source },
        { tokens, isInfinitive: false, isParenthetical: false },
      ),
    );
  return [...found, ...introduced];
}
