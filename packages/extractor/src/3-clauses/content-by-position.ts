import { plainVerbs, speechVerbs, thoughtVerbs } from './cue-words.ts';
import { quotationsIn } from './quote-spans.ts';
import type { CueVerb, FoundContent } from './reported-content.ts';
import { said } from './reported-content.ts';
import { finiteTags, isFiniteTag } from './finite-tags.ts';
import type { SentenceTree } from './sentence-tree.ts';
import { childBy, childrenBy, subtreeRange, tokenAt } from './sentence-tree.ts';
import { isPassiveVerb } from './verb-clause.ts';

const MIN_WORDS = 3;
/** Words between a verb of saying and its "that": whom it tells, and when. */
const MAX_LISTENER = 12;

const UNADDRESSED = new Set(['say', 'state', 'add', 'note', 'claim', 'argue', 'insist', 'contend', 'believe', 'think']);
const NOMINAL = new Set(['DET', 'ADJ', 'NOUN', 'PROPN', 'PRON', 'NUM']);
const TIME = /^(?:last|next|this|(?:mon|tues|wednes|thurs|fri|satur|sun)day|yesterday|today)$/i;

/** "said the indictment on charges that …": verbs that name no listener have their clause begin with the noun behind them. */
export function beginsAtOnce(tree: SentenceTree, verb: number, lemma: string): boolean {
  const next = tree.tokens[verb + 1];
  const subject = childBy(tree, verb, 'nsubj');
  return (
    next !== undefined &&
    UNADDRESSED.has(lemma) &&
    NOMINAL.has(next.upos) &&
    !TIME.test(next.text) &&
    // "said several times that …"
    tree.tokens[verb + 2]?.text !== 'times' &&
    subject !== undefined &&
    subject < verb
  );
}

const MAX_SUBJECT = 6;

/** "no matter what he said", "whatever the president might say": what was said is left open. */
function isFreeRelative(tree: SentenceTree, verb: number, isThat: boolean): boolean {
  const before = tree.tokens.slice(Math.max(0, verb - MAX_SUBJECT), verb);
  const start = before.findLastIndex(({ upos }) => upos === 'PUNCT' || upos === 'VERB');
  // "what they said was a picture" says what it was
  const isSubject = finiteTags.has(tree.tokens[verb + 1]?.xpos ?? '');
  return (
    !isSubject && before.slice(start + 1).some(({ xpos, text }) => xpos === 'WP' && !(isThat && /^who$/i.test(text)))
  );
}

const isOneName = (tree: SentenceTree, first: number, last: number): boolean =>
  tree.tokens[last]?.upos === 'PROPN' &&
  tree.tokens
    .slice(first, last)
    .every(({ upos, text }) => /^(?:DET|ADJ|NOUN|PROPN|CCONJ)$/.test(upos) || text === 'of');

/** "…, the ministry said": who speaks stands right behind the comma, and no object behind the verb ("the clip we told you about"). */
function closesWith(tree: SentenceTree, comma: number, verb: number): boolean {
  const subject = childBy(tree, verb, 'nsubj');
  if (childBy(tree, verb, 'obj') !== undefined) return false;
  if (subject === undefined) return verb === comma + 1;
  // "…, the National Search and Rescue Agency said on Sunday": a name of which the parser lost a part
  if (subject === verb - 1 && isOneName(tree, comma + 1, subject)) return true;
  return subject > verb || subtreeRange(tree, subject).first <= comma + 1;
}

/**
 * A finite verb of saying whose content the tree does not show: what follows it to the end of the sentence, or what
 * stands before it when it comes last. Trees of untidy text are often broken; "said" seldom reports nothing.
 */
export function contentByPosition({ tree, verb, lemma, quotations }: CueVerb): FoundContent | undefined {
  const { xpos } = tokenAt(tree, verb);
  const isFiniteVerb = finiteTags.has(xpos) || childBy(tree, verb, 'aux') !== undefined;
  if (!plainVerbs.has(lemma) || !isFiniteVerb || isPassiveVerb(tree, verb)) return undefined;
  if (quotationsIn(quotations, tokenAt(tree, verb)).length > 0) return undefined;
  // "the February jobs report reflected gains": a noun that the tagger took for a verb
  const next = tree.tokens[verb + 1];
  if (next && isFiniteTag(next.xpos)) return undefined;
  // "warned the cartel of raids and arrested its rivals": what its source did besides is not what he said
  const besides = tree.tokens.find(
    ({ index, deprel, head, upos }) => index > verb && upos === 'VERB' && head === verb && deprel === 'conj',
  );
  const joint = besides && (childBy(tree, besides.index, 'cc') ?? besides.index);
  const behind = tree.tokens.slice(verb + 1, joint);
  // "write the rules so that all may vote": what for
  const that = behind.findIndex(
    ({ text }, at) => text.toLowerCase() === 'that' && behind[at - 1]?.text.toLowerCase() !== 'so',
  );
  if (isFreeRelative(tree, verb, that >= 0 && that < MAX_LISTENER)) return undefined;
  if (that < 0 && behind.some(({ text }) => text.toLowerCase() === 'that') && lemma === 'write') return undefined;
  // "the notice that he would not testify, the judge said that …": somebody else says so
  if (that > 0 && behind.slice(0, that).some(({ upos, xpos: tag }) => upos === 'VERB' && finiteTags.has(tag)))
    return undefined;
  const after = that >= 0 && that < MAX_LISTENER && !beginsAtOnce(tree, verb, lemma) ? behind.slice(that) : behind;
  // "declared war on the cartel": what was said is named
  const isNamed =
    (lemma === 'add' || !UNADDRESSED.has(lemma)) && lemma !== 'tell' && childBy(tree, verb, 'obj') !== undefined;
  if (isNamed && (that < 0 || that >= MAX_LISTENER)) return undefined;
  const hasClause = after.some(({ xpos: tag }) => isFiniteTag(tag));
  if (hasClause && after.length > MIN_WORDS) return said(after.map(({ index }) => index));
  const comma = tree.tokens.findLastIndex(({ index, text }) => index < verb && text === ',');
  return comma > MIN_WORDS && closesWith(tree, comma, verb)
    ? said(
        tree.tokens.slice(0, comma).map(({ index }) => index),
        true,
      )
    : undefined;
}

/**
 * "warned the case might lead to war", "claiming the deal should fail": a finite verb right behind what the parser took
 * for the object, which is the subject of what is said.
 */
export function contentBehindObject({ tree, verb, lemma }: CueVerb): FoundContent | undefined {
  if (!speechVerbs.has(lemma) && !thoughtVerbs.has(lemma)) return undefined;
  const object = childrenBy(tree, verb, 'obj', 'iobj').find((child) => child > verb);
  if (object === undefined || isPassiveVerb(tree, verb) || subtreeRange(tree, object).first !== verb + 1)
    return undefined;
  const next = tree.tokens[subtreeRange(tree, object).last + 1];
  const isFinite = next !== undefined && isFiniteTag(next.xpos);
  // "show more people disapprove of it"
  const isLeft = next?.upos === 'VERB' && next.deprel === 'ccomp' && next.head === verb;
  const isPredicate = isFinite && (next.upos === 'AUX' || (isLeft && childBy(tree, next.index, 'nsubj') === undefined));
  return isPredicate ? said(tree.tokens.slice(verb + 1).map(({ index }) => index)) : undefined;
}

const BE = /^(?:is|was)$/;
const INFERRING = new Set(['believe', 'think', 'fear', 'determine', 'know', 'suspect', 'find', 'hope']);

/** "What the deputies won't admit is that the tax failed", "near what searchers said was the wreck": what "what" is said to be. */
export function contentOfCleft({ tree, verb, lemma }: CueVerb): FoundContent | undefined {
  const isCue = (speechVerbs.has(lemma) || INFERRING.has(lemma)) && !isPassiveVerb(tree, verb);
  if (!isCue || !BE.test(tree.tokens[verb + 1]?.text ?? '')) return undefined;
  const before = tree.tokens.slice(Math.max(0, verb - MAX_SUBJECT), verb);
  const what = before.findLastIndex(({ text }) => text.toLowerCase() === 'what');
  const between = before.slice(what + 1);
  if (what < 0 || between.length === 0 || between.some(({ upos }) => upos === 'VERB' || upos === 'PUNCT'))
    return undefined;
  const isThat = tree.tokens[verb + 2]?.text.toLowerCase() === 'that';
  return said(tree.tokens.slice(verb + (isThat ? 2 : 1)).map(({ index }) => index));
}

const NOMINATIVE = new Set(['he', 'she', 'it', 'they', 'we', 'i', 'you', 'there']);

/** "ruled that worshippers may gather", "I think he was right" where the tree shows no clause: to the end of the sentence. */
export function contentBehindThat({ tree, verb, lemma }: CueVerb): FoundContent | undefined {
  if ((!speechVerbs.has(lemma) && !thoughtVerbs.has(lemma)) || isPassiveVerb(tree, verb)) return undefined;
  const next = tree.tokens[verb + 1]?.text.toLowerCase() ?? '';
  if (next !== 'that' && !NOMINATIVE.has(next)) return undefined;
  const after = tree.tokens.slice(verb + 1);
  const hasClause = after.slice(2).some(({ xpos: tag }) => isFiniteTag(tag));
  return hasClause ? said(after.map(({ index }) => index)) : undefined;
}
