import { ending, planningWords, pondering } from './governing-verbs.ts';
import { isNegated } from './own-mood.ts';
import type { SentenceTree } from './sentence-tree.ts';
import { baseRelation, childrenBy, tokenAt } from './sentence-tree.ts';
import { predicateLemma } from './verb-clause.ts';
import { wordList } from '../words/word-list.ts';

/** What a deed that was only planned comes to when the plan is given up: the `ending` of its mood. */
export const DROPPED_PLAN = 'drop plan';

const GIVING_UP = wordList(`
back_off back_away back_down back_away_from retreat backtrack ditch jettison disavow renounce give_up walk_back step_back
shy_away abort kill nix
`);
const PLANS = wordList('threat plan vow pledge promise intention ultimatum idea proposal push bid effort');

const isPlan = (lemma: string): boolean => PLANS.has(lemma) || planningWords.has(lemma) || pondering.has(lemma);

/** The noun of planning that an infinitive tells of: its head, or the object of the verb that a parser hung it on. */
function planOf(tree: SentenceTree, verb: number): number | undefined {
  const { head, deprel } = tokenAt(tree, verb);
  if (head < 0) return undefined;
  const nouns = baseRelation(deprel) === 'advcl' ? childrenBy(tree, head, 'obj', 'obl') : [head];
  return nouns.findLast((noun) => {
    const { upos, lemma } = tokenAt(tree, noun);
    return upos === 'NOUN' && noun < verb && isPlan(lemma.toLowerCase());
  });
}

/** "backed off his threat to impose tariffs", "abandoned plans to invade": whether what a verb tells was planned and given up. */
export function isDroppedPlan(tree: SentenceTree, verb: number): boolean {
  const plan = planOf(tree, verb);
  if (plan === undefined) return false;
  const { head, deprel } = tokenAt(tree, plan);
  if (head < 0 || tokenAt(tree, head).upos !== 'VERB' || !['obj', 'obl'].includes(baseRelation(deprel))) return false;
  const lemma = predicateLemma(tree, head);
  return (GIVING_UP.has(lemma) || ending.has(lemma)) && !isNegated(tree, head);
}
