import type { Claim } from '@cartograph/model';
import type { GoldClaim } from '../../packages/extractor/src/gold/gold-article.ts';
import { answers, matchClaims } from '../../packages/extractor/src/gold/match-claims.ts';
import type { PredictedFact } from '../../packages/extractor/src/gold/predicted-fact.ts';

/**
 * What a fact is worth: `right` answers a gold claim; `hedge` is a second answer to one, wrong when it comes from
 * the same trigger; `free` is true-but-marginal talk about unnamed actors, a tenth of all facts; `extra` is wrong.
 */
export type ClaimVerdict = 'right' | 'hedge' | 'wrong hedge' | 'free' | 'extra';

/** A fact and what it is worth, with the gold claim that it answers. */
export interface JudgedFact {
  readonly fact: PredictedFact;
  readonly verdict: ClaimVerdict;
  readonly gold?: GoldClaim;
}

/** All facts of an article, and the gold claims that nobody answered, optional ones included. */
export interface JudgedClaims {
  readonly facts: readonly JudgedFact[];
  readonly missed: readonly GoldClaim[];
}

/** One in so many facts may be about unnamed actors that the gold does not list. */
const FREE_SHARE = 10;

const isSameTrigger = (a: Claim, b: Claim): boolean =>
  a.evidence.trigger.start === b.evidence.trigger.start && a.evidence.trigger.end === b.evidence.trigger.end;

/** Judges every fact; `unnamed` holds the ids of actors that are only described. */
export function judgeClaims(
  gold: readonly GoldClaim[],
  facts: readonly PredictedFact[],
  unnamed: ReadonlySet<string>,
): JudgedClaims {
  const taken = matchClaims(gold, facts);
  let free = Math.floor(facts.length / FREE_SHARE);
  const judge = (fact: PredictedFact): JudgedFact => {
    const match = taken.get(fact);
    if (match) return { fact, verdict: 'right', gold: match };
    const rivals = gold.filter((claim) => answers(claim, fact));
    if (rivals.length > 0) {
      const isTwin = [...taken].some(
        ([other, claim]) => rivals.includes(claim) && isSameTrigger(other.claim, fact.claim),
      );
      return { fact, verdict: isTwin ? 'wrong hedge' : 'hedge' };
    }
    const isUnnamed = unnamed.has(fact.claim.subject) || unnamed.has(fact.claim.object);
    if (!isUnnamed || fact.isBadQuote || fact.isBoilerplate || free === 0) return { fact, verdict: 'extra' };
    free -= 1;
    return { fact, verdict: 'free' };
  };
  const answered = new Set(taken.values());
  return { facts: facts.map(judge), missed: gold.filter((claim) => !answered.has(claim)) };
}
