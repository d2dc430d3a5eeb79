import type { Counts } from './counts.ts';
import { addCounts } from './counts.ts';
import type { JudgedArticle } from './judge-article.ts';

/** Counts of actors, with those that were split in two, taken for one another, or labelled otherwise. */
export interface ActorCounts extends Counts {
  readonly splits: number;
  readonly merged: number;
  /** Actors that the gold lists, and how many of them have one of its labels. */
  readonly labelled: number;
  readonly rightLabels: number;
}

function countOf({ article, actors }: JudgedArticle): Counts {
  const required = article.actors.filter(({ isRequired }) => isRequired);
  const right = required.filter(({ key }) => actors.found.has(key)).length;
  const wrong = actors.verdicts.filter(({ kind }) => kind === 'extra' || kind === 'split' || kind === 'merged').length;
  return { right, wrong, missed: required.length - right };
}

/** Counts the actors of all articles. */
export function countActors(articles: readonly JudgedArticle[]): ActorCounts {
  const verdicts = articles.flatMap(({ actors }) => actors.verdicts);
  const labelled = articles.reduce((sum, { actors }) => sum + actors.keys.size, 0);
  const countKind = (kind: string): number => verdicts.filter((verdict) => verdict.kind === kind).length;
  return {
    ...addCounts(articles.map(countOf)),
    splits: countKind('split'),
    merged: countKind('merged'),
    labelled,
    rightLabels: labelled - countKind('label'),
  };
}
