import type { ClaimDate } from '@cartograph/model';
import type { Clause } from '../3-clauses/clause.ts';
import type { SentenceTree } from '../3-clauses/sentence-tree.ts';
import { baseRelation, tokenAt } from '../3-clauses/sentence-tree.ts';
import type { FoundTime } from '../3-clauses/times/find-times.ts';

const MAX_STEPS = 10;

/** The predicates that a time hangs on, nearest first: up the tree from its own words. */
function governorsOf(tree: SentenceTree, time: FoundTime): number[] {
  const above: number[] = [];
  let current = tokenAt(tree, time.last).head;
  for (let step = 0; step < MAX_STEPS && current >= 0; step++) {
    if (current < time.first || current > time.last) above.push(current);
    current = tokenAt(tree, current).head;
  }
  return above;
}

/** Verbs through which a time reaches the predicate: its light verb, and those above it that only carry it. */
function carriersOf(tree: SentenceTree, clause: Clause): ReadonlySet<number> {
  const carriers = new Set([clause.predicate, ...(clause.lightVerb === undefined ? [] : [clause.lightVerb])]);
  let current = clause.lightVerb ?? clause.predicate;
  for (let step = 0; step < MAX_STEPS; step++) {
    const { deprel, head } = tokenAt(tree, current);
    if (head < 0 || (baseRelation(deprel) !== 'xcomp' && deprel !== 'obj' && deprel !== 'obl' && deprel !== 'conj'))
      break;
    carriers.add(head);
    current = head;
  }
  return carriers;
}

const reach = (tree: SentenceTree, time: FoundTime, carriers: ReadonlySet<number>): number => {
  const above = governorsOf(tree, time);
  const at = above.findIndex((token) => carriers.has(token));
  const crossed = above.slice(0, at).filter((token) => tokenAt(tree, token).upos === 'VERB').length;
  return at < 0 || crossed > 0 ? Infinity : at;
};

const toDate = (time: FoundTime, publishedAt: string | undefined): ClaimDate | undefined => {
  if (!time.from || !time.to || !time.precision) return undefined;
  const runsOn = time.isOpen && publishedAt !== undefined && publishedAt >= time.from;
  return {
    start: time.from,
    end: runsOn ? publishedAt : time.to,
    precision: runsOn ? 'range' : time.precision,
    text: time.text,
  };
};

/** When the deed of a clause happened, by the time that hangs on it; undefined when none does. */
export function dateOf(
  tree: SentenceTree,
  clause: Clause,
  times: readonly FoundTime[],
  publishedAt: string | undefined,
): ClaimDate | undefined {
  const carriers = carriersOf(tree, clause);
  const near = times
    .filter(({ from, type }) => from !== undefined && type !== 'SET')
    .map((time) => ({ time, steps: reach(tree, time, carriers) }))
    .filter(({ steps }) => steps < Infinity)
    .sort((a, b) => a.steps - b.steps || a.time.start - b.time.start);
  return near[0] && toDate(near[0].time, publishedAt);
}
