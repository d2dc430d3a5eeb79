import type { ActorCounts } from './count-actors.ts';
import { countActors } from './count-actors.ts';
import { countByRelation, countClaims } from './count-claims.ts';
import type { Confusion } from './count-confusions.ts';
import { countConfusions } from './count-confusions.ts';
import type { ConfidenceCurve } from './confidence-curve.ts';
import { confidenceCurve } from './confidence-curve.ts';
import type { DetailCounts } from './count-details.ts';
import { countDetails } from './count-details.ts';
import { countMentionClasses } from './count-mention-classes.ts';
import type { Counts } from './counts.ts';
import { addCounts } from './counts.ts';
import type { JudgedArticle } from './judge-article.ts';
import type { MentionClass } from '../../packages/extractor/src/gold/mention-class.ts';

/** All figures over a set of annotated articles. */
export interface Score {
  readonly articles: number;
  readonly actors: ActorCounts;
  readonly claims: Counts;
  readonly standing: Counts;
  readonly events: Counts;
  readonly pairs: Counts;
  readonly byRelation: ReadonlyMap<string, Counts>;
  readonly byMentionClass: ReadonlyMap<MentionClass, Counts>;
  readonly details: DetailCounts;
  readonly confusions: readonly Confusion[];
  readonly curve: ConfidenceCurve;
  readonly hedges: number;
  readonly matched: number;
  readonly boilerplate: number;
  readonly badQuotes: number;
}

/** Sums the judgements of all articles. */
export function scoreArticles(articles: readonly JudgedArticle[]): Score {
  const byRelation = countByRelation(articles);
  const facts = articles.flatMap((article) => article.facts);
  return {
    articles: articles.length,
    actors: countActors(articles),
    ...countClaims(byRelation),
    pairs: addCounts(articles.map(({ pairs }) => pairs)),
    byRelation,
    byMentionClass: countMentionClasses(articles),
    details: countDetails(articles),
    confusions: countConfusions(articles),
    curve: confidenceCurve(facts),
    hedges: facts.filter(({ verdict }) => verdict === 'hedge' || verdict === 'wrong hedge').length,
    matched: facts.filter(({ verdict }) => verdict === 'right').length,
    boilerplate: facts.filter(({ fact }) => fact.isBoilerplate).length,
    badQuotes: facts.filter(({ fact }) => fact.isBadQuote).length,
  };
}
