import { isEventType } from '@cartograph/model';
import type { Counts } from './counts.ts';
import { addCounts, noCounts } from './counts.ts';
import type { JudgedArticle } from './judge-article.ts';

/** Counts of claims of each relation type: an answer under the gold's first type, a wrong fact under its own. */
export function countByRelation(articles: readonly JudgedArticle[]): ReadonlyMap<string, Counts> {
  const counts = new Map<string, Counts>();
  const add = (relation: string, count: Partial<Counts>): void => {
    counts.set(relation, addCounts([counts.get(relation) ?? noCounts, { ...noCounts, ...count }]));
  };
  for (const { facts, missed } of articles) {
    for (const { fact, verdict, gold } of facts) {
      if (verdict === 'extra' || verdict === 'wrong hedge') add(fact.claim.relation, { wrong: 1 });
      if (gold?.isRequired) add(gold.relations[0] ?? '', { right: 1 });
    }
    for (const { relations, isRequired } of missed) if (isRequired) add(relations[0] ?? '', { missed: 1 });
  }
  return counts;
}

/** Counts of all claims, of standing relations and of events. */
export function countClaims(byRelation: ReadonlyMap<string, Counts>): {
  readonly claims: Counts;
  readonly standing: Counts;
  readonly events: Counts;
} {
  const all = [...byRelation];
  const sum = (wants: (relation: string) => boolean): Counts =>
    addCounts(all.filter(([relation]) => wants(relation)).map(([, counts]) => counts));
  return {
    claims: sum(() => true),
    standing: sum((relation) => !isEventType(relation as never)),
    events: sum((relation) => isEventType(relation as never)),
  };
}
