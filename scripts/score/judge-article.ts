import type { Extraction } from '@cartograph/model';
import type { Counts } from './counts.ts';
import type { GoldArticle } from '../../packages/extractor/src/gold/gold-article.ts';
import type { JudgedClaims } from './judge-claims.ts';
import { judgeClaims } from './judge-claims.ts';
import type { JudgedDetails } from './judge-details.ts';
import { judgeDetails } from './judge-details.ts';
import { judgePairs } from './judge-pairs.ts';
import type { MatchedActors } from '../../packages/extractor/src/gold/match-actors.ts';
import { matchActors } from '../../packages/extractor/src/gold/match-actors.ts';
import { type AnsweredClaim, findAnswers } from '../../packages/extractor/src/gold/find-answers.ts';
import { predictedFacts } from '../../packages/extractor/src/gold/predicted-fact.ts';

/** An extraction beside the gold of its article. */
export interface JudgedArticle extends JudgedClaims {
  readonly article: GoldArticle;
  readonly extraction: Extraction;
  readonly actors: MatchedActors;
  readonly details: readonly JudgedDetails[];
  readonly pairs: Counts;
  /** The claims that the gold requires, found or missed. */
  readonly answers: readonly AnsweredClaim[];
}

/** Judges an extraction by the rules of the annotation guide: actors, then claims, their details and bare pairs. */
export function judgeArticle(article: GoldArticle, extraction: Extraction): JudgedArticle {
  const actors = matchActors(extraction, article.actors);
  const unnamed = new Set(extraction.entities.filter(({ named }) => !named).map(({ id }) => id));
  const facts = predictedFacts(extraction, article, actors.keys);
  const judged = judgeClaims(article.claims, facts, unnamed);
  return {
    article,
    extraction,
    actors,
    ...judged,
    details: judged.facts.flatMap((fact) => judgeDetails(fact, actors.keys) ?? []),
    pairs: judgePairs(article.claims, facts, unnamed),
    answers: findAnswers(article, extraction),
  };
}
