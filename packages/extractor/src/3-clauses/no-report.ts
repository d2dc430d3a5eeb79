import { canSpeak } from './can-speak.ts';
import { cueOfVerb } from './cue-span.ts';
import { modalOf } from './modal-of.ts';
import { asVerbs, speechVerbs, thoughtVerbs } from './cue-words.ts';
import type { FoundContent } from './reported-content.ts';
import type { SentenceTree } from './sentence-tree.ts';
import { baseRelation, childBy, childrenBy, lowerAt, markBy, tokenAt } from './sentence-tree.ts';
import { wordList } from '../words/word-list.ts';

/** "Let me tell you", "let's say": nobody is said to say so. */
const isIdiom = (tree: SentenceTree, verb: number): boolean =>
  lowerAt(tree, verb - 2) === 'let' && /^(?:me|us|['’]s)$/.test(lowerAt(tree, verb - 1));

const isImperative = (tree: SentenceTree, verb: number): boolean =>
  tokenAt(tree, verb).xpos === 'VB' &&
  childBy(tree, verb, 'mark') === undefined &&
  modalOf(tree, verb) === undefined &&
  baseRelation(tokenAt(tree, verb).deprel) !== 'conj';

/** "nobody wants a war", "no one expects it": nobody is of that mind. */
const isNobody = (tree: SentenceTree, source: number): boolean =>
  /^(?:nobody|none|no-one)$/.test(lowerAt(tree, source)) ||
  (lowerAt(tree, source) === 'one' && lowerAt(tree, source - 1) === 'no');

/** Verbs by which somebody seeks to know; lemmas. */
const seeking = wordList('find see learn determine know understand discover hear decide figure');

const QUESTION = /^(?:who|whom|whose|what|which|why|when|where|how|whether|if|exactly)$/;

/** "the dangers of criticizing a president": nobody does. */
function isOfThing(tree: SentenceTree, verb: number): boolean {
  const { deprel, head, xpos } = tokenAt(tree, verb);
  const isOf = markBy(tree, verb, 'of') !== undefined;
  return deprel === 'acl' && xpos === 'VBG' && isOf && head >= 0 && !canSpeak(tree, head);
}

/** "It was hard to see the offer as a threat": nobody does. */
const isOpenInfinitive = (tree: SentenceTree, verb: number): boolean =>
  tokenAt(tree, verb).xpos === 'VB' && markBy(tree, verb, 'to') !== undefined;

/** "working to find out who paid": what is not known yet. */
const isSought = (tree: SentenceTree, verb: number): boolean =>
  seeking.has(tokenAt(tree, verb).lemma.toLowerCase()) &&
  isOpenInfinitive(tree, verb) &&
  QUESTION.test(lowerAt(tree, cueOfVerb(tree, verb).last + 1));

/** "You know, he called it …": a filler. */
const isFiller = (tree: SentenceTree, verb: number, source: number): boolean =>
  lowerAt(tree, source) === 'you' &&
  tokenAt(tree, verb).lemma === 'know' &&
  source === verb - 1 &&
  !/^(?:that|wh.*|how)$/.test(lowerAt(tree, verb + 1));

/** "refused to answer questions": one is asked, and what one would say is not told. */
const isUnanswered = (tree: SentenceTree, verb: number): boolean =>
  tokenAt(tree, verb).lemma === 'answer' &&
  tokenAt(tree, verb).xpos === 'VB' &&
  childrenBy(tree, verb, 'ccomp').length === 0;

/** "self-described": part of a word. */
const isPartOfWord = (tree: SentenceTree, verb: number): boolean =>
  tree.tokens[verb - 1]?.text === '-' && tree.tokens[verb - 1]?.end === tokenAt(tree, verb).start;

/** "found themselves bowing to events": nobody finds anything out. */
const isOnOneself = (tree: SentenceTree, verb: number): boolean =>
  /^(?:find|see)$/.test(tokenAt(tree, verb).lemma) && /sel(?:f|ves)$/.test(lowerAt(tree, verb + 1));

const showing = wordList('suggest show indicate explain reveal prove demonstrate confirm');

/** "This suggests that …": a fact from which the writer infers. */
const isFact = (tree: SentenceTree, verb: number, source: number): boolean =>
  /^(?:this|that|these|those|which)$/.test(lowerAt(tree, source)) &&
  showing.has(tokenAt(tree, verb).lemma.toLowerCase());

/** Whether a verb of saying or thinking reports nothing, though something stands where its content would. */
export function isUnsaid(
  tree: SentenceTree,
  verb: number,
  source: number | undefined,
  { isParenthetical, isInfinitive }: FoundContent,
): boolean {
  const lemma = tokenAt(tree, verb).lemma.toLowerCase();
  if (isIdiom(tree, verb) || isSought(tree, verb) || isOnOneself(tree, verb)) return true;
  if (isUnanswered(tree, verb) || isPartOfWord(tree, verb) || (isInfinitive && isOfThing(tree, verb))) return true;
  // "… – think old warehouses – …", "expect to hear more": nobody is said to think
  if (source === undefined)
    return (
      (thoughtVerbs.has(lemma) && (isParenthetical || isImperative(tree, verb))) ||
      (asVerbs.has(lemma) && isOpenInfinitive(tree, verb))
    );
  return (
    (isNobody(tree, source) && !speechVerbs.has(lemma)) || isFiller(tree, verb, source) || isFact(tree, verb, source)
  );
}
