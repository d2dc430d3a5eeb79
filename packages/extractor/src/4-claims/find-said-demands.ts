import type { MentionIndex } from '../3-clauses/mention-index.ts';
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

/** Demands made by saying what others should do: "Iran must allow inspections, he said". */
export function findSaidDemands(tree: SentenceTree, index: MentionIndex, speakersAt: SpeakersAt): CandidateEvent[] {
  return tree.tokens.flatMap(({ index: token, upos }) => {
    // "monuments that all Mexicans must pay for": a clause on a noun tells what is so
    if (upos !== 'VERB' || tokenAt(tree, token).deprel === 'acl:relcl' || !isObliged(tree, token)) return [];
    const clause = toVerbClause(tree, token);
    if (clause.isPassive) return [];
    const speakers = speakersAt(tree.sentence.index, token);
    return statedOf(tree, clause, speakers, actorsOf(tree, index, clause.agents), {
      relation: 'REQUEST',
      rule: 'request/said-should',
    });
  });
}
