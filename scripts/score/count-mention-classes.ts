import type { MentionClass } from '../../packages/extractor/src/gold/mention-class.ts';
import { mentionClasses } from '../../packages/extractor/src/gold/mention-class.ts';
import type { Counts } from './counts.ts';
import type { JudgedArticle } from './judge-article.ts';

/** Required claims found and missed, by how hard their sentence makes it to know the actors. */
export function countMentionClasses(articles: readonly JudgedArticle[]): ReadonlyMap<MentionClass, Counts> {
  const answers = articles.flatMap(({ answers: own }) => own);
  const count = (name: MentionClass, wanted: boolean): number =>
    answers.filter(({ mentionClass, isFound }) => mentionClass === name && isFound === wanted).length;
  return new Map(
    mentionClasses.map((name) => [name, { right: count(name, true), wrong: 0, missed: count(name, false) }]),
  );
}
