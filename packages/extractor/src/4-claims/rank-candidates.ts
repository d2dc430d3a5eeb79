import type { SentenceTree } from '../3-clauses/sentence-tree.ts';
import type { Reading } from '../reading.ts';
import type { Candidate } from './candidate-features.ts';
import { featuresOf } from './candidate-features.ts';
import { calibration, threshold, weights } from './ranker-weights.ts';

const SCALE = 1000;

/** The sum of a candidate's weights: an integer, alike on every machine. */
export const scoreOf = (features: readonly string[]): number =>
  features.reduce((sum, feature) => sum + (weights[feature] ?? 0), 0);

/** The share of right claims among those of a score, interpolated between the calibration's points; 3 decimals. */
export function confidenceOf(score: number): number {
  const above = calibration.findIndex(([at]) => at >= score);
  if (above <= 0) return (calibration.at(above === 0 ? 0 : -1)?.[1] ?? SCALE / 2) / SCALE;
  const [lowAt, low] = calibration[above - 1] ?? [0, 0];
  const [highAt, high] = calibration[above] ?? [0, 0];
  return Math.round(low + ((high - low) * (score - lowAt)) / Math.max(1, highAt - lowAt)) / SCALE;
}

/** Whether a candidate of this score is kept. */
export const isKept = (score: number): boolean => score >= threshold;

/** Keeps the candidates that the ranker takes for right and gives them its probability as their confidence. */
export function rankCandidates(
  candidates: readonly Candidate[],
  reading: Reading,
  trees: readonly SentenceTree[],
): readonly Candidate[] {
  return candidates.flatMap((candidate) => {
    const tree = trees[candidate.sentence];
    if (!tree) return [];
    const score = scoreOf(featuresOf(candidate, reading, tree));
    return isKept(score) ? [{ ...candidate, confidence: confidenceOf(score) }] : [];
  });
}
