import type { Counts } from './counts.ts';
import { ratio } from './counts.ts';
import type { JudgedArticle } from './judge-article.ts';
import type { Guess, JudgedDetails } from './judge-details.ts';

/** How often the answer is right, and how often the answer that guesses nothing would be. */
export interface Accuracy {
  readonly right: number;
  readonly nothingRight: number;
  readonly all: number;
}

/** Polarity, mood, speaker, sentence and date of the claims that were found. */
export interface DetailCounts {
  readonly polarity: Accuracy;
  readonly negation: Counts;
  readonly modality: Accuracy;
  /** Right and all, by the gold's modality. */
  readonly modalities: ReadonlyMap<string, readonly [right: number, all: number]>;
  /** Mean recall over the gold's modalities, 0–1. */
  readonly modalityRecall: number;
  readonly speaker: Accuracy;
  readonly speakers: Counts;
  readonly firstSentence: readonly [right: number, all: number];
  readonly dates: readonly [right: number, all: number];
}

const accuracyOf = (guesses: readonly Guess[]): Accuracy => ({
  right: guesses.filter(({ isRight }) => isRight).length,
  nothingRight: guesses.filter(({ isNothingRight }) => isNothingRight).length,
  all: guesses.length,
});

function countModalities(
  moods: readonly NonNullable<JudgedDetails['modality']>[],
): ReadonlyMap<string, readonly [number, number]> {
  const counts = new Map<string, readonly [number, number]>();
  for (const { wanted, isRight } of moods) {
    const [right, all] = counts.get(wanted) ?? [0, 0];
    counts.set(wanted, [right + (isRight ? 1 : 0), all + 1]);
  }
  return counts;
}

/** A denial of a claim that was not found is a negation missed too. */
function countNegation(details: readonly JudgedDetails[], articles: readonly JudgedArticle[]): Counts {
  const unseen = articles
    .flatMap(({ missed }) => missed)
    .filter(({ isNegative, isRequired }) => isNegative && isRequired);
  const count = (wanted: boolean, said: boolean): number =>
    details.filter(({ polarity }) => polarity.wanted === wanted && polarity.said === said).length;
  return { right: count(true, true), wrong: count(false, true), missed: count(true, false) + unseen.length };
}

/** Counts the details of the claims that were found in all articles. */
export function countDetails(articles: readonly JudgedArticle[]): DetailCounts {
  const details = articles.flatMap((article) => article.details);
  const moods = details.flatMap(({ modality }) => modality ?? []);
  const speakers = details.flatMap(({ speaker }) => speaker ?? []);
  const dates = details.flatMap(({ isDateRight }) => isDateRight ?? []);
  const modalities = countModalities(moods);
  const recalls = [...modalities.values()].map(([right, all]) => ratio(right, all));
  return {
    polarity: accuracyOf(details.map(({ polarity }) => polarity)),
    negation: countNegation(details, articles),
    modality: accuracyOf(moods),
    modalities,
    modalityRecall: ratio(
      recalls.reduce((sum, recall) => sum + recall, 0),
      recalls.length,
    ),
    speaker: accuracyOf(speakers),
    speakers: {
      right: speakers.filter(({ hasSaid, isRight }) => hasSaid && isRight).length,
      wrong: speakers.filter(({ hasSaid, isRight }) => hasSaid && !isRight).length,
      missed: speakers.filter(({ isWanted, isRight }) => isWanted && !isRight).length,
    },
    firstSentence: [details.filter((detail) => detail.isFirstSentence).length, details.length],
    dates: [dates.filter(Boolean).length, dates.length],
  };
}
