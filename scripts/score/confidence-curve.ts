import { ratio } from './counts.ts';
import type { JudgedFact } from './judge-claims.ts';

/** Claims of about one confidence, 0–1, and how many of them are right. */
export interface CurveBin {
  readonly from: number;
  readonly to: number;
  readonly count: number;
  readonly confidence: number;
  readonly precision: number;
}

/** Precision by confidence, and how far the two lie apart. */
export interface ConfidenceCurve {
  readonly bins: readonly CurveBin[];
  /** Mean distance of confidence and precision, weighted by the bins' sizes (Naeini et al. 2015). */
  readonly calibrationError: number;
}

const BINS = 10;
const mean = (values: readonly number[]): number =>
  ratio(
    values.reduce((sum, value) => sum + value, 0),
    values.length,
  );

/** Bins the facts that are right or wrong by their confidence; hedges and free ones are neither. */
export function confidenceCurve(facts: readonly JudgedFact[]): ConfidenceCurve {
  const judged = facts.filter(({ verdict }) => verdict === 'right' || verdict === 'extra' || verdict === 'wrong hedge');
  const bins = Array.from({ length: BINS }, (_, bin): CurveBin => {
    const own = judged.filter(({ fact }) => Math.min(BINS - 1, Math.floor(fact.claim.confidence * BINS)) === bin);
    return {
      from: bin / BINS,
      to: (bin + 1) / BINS,
      count: own.length,
      confidence: mean(own.map(({ fact }) => fact.claim.confidence)),
      precision: mean(own.map(({ verdict }) => (verdict === 'right' ? 1 : 0))),
    };
  });
  const apart = bins.map(({ count, confidence, precision }) => count * Math.abs(confidence - precision));
  return {
    bins,
    calibrationError: ratio(
      apart.reduce((sum, distance) => sum + distance, 0),
      judged.length,
    ),
  };
}
