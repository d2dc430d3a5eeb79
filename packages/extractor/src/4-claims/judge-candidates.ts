import type { ClaimInput } from './claim-input.ts';
import { interpolate } from './interpolate.ts';
import { secondFrame } from './types/second-frame.ts';
import { weighGiven } from './types/weigh-given.ts';
import type { Candidate } from './candidate-features.ts';
import { featuresOf } from './candidate-features.ts';
import { calibration, threshold, weights } from './ranker-weights.ts';

/** The sum of a candidate's weights: an integer, alike on every machine. */
const scoreOf = (features: readonly string[]): number =>
  features.reduce((sum, feature) => sum + (weights[feature] ?? 0), 0);

/** The share of right claims among those of a score, interpolated between the calibration's points; 3 decimals. */
const confidenceOf = (score: number): number => interpolate(calibration, score) / 1000;

/** A candidate with its probability of being right as its confidence, and whether that is enough. */
export interface JudgedCandidate extends Candidate {
  readonly isKept: boolean;
}

/** Judges candidates: those of two given actors by the type model, all others by the ranker, or, where
 * it holds too little of them, by both. */
export function judgeCandidates(
  candidates: readonly Candidate[],
  { reading, trees, typeModel }: ClaimInput,
): readonly JudgedCandidate[] {
  const { rest, chosen, overruled } = weighGiven(typeModel, trees, reading.mentions, candidates);
  const ranked = rest.flatMap((candidate) => {
    const tree = trees[candidate.sentence];
    if (!tree) return [];
    const score = scoreOf(featuresOf(candidate, reading, tree));
    if (score >= threshold) return [{ ...candidate, confidence: confidenceOf(score), isKept: true }];
    const seconded = secondFrame(typeModel, tree, candidate, candidates);
    return [{ ...(seconded ?? { ...candidate, confidence: confidenceOf(score) }), isKept: seconded !== undefined }];
  });
  return [
    ...ranked,
    ...chosen.map((candidate) => ({ ...candidate, isKept: true })),
    ...overruled.map((candidate) => ({ ...candidate, isKept: false })),
  ];
}
