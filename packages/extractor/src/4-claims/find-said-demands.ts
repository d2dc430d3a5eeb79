import { toAdjectiveClause } from '../3-clauses/adjective-clause.ts';
import type { Clause } from '../3-clauses/clause.ts';
import type { MentionIndex } from '../3-clauses/mention-index.ts';
import { isObligedDeed } from '../3-clauses/obliged-deed.ts';
import { isNegated, ownMood } from '../3-clauses/own-mood.ts';
import { actorsOf } from '../3-clauses/role-actors.ts';
import type { SentenceTree } from '../3-clauses/sentence-tree.ts';
import { childBy, childrenBy, prepositionOf, tokenAt } from '../3-clauses/sentence-tree.ts';
import { toVerbClause } from '../3-clauses/verb-clause.ts';
import type { CandidateEvent, SpeakersAt } from './find-events.ts';
import { statedOf } from './stated-of.ts';

const OBLIGING = new Set(['should', 'must', 'ought']);

/** "should", "must", also negated: what somebody is told to do or to leave. */
const isObliged = (tree: SentenceTree, verb: number): boolean =>
  childrenBy(tree, verb, 'aux').some((child) => OBLIGING.has(tokenAt(tree, child).text.toLowerCase())) &&
  ['demanded', 'did-not'].includes(ownMood(tree, verb).mood);

const FIRST_PERSON = new Set(['we', 'i', 'us', 'our']);
/** "Congress needs to act", "has to do more"; not "would have to act". */
const isNeeded = (tree: SentenceTree, verb: number): boolean =>
  isObligedDeed(tree, verb) && ownMood(tree, tokenAt(tree, verb).head).mood === 'done';

/** "should know better": nothing that is done. */
const STATES = new Set('know understand realize wonder worry think believe expect remember'.split(' '));

/** "it is time", "the time has come". */
function isNow(tree: SentenceTree, token: number): boolean {
  const lemma = tokenAt(tree, token).lemma.toLowerCase();
  if (lemma === 'time') return childBy(tree, token, 'cop') !== undefined;
  return lemma === 'come' && childrenBy(tree, token, 'nsubj').some((child) => tokenAt(tree, child).lemma === 'time');
}

/** "It's time for Trump to be honest", "The time has come for Cuba to act": whose time it is to do something. */
function timelyDoers(tree: SentenceTree, token: number): readonly number[] {
  const isTime = isNow(tree, token);
  if (!isTime || isNegated(tree, token)) return [];
  const below = childrenBy(tree, token, 'xcomp', 'ccomp', 'acl', 'advcl', 'csubj');
  const hasDeed = below.some((verb) => childrenBy(tree, verb, 'mark').length > 0);
  const behindFor = childrenBy(tree, token, 'nmod', 'obl').filter((doer) => prepositionOf(tree, doer) === 'for');
  return hasDeed ? [...behindFor, ...below.flatMap((verb) => childrenBy(tree, verb, 'nsubj'))] : [];
}

/** The clause that says what somebody should do, with whoever should as its agents. */
function obligingClause(tree: SentenceTree, token: number): Clause | undefined {
  const { upos, deprel, lemma } = tokenAt(tree, token);
  const timely = timelyDoers(tree, token);
  if (timely.length > 0) return { ...toAdjectiveClause(tree, token), agents: timely };
  // "monuments that all Mexicans must pay for": a clause on a noun tells what is so
  if (upos !== 'VERB' || deprel === 'acl:relcl' || STATES.has(lemma.toLowerCase())) return undefined;
  return isObliged(tree, token) || isNeeded(tree, token) ? toVerbClause(tree, token) : undefined;
}

/** Demands made by saying what others should do: "Iran must allow inspections, he said". */
export function findSaidDemands(tree: SentenceTree, index: MentionIndex, speakersAt: SpeakersAt): CandidateEvent[] {
  return tree.tokens.flatMap(({ index: token }) => {
    const clause = obligingClause(tree, token);
    if (!clause || clause.isPassive) return [];
    const speakers = speakersAt(tree.sentence.index, token);
    // "we need to go on" asks nobody else
    const doers = actorsOf(tree, index, clause.agents).filter(
      ({ mention }) => !FIRST_PERSON.has(mention.text.toLowerCase()),
    );
    return statedOf(tree, clause, speakers, doers, {
      relation: 'REQUEST',
      rule: 'request/said-should',
    });
  });
}
