import type { TextSpan } from '@cartograph/model';
import { antecedentWeights } from './antecedent-weights.ts';

/** Somebody whom a pronoun may stand for, and what holds of them. */
export interface AntecedentCandidate {
  /** The word that heads the nearest mention. */
  readonly head: TextSpan;
  /** What the rules of nearness and part in the sentence give, on the scale of a log-odd. */
  readonly prior: number;
  readonly features: readonly string[];
}

/** Weighs whom a pronoun may stand for: a log-odd for each, in their order. */
export type AntecedentModel = (pronoun: TextSpan, candidates: readonly AntecedentCandidate[]) => readonly number[];

/** A model of weights by feature, in thousandths of a log-odd. */
export const createAntecedentModel =
  (weights: Readonly<Record<string, number>>): AntecedentModel =>
  (_, candidates) =>
    candidates.map(
      ({ prior, features }) => prior + features.reduce((sum, feature) => sum + (weights[feature] ?? 0), 0) / 1000,
    );

/** The model that ships: learnt on GUM. */
export const shippedAntecedents: AntecedentModel = createAntecedentModel(antecedentWeights);
