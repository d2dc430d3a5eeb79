import type { Counts } from './counts.ts';
import { addCounts, noCounts } from './counts.ts';
import type { JudgedArticle } from './judge-article.ts';
import type { MentionClass } from './mention-class.ts';
import { classOfClaim, mentionClasses } from './mention-class.ts';

/** Required claims found and missed, by how hard their sentence makes it to know the actors. */
export function countMentionClasses(articles: readonly JudgedArticle[]): ReadonlyMap<MentionClass, Counts> {
  const counts = new Map<MentionClass, Counts>(mentionClasses.map((name) => [name, noCounts]));
  const add = (name: MentionClass, count: Partial<Counts>): void => {
    counts.set(name, addCounts([counts.get(name) ?? noCounts, { ...noCounts, ...count }]));
  };
  for (const judged of articles) {
    const found = judged.facts.flatMap(({ gold }) => (gold?.isRequired ? [gold] : []));
    for (const claim of found) add(classOfClaim(judged, claim), { right: 1 });
    for (const claim of judged.missed) if (claim.isRequired) add(classOfClaim(judged, claim), { missed: 1 });
  }
  return counts;
}
