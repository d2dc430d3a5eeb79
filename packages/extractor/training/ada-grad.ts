/** How fast and how freely a model is trained. */
export interface AdaGradOptions {
  readonly rate: number;
  readonly l2: number;
}

/** Weights that are learnt by AdaGrad with L2, and the step that moves one of them towards what an example wants. */
export interface AdaGrad {
  readonly weights: ReadonlyMap<string, number>;
  step(feature: string, error: number): void;
}

/** Weights of nothing yet. */
export function createAdaGrad({ rate, l2 }: AdaGradOptions): AdaGrad {
  const weights = new Map<string, number>();
  const squares = new Map<string, number>();
  return {
    weights,
    step: (feature, error) => {
      const weight = weights.get(feature) ?? 0;
      const gradient = error - l2 * weight;
      const square = (squares.get(feature) ?? 0) + gradient * gradient;
      squares.set(feature, square);
      weights.set(feature, weight + (rate * gradient) / Math.sqrt(square + 1e-8));
    },
  };
}
