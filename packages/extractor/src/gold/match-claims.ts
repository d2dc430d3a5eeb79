import type { RelationType } from '@cartograph/model';
import { relationDefinition } from '@cartograph/model';
import type { GoldClaim } from './gold-article.ts';
import type { PredictedFact } from './predicted-fact.ts';

/** What is asked of a fact, or of a claim that is not made yet, to see whether the gold says it. */
export interface Statement {
  readonly claim: { readonly relation: RelationType };
  readonly subject: string;
  readonly object: string;
  readonly isEitherWay: boolean;
  readonly isBadQuote: boolean;
  readonly isBoilerplate: boolean;
}

const isSometimesMutual = (relation: string): boolean =>
  relationDefinition(relation as never)?.symmetric === 'sometimes';

/** True where the two actors are those of the gold claim, in the direction that counts. */
export function joinsSameActors({ subjects, objects, isMutual }: GoldClaim, fact: Statement): boolean {
  if (subjects.includes(fact.subject) && objects.includes(fact.object)) return true;
  const isEitherWay = fact.isEitherWay || (isMutual && isSometimesMutual(fact.claim.relation));
  return isEitherWay && subjects.includes(fact.object) && objects.includes(fact.subject);
}

/** True where a fact is an answer to a gold claim: the type and both actors, from a sentence that may bear claims. */
export function answers(gold: GoldClaim, fact: Statement): boolean {
  const mayBear = !fact.isBadQuote && !fact.isBoilerplate;
  return mayBear && gold.relations.includes(fact.claim.relation) && joinsSameActors(gold, fact);
}

/**
 * Joins facts and gold claims one to one, as many as can be joined, required claims first and facts of the same
 * polarity first (augmenting paths: Kuhn 1955).
 */
export function matchClaims(
  gold: readonly GoldClaim[],
  facts: readonly PredictedFact[],
): ReadonlyMap<PredictedFact, GoldClaim> {
  const taken = new Map<PredictedFact, GoldClaim>();
  const differs = (claim: GoldClaim, fact: PredictedFact): number =>
    claim.isNegative === (fact.claim.polarity === 'negative') ? 0 : 1;
  const place = (claim: GoldClaim, seen: Set<PredictedFact>): boolean => {
    const options = facts.filter((fact) => answers(claim, fact)).sort((a, b) => differs(claim, a) - differs(claim, b));
    for (const fact of options) {
      if (seen.has(fact)) continue;
      seen.add(fact);
      const holder = taken.get(fact);
      if (holder && !place(holder, seen)) continue;
      taken.set(fact, claim);
      return true;
    }
    return false;
  };
  const required = gold.filter(({ isRequired }) => isRequired);
  for (const claim of [...required, ...gold.filter(({ isRequired }) => !isRequired)]) place(claim, new Set());
  return taken;
}
