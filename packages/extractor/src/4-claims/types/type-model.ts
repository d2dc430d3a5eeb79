import type { EventType } from '@cartograph/model';
import { bestSum } from '../../best-sum.ts';
import { interpolate } from '../interpolate.ts';

/** A linear model of which event joins two actors, and in which direction. Weights are thousandths of a log-odd. */
export interface TypeModel {
  /** What two actors may be joined by; NONE for nothing. */
  readonly classes: readonly (EventType | 'NONE')[];
  /** By feature of a pair, a weight for each class. */
  readonly types: ReadonlyMap<string, readonly number[]>;
  /** By feature of a pair, how much it speaks for this direction rather than the other. */
  readonly directions: ReadonlyMap<string, number>;
  /** Lead of the best class over the second → share of right ones in thousandths. */
  readonly calibration: readonly (readonly [number, number])[];
}

/** The most likely type of a pair. */
export interface LikelyType {
  readonly type: EventType | 'NONE';
  /** 0–1, 3 decimals. */
  readonly confidence: number;
}

/** How much features speak for their direction: an integer, alike on every machine. */
export const directionScore = ({ directions }: TypeModel, features: readonly string[]): number =>
  features.reduce((sum, feature) => sum + (directions.get(feature) ?? 0), 0);

/** The most likely type of a pair with these features; of equal ones the first. */
export function likelyType({ classes, types, calibration }: TypeModel, features: readonly string[]): LikelyType {
  const sums = classes.map(() => 0);
  for (const feature of features) types.get(feature)?.forEach((weight, at) => (sums[at] = (sums[at] ?? 0) + weight));
  const { at, lead } = bestSum(sums);
  return { type: classes[at] ?? 'NONE', confidence: interpolate(calibration, lead) / 1000 };
}
