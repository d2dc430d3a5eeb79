import type { Counts } from './counts.ts';
import { f1, precision, ratio, recall } from './counts.ts';
import type { Score } from './score.ts';

const figures = (counts: Counts): Readonly<Record<string, number>> => ({
  precision: precision(counts),
  recall: recall(counts),
  f1: f1(counts),
  right: counts.right,
  wrong: counts.wrong,
  missed: counts.missed,
});

/** The figures of a score as plain JSON; shares are 0–1. */
export function scoreToJson(score: Score): unknown {
  const { actors, details } = score;
  const table = (counts: ReadonlyMap<string, Counts>): unknown =>
    Object.fromEntries([...counts].map(([name, own]) => [name, figures(own)]));
  return {
    articles: score.articles,
    actors: figures(actors),
    labels: { right: actors.rightLabels, all: actors.labelled },
    splits: actors.splits,
    merged: actors.merged,
    claims: figures(score.claims),
    standing: figures(score.standing),
    events: figures(score.events),
    pairs: figures(score.pairs),
    polarity: details.polarity,
    negation: figures(details.negation),
    modality: { ...details.modality, meanRecall: details.modalityRecall },
    speaker: { ...details.speaker, ...figures(details.speakers) },
    firstSentence: ratio(...details.firstSentence),
    dates: { right: details.dates[0], all: details.dates[1] },
    hedges: score.hedges,
    matched: score.matched,
    boilerplate: score.boilerplate,
    badQuotes: score.badQuotes,
    byRelation: table(score.byRelation),
    byMentionClass: table(score.byMentionClass),
    confusions: score.confusions,
    curve: score.curve,
  };
}
