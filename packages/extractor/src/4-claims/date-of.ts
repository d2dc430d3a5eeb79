import type { ClaimDate } from '@cartograph/model';
import type { Clause } from '../3-clauses/clause.ts';
import type { SentenceTree } from '../3-clauses/sentence-tree.ts';
import { baseRelation, tokenAt, topOf } from '../3-clauses/sentence-tree.ts';
import type { FoundTime } from '../3-clauses/times/find-times.ts';
import { accompaniedVerb, carriersOf, followingVerb } from './time-carriers.ts';

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

/** "In December 2020, two months after he was arrested, Mexico passed …": before its comma it is of the whole sentence. */
const opensSentence = (tree: SentenceTree, { first, last }: FoundTime): boolean =>
  first <= 1 && tree.tokens[last + 1]?.text === ',';

const MODIFIERS = new Set(['nmod:poss', 'compound', 'nummod', 'amod']);

/** "condemned last month's raid", "overturned its 2011 ruling": the time of what the verb is about, not of the verb. */
function modifiesObject(tree: SentenceTree, time: FoundTime): boolean {
  const top = topOf(tree, time);
  return top !== undefined && MODIFIERS.has(top.deprel) && top.head >= 0 && tokenAt(tree, top.head).deprel === 'obj';
}

const reach = (tree: SentenceTree, time: FoundTime, carriers: ReadonlySet<number>): number => {
  const above = governorsOf(tree, time);
  const at = above.findIndex((token) => carriers.has(token));
  const isCrossed = (token: number): boolean =>
    tokenAt(tree, token).upos === 'VERB' && !(opensSentence(tree, time) && tokenAt(tree, token).deprel === 'advcl');
  const crossed = above.slice(0, at).filter(isCrossed).length;
  // "accused the prosecutor, in office since 2012, of torture"
  return at < 0 || crossed > 0 || (time.isOpen && at > 0) ? Infinity : at;
};

/** The date of a claim that a time gives; "since" runs on to the day of publication. */
export const toDate = (time: FoundTime, publishedAt: string | undefined): ClaimDate | undefined => {
  if (!time.from || !time.to || !time.precision) return undefined;
  const runsOn = time.isOpen && publishedAt !== undefined && publishedAt >= time.from;
  return {
    start: time.from,
    end: runsOn ? publishedAt : time.to,
    precision: runsOn ? 'range' : time.precision,
    text: time.text,
  };
};

/** "In May 2021, weeks after a raid had angered the navy, Mexico expelled two agents": where the parser set two sentences side by side. */
const isOfWhole = (tree: SentenceTree, time: FoundTime, carriers: ReadonlySet<number>): boolean =>
  opensSentence(tree, time) &&
  [...carriers].some((verb) => {
    const { deprel, head, xpos } = tokenAt(tree, verb);
    return xpos === 'VBD' && deprel === 'parataxis' && head < verb && tokenAt(tree, head).head < 0;
  });

const MAX_CLEFT = 6;

/** "It was not until October 2021 that they traveled": read by its words, for parsers seldom agree on its tree. */
function isCleft(tree: SentenceTree, time: FoundTime, predicate: number): boolean {
  if (predicate < time.last || tree.tokens[time.last + 1]?.text.toLowerCase() !== 'that') return false;
  const before = tree.tokens.slice(Math.max(0, time.first - MAX_CLEFT), time.first);
  const it = before.findLastIndex(({ text }) => text.toLowerCase() === 'it');
  return it >= 0 && before[it + 1]?.lemma.toLowerCase() === 'be';
}

/** "Seven weeks have passed since they met". */
function isElapsed(tree: SentenceTree, { isElapsed: hasElapsed, last }: FoundTime, predicate: number): boolean {
  const since = tree.tokens.findIndex(({ text, index }) => index > last && text.toLowerCase() === 'since');
  if (!hasElapsed || since < 0 || predicate < since) return false;
  const first = tree.tokens.find(({ index, xpos }) => index > since && xpos.startsWith('VB'))?.index;
  return (
    first === predicate ||
    (baseRelation(tokenAt(tree, predicate).deprel) === 'conj' && tokenAt(tree, predicate).head === first)
  );
}

/** What a date is looked for. */
export interface DatedDeed {
  readonly clause: Pick<Clause, 'sentence' | 'predicate' | 'lightVerb'>;
  /** Where the deed is to say so ("declared in May that X had failed" is the blame itself): the verb of saying. */
  readonly saidBy?: { readonly sentence: number; readonly token: number };
  /** It is done by speaking: an accusation, a demand, a promise. */
  readonly isSpoken?: boolean;
  /** An office or a job: only what hangs on its noun dates it ("minister from 2012 to 2018"). */
  readonly isNominal?: boolean;
}

const COARSE = new Set(['month', 'quarter', 'season', 'year']);

/** A time so long that what came shortly before is of it, too; not that of what the verb is about. */
const coarse = (tree: SentenceTree, time: FoundTime | undefined): FoundTime | undefined =>
  time?.precision !== undefined && COARSE.has(time.precision) && !time.isOpen && !modifiesObject(tree, time)
    ? time
    : undefined;

/** The time that hangs on a clause, nearest first; undefined when none does. */
export function timeOf(
  tree: SentenceTree,
  { clause, isNominal, isSpoken }: Omit<DatedDeed, 'saidBy'>,
  times: readonly FoundTime[],
): FoundTime | undefined {
  const dated = times.filter(({ from, type }) => from !== undefined && type !== 'SET');
  if (dated.length === 0) return undefined;
  const isAboutDeed = (time: FoundTime, carriers: ReadonlySet<number>): boolean =>
    isSpoken !== true || !modifiesObject(tree, time) || carriers.has(tokenAt(tree, time.last).head);
  const nearest = (carriers: ReadonlySet<number>): FoundTime | undefined =>
    dated
      .filter((time) => isAboutDeed(time, carriers))
      .map((time) => ({ time, steps: reach(tree, time, carriers) }))
      .filter(({ steps }) => steps < Infinity)
      .sort((a, b) => a.steps - b.steps || a.time.start - b.time.start)[0]?.time;
  if (isNominal) {
    const time = nearest(new Set([clause.predicate]));
    // "On Tuesday Attorney General Barr": nobody holds an office for a day
    return time?.precision === 'day' && !time.isOpen ? undefined : time;
  }
  const carriers = carriersOf(tree, clause);
  const predicate = clause.lightVerb ?? clause.predicate;
  const ofVerb = (verb: number | undefined): FoundTime | undefined =>
    verb === undefined ? undefined : nearest(carriersOf(tree, { predicate: verb }));
  // "In December 2020, two months after the arrest": not of December
  const isCounted = times.some(({ type, last }) => type === 'DURATION' && tree.tokens[last + 1]?.text === 'after');
  return (
    nearest(carriers) ??
    ofVerb(accompaniedVerb(tree, clause)) ??
    coarse(tree, isCounted ? undefined : ofVerb(followingVerb(tree, predicate))) ??
    dated.find((time) => isOfWhole(tree, time, carriers)) ??
    dated.find((time) => isCleft(tree, time, predicate)) ??
    dated.find((time) => isElapsed(tree, time, predicate))
  );
}
