import { shuffled } from './shuffled.ts';

/** An example of a class: features that hold. */
export interface ClassExample {
  readonly features: readonly string[];
  readonly label: string;
}

/** Weights of a multinomial model: by feature, one a class in the order of `classes`. */
export interface SoftmaxModel {
  readonly classes: readonly string[];
  readonly weights: ReadonlyMap<string, readonly number[]>;
}

/** How long, how fast and how freely a model is trained. */
export interface SoftmaxOptions {
  readonly epochs?: number;
  readonly rate?: number;
  readonly l2?: number;
  /** Features seen fewer times are left out. */
  readonly least?: number;
}

/** The sum of weights by class. */
export function classScores({ classes, weights }: SoftmaxModel, features: readonly string[]): number[] {
  const sums = classes.map(() => 0);
  for (const feature of features) weights.get(feature)?.forEach((weight, at) => (sums[at]! += weight));
  return sums;
}

/** Scores as probabilities. */
export function softmax(scores: readonly number[]): number[] {
  const most = Math.max(...scores);
  const powers = scores.map((score) => Math.exp(score - most));
  const sum = powers.reduce((total, power) => total + power, 0);
  return powers.map((power) => power / sum);
}

/** Trains multinomial logistic regression by AdaGrad with L2, the same way every time. */
export function trainSoftmax(examples: readonly ClassExample[], options: SoftmaxOptions = {}): SoftmaxModel {
  const { epochs = 20, rate = 0.1, l2 = 0.01, least = 2 } = options;
  const classes = [...new Set(examples.map(({ label }) => label))].sort();
  const seen = new Map<string, number>();
  for (const { features } of examples) for (const feature of features) seen.set(feature, (seen.get(feature) ?? 0) + 1);
  const weights = new Map<string, number[]>();
  const squares = new Map<string, number[]>();
  for (const [feature, count] of seen) {
    if (count < least) continue;
    weights.set(
      feature,
      classes.map(() => 0),
    );
    squares.set(
      feature,
      classes.map(() => 0),
    );
  }
  for (let epoch = 1; epoch <= epochs; epoch++)
    for (const { features, label } of shuffled(examples, epoch)) {
      const shares = softmax(classScores({ classes, weights }, features));
      const wanted = classes.indexOf(label);
      for (const feature of features) {
        const own = weights.get(feature);
        const square = squares.get(feature);
        if (!own || !square) continue;
        for (let at = 0; at < classes.length; at++) {
          const gradient = (at === wanted ? 1 : 0) - shares[at]! - l2 * own[at]!;
          square[at]! += gradient * gradient;
          own[at]! += (rate * gradient) / Math.sqrt(square[at]! + 1e-8);
        }
      }
    }
  return { classes, weights };
}
