import type { JudgedArticle } from './judge-article.ts';
import type { GoldClaim } from '../../packages/extractor/src/gold/gold-article.ts';
import type { PredictedFact } from '../../packages/extractor/src/gold/predicted-fact.ts';

/** What was said of two actors where the gold wanted another type. */
export interface Confusion {
  readonly wanted: string;
  /** A type, `… reversed`, or `nothing`. */
  readonly said: string;
  readonly count: number;
}

function saidInstead(gold: GoldClaim, unmatched: readonly PredictedFact[]): readonly string[] {
  const joins = (from: string, to: string): boolean => gold.subjects.includes(from) && gold.objects.includes(to);
  return unmatched.flatMap((fact) => {
    const { relation } = fact.claim;
    if (joins(fact.subject, fact.object)) return [relation];
    if (joins(fact.object, fact.subject))
      return [gold.relations.includes(relation as never) ? `${relation} reversed` : relation];
    return [];
  });
}

/** The types that were said of the two actors of missed claims, most frequent first. */
export function countConfusions(articles: readonly JudgedArticle[]): readonly Confusion[] {
  const counts = new Map<string, Confusion>();
  for (const { facts, missed } of articles) {
    const unmatched = facts.filter(({ gold }) => gold === undefined).map(({ fact }) => fact);
    for (const gold of missed.filter(({ isRequired }) => isRequired)) {
      const wanted = gold.relations[0] ?? '';
      const instead = [...new Set(saidInstead(gold, unmatched))];
      for (const said of instead.length > 0 ? instead : ['nothing']) {
        const key = `${wanted}|${said}`;
        counts.set(key, { wanted, said, count: (counts.get(key)?.count ?? 0) + 1 });
      }
    }
  }
  return [...counts.values()].sort((a, b) => b.count - a.count || (a.wanted + a.said < b.wanted + b.said ? -1 : 1));
}
