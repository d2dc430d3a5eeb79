import type { Mood } from '@cartograph/model';
import { modalOf } from './modal-of.ts';
import type { SentenceTree } from './sentence-tree.ts';
import { baseRelation, childBy, childrenBy, markBy, tokenAt } from './sentence-tree.ts';
import { isAsLongAs, isStillToCome } from './time-clause.ts';

const NEGATIONS = new Set(['not', "n't", 'n’t', 'never', 'neither', 'nor', 'hardly']);
const FUTURE = new Set(['will', "'ll", '’ll', 'wo', 'shall', 'would', "'d", '’d']);
/** The deed was all but done, and so was not. */
const ALMOST = new Set(['nearly', 'almost']);
const POSSIBLE = new Set(['may', 'might', 'could', 'can', 'ca']);
const DEMANDED = new Set(['should', 'must', 'ought']);

/** "not only attacked but …": done, and more. */
const NOT_ALL = new Set(['just', 'merely', 'simply']);

/** Not "cannot simply ignore", which nobody may do at all. */
function isNotAll(tree: SentenceTree, not: number, verb: number): boolean {
  const next = tree.tokens[not + 1]?.text.toLowerCase() ?? '';
  return next === 'only' || (NOT_ALL.has(next) && modalOf(tree, verb) === undefined);
}

/** Whether a predicate is negated by a word of its own: "not", "never", "no longer", "no official was …". */
export function isNegated(tree: SentenceTree, predicate: number): boolean {
  const negatesItself = (tree.children[predicate] ?? []).some((child) => {
    const word = tokenAt(tree, child).text.toLowerCase();
    if (word === 'nor') return true;
    if (NEGATIONS.has(word) && isNotAll(tree, child, predicate)) return false;
    if (NEGATIONS.has(word)) return baseRelation(tokenAt(tree, child).deprel) !== 'cc';
    return (
      word === 'longer' &&
      childrenBy(tree, child, 'advmod', 'det').some((inner) => tokenAt(tree, inner).text.toLowerCase() === 'no')
    );
  });
  return negatesItself || childrenBy(tree, predicate, 'nsubj', 'obj', 'det').some((child) => hasNo(tree, child));
}

const hasNo = (tree: SentenceTree, noun: number): boolean =>
  ['no', 'none', 'neither', 'nothing'].includes(tokenAt(tree, noun).text.toLowerCase()) ||
  childrenBy(tree, noun, 'det', 'cc').some((child) =>
    ['no', 'neither'].includes(tokenAt(tree, child).text.toLowerCase()),
  );

/** "instead of supporting", "rather than helping": what somebody did otherwise. */
const OTHERWISE = new Set(['without', 'instead', 'rather']);

/** "nearly arrested", "left without meeting": what its own words say did not come to be. */
const isUndone = (tree: SentenceTree, verb: number): boolean =>
  childrenBy(tree, verb, 'advmod').some((child) => ALMOST.has(tokenAt(tree, child).text.toLowerCase())) ||
  childrenBy(tree, verb, 'mark').some((child) => OTHERWISE.has(tokenAt(tree, child).text.toLowerCase()));

/** "would cooperate if it were asked". */
const hasCondition = (tree: SentenceTree, verb: number): boolean =>
  childrenBy(tree, verb, 'advcl').some((child) =>
    childrenBy(tree, child, 'mark').some((mark) => ['if', 'unless'].includes(tokenAt(tree, mark).text.toLowerCase())),
  );

/** Whether the clause stands under "if", "unless" or "whether". */
const isConditional = (tree: SentenceTree, verb: number): boolean =>
  childrenBy(tree, verb, 'mark').some((child) =>
    ['if', 'unless', 'whether'].includes(tokenAt(tree, child).text.toLowerCase()),
  );

/** "unclear whether the gunman was killed": what was done, if it was. */
const isAskedOfPast = (tree: SentenceTree, verb: number): boolean =>
  markBy(tree, verb, 'whether') !== undefined &&
  [verb, ...childrenBy(tree, verb, 'aux')].some((word) => tokenAt(tree, word).xpos === 'VBD');

/** "The aim is to help Mexico": an infinitive that tells what something is for. */
const isAim = (tree: SentenceTree, verb: number): boolean =>
  tokenAt(tree, verb).xpos === 'VB' &&
  childBy(tree, verb, 'cop') !== undefined &&
  markBy(tree, verb, 'to') !== undefined;

/** The mood that a verb's own words give it: modal, negation, condition. `done` where they are silent. */
export function ownMood(
  tree: SentenceTree,
  verb: number,
): { readonly mood: Mood; readonly isPast?: boolean; readonly rule?: string } {
  const modal = modalOf(tree, verb);
  const isNegative = isNegated(tree, verb);
  const isPerfect = childrenBy(tree, verb, 'aux').some((child) => tokenAt(tree, child).lemma === 'have');
  if (modal !== undefined && POSSIBLE.has(modal))
    return { mood: isNegative ? 'did-not' : 'possible', isPast: isPerfect, rule: `mood/modal-${modal}` };
  if (modal === 'would' && !isNegative && hasCondition(tree, verb)) return { mood: 'possible', rule: 'mood/condition' };
  if (modal !== undefined && FUTURE.has(modal) && !(isPerfect && modal === 'would')) {
    return { mood: isNegative ? 'refused' : 'planned', rule: `mood/modal-${modal}` };
  }
  if (modal !== undefined && DEMANDED.has(modal) && !isPerfect)
    return { mood: isNegative ? 'did-not' : 'demanded', rule: `mood/modal-${modal}` };
  // "would have extradited him": it did not
  if (modal === 'would' && isPerfect) return { mood: 'did-not', rule: 'mood/would-have' };
  if (isConditional(tree, verb) || isAsLongAs(tree, verb))
    return { mood: 'possible', isPast: isAskedOfPast(tree, verb), rule: 'mood/condition' };
  if (isNegative || isUndone(tree, verb)) return { mood: 'did-not', rule: 'mood/negated' };
  if (isStillToCome(tree, verb)) return { mood: 'planned', rule: 'mood/still-to-come' };
  if (isAim(tree, verb)) return { mood: 'planned', rule: 'mood/aim' };
  return { mood: 'done' };
}

/** Whether a verb has auxiliaries or a subject of its own, so that it does not share those of the verb it is joined to. */
export const standsAlone = (tree: SentenceTree, verb: number): boolean =>
  childBy(tree, verb, 'nsubj', 'aux', 'mark') !== undefined;
