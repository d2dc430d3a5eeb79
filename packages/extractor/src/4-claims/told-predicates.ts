import type { SentenceTree } from '../3-clauses/sentence-tree.ts';
import { baseRelation, childBy, childrenBy, tokenAt, topOf } from '../3-clauses/sentence-tree.ts';
import type { FoundTime } from '../3-clauses/times/find-times.ts';
import { wordList } from '../words/word-list.ts';

const PRESENT = new Set(['VBZ', 'VBP']);

/** "was one of 29 prisoners whom Mexico handed over": the deed is told in what describes the predicate of the sentence. */
const describesPredicate = (tree: SentenceTree, token: number): boolean => {
  for (let current = token; current >= 0; current = tokenAt(tree, current).head) {
    if (tokenAt(tree, current).head < 0) return childBy(tree, current, 'cop') !== undefined;
    if (tokenAt(tree, current).deprel === 'nsubj') return false;
  }
  return false;
};

/** "He had just posed for pictures when a gunman fired": what happens while the sentence's predicate does. */
const isMeanwhile = (tree: SentenceTree, token: number): boolean =>
  baseRelation(tokenAt(tree, token).deprel) === 'advcl' &&
  tree.tokens.some(({ head, lemma }) => head === token && /^(when|as|while)$/i.test(lemma));

const isPerfect = (tree: SentenceTree, verb: number): boolean =>
  childrenBy(tree, verb, 'aux').some((child) => tokenAt(tree, child).lemma === 'have');

/** "was in the capital". */
const isCopular = (tree: SentenceTree, predicate: number): boolean =>
  childrenBy(tree, predicate, 'cop').some((cop) => tokenAt(tree, cop).xpos === 'VBD');

/** "met", "was meeting", "was arrested", "was to meet": the past in which stories are told. */
const isPlainPast = (tree: SentenceTree, verb: number): boolean => {
  const { xpos } = tokenAt(tree, verb);
  if (isCopular(tree, verb)) return true;
  const auxiliaries = childrenBy(tree, verb, 'aux', 'aux:pass').map((child) => tokenAt(tree, child).xpos);
  return (
    xpos === 'VBD' ||
    (/^VB[GN]?$/.test(xpos) && auxiliaries.length === 1 && auxiliaries[0] === 'VBD' && !isPerfect(tree, verb))
  );
};

/** "Lopez, detained since February": what a name is told by beside the story. */
export function isAside(tree: SentenceTree, time: FoundTime): boolean {
  const outer = topOf(tree, time);
  const above = outer && outer.head >= 0 ? tokenAt(tree, outer.head) : undefined;
  return time.isOpen || above?.deprel === 'acl' || above?.deprel === 'acl:relcl' || above?.deprel === 'appos';
}

/** Words that take a deed out of the story of the day: "In a recent interview", "Before, he said …", "repeatedly blamed". */
const OUT_OF_STORY = wordList(
  'recent recently previous previously earlier before once often repeatedly regularly always',
);

/** Not "Trump, who has recently fumed at it, said": what describes an actor tells nothing of the story. */
const isDescribing = (tree: SentenceTree, token: number): boolean => {
  for (let current = token; current >= 0; current = tokenAt(tree, current).head)
    if (baseRelation(tokenAt(tree, current).deprel) === 'acl') return true;
  return false;
};

/** Whether a sentence tells of other times than its story's, by its words. */
export const isOutOfStory = (tree: SentenceTree): boolean =>
  tree.tokens.some(
    ({ lemma, deprel, index }) =>
      deprel !== 'mark' && deprel !== 'case' && OUT_OF_STORY.has(lemma.toLowerCase()) && !isDescribing(tree, index),
  );

/** What the sentence tells: its root, a verb coordinated with it, or what somebody says now ("he says he thanked her"). */
export function isTold(tree: SentenceTree, predicate: number): boolean {
  const { deprel, head } = tokenAt(tree, predicate);
  if (!isPlainPast(tree, predicate)) return false;
  if (head < 0) return true;
  if (deprel === 'acl:relcl') return describesPredicate(tree, predicate);
  const isUnderRoot = tokenAt(tree, head).head < 0;
  if (isUnderRoot && isMeanwhile(tree, predicate)) return true;
  const isSaidNow = deprel === 'ccomp' && PRESENT.has(tokenAt(tree, head).xpos);
  return isUnderRoot && (baseRelation(deprel) === 'conj' || isSaidNow);
}

/** The first predicate that a sentence tells; "…, she told senators on Wednesday" tells by its saying. */
export function toldIn(tree: SentenceTree): number {
  const told = tree.tokens.findIndex(({ index }) => isTold(tree, index));
  return told >= 0
    ? told
    : tree.tokens.findIndex(({ xpos, deprel, head }) => xpos === 'VBD' && deprel === 'parataxis' && head >= 0);
}
