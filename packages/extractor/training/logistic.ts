import { createAdaGrad } from './ada-grad.ts';
import { shuffled } from './shuffled.ts';

/** An example: features that hold, whether it is right, and the article it is of. */
export interface Example {
  readonly features: readonly string[];
  readonly isRight: boolean;
  readonly article: string;
}

const OPTIONS = { rate: 0.03, l2: 0.03 };
const EPOCHS = 15;

const sigmoid = (x: number): number => 1 / (1 + Math.exp(-x));

/** The log-odds of an example. */
export const logOdds = (weights: ReadonlyMap<string, number>, features: readonly string[]): number =>
  features.reduce((sum, feature) => sum + (weights.get(feature) ?? 0), 0);

/** Trains logistic regression by AdaGrad with L2; features seen fewer than `least` times are left out. */
export function trainLogistic(examples: readonly Example[], least = 4): ReadonlyMap<string, number> {
  const seen = new Map<string, number>();
  for (const { features } of examples) for (const feature of features) seen.set(feature, (seen.get(feature) ?? 0) + 1);
  const { weights, step } = createAdaGrad(OPTIONS);
  for (let epoch = 1; epoch <= EPOCHS; epoch++) {
    for (const { features, isRight } of shuffled(examples, epoch)) {
      const known = features.filter((feature) => (seen.get(feature) ?? 0) >= least);
      const error = (isRight ? 1 : 0) - sigmoid(logOdds(weights, known));
      for (const feature of known) step(feature, error);
    }
  }
  return weights;
}
