import type { MentionIndex } from '../3-clauses/mention-index.ts';
import { isObligedDeed } from '../3-clauses/obliged-deed.ts';
import { ownMood } from '../3-clauses/own-mood.ts';
import { actorsOf } from '../3-clauses/role-actors.ts';
import type { SentenceTree } from '../3-clauses/sentence-tree.ts';
import { childrenBy, tokenAt } from '../3-clauses/sentence-tree.ts';
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

/** Demands made by saying what others should do: "Iran must allow inspections, he said". */
export function findSaidDemands(tree: SentenceTree, index: MentionIndex, speakersAt: SpeakersAt): CandidateEvent[] {
  return tree.tokens.flatMap(({ index: token, upos }) => {
    // "monuments that all Mexicans must pay for": a clause on a noun tells what is so
    if (
      upos !== 'VERB' ||
      tokenAt(tree, token).deprel === 'acl:relcl' ||
      STATES.has(tokenAt(tree, token).lemma.toLowerCase()) ||
      !(isObliged(tree, token) || isNeeded(tree, token))
    )
      return [];
    const clause = toVerbClause(tree, token);
    if (clause.isPassive) return [];
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
