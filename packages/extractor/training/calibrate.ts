/** A score and whether what got it was right. */
export interface Scored {
  readonly score: number;
  readonly isRight: boolean;
}

const STEPS = 50;
const BETWEEN_POINTS = 500;
const sigmoid = (x: number): number => 1 / (1 + Math.exp(-x));

/** Slope and offset of the curve that fits best, by Newton's method. */
function fitCurve(scored: readonly Scored[]): { readonly slope: number; readonly offset: number } {
  let [slope, offset] = [1, 0];
  for (let step = 0; step < STEPS; step++) {
    let [gradientSlope, gradientOffset, ss, so, oo] = [0, 0, 1e-6, 0, 1e-6];
    for (const { score, isRight } of scored) {
      const x = score / 1000;
      const share = sigmoid(slope * x + offset);
      const weight = share * (1 - share);
      gradientSlope += ((isRight ? 1 : 0) - share) * x;
      gradientOffset += (isRight ? 1 : 0) - share;
      ss += weight * x * x;
      so += weight * x;
      oo += weight;
    }
    const determinant = ss * oo - so * so;
    slope += (oo * gradientSlope - so * gradientOffset) / determinant;
    offset += (ss * gradientOffset - so * gradientSlope) / determinant;
  }
  return { slope, offset };
}

/**
 * Points of a logistic curve from scores, in thousandths of a log-odd, to shares of right ones, in thousandths: smooth
 * where bins of few examples would make plateaus. Source: Platt 1999, Probabilistic Outputs for Support Vector Machines.
 */
export function calibrate(scored: readonly Scored[]): [number, number][] {
  const { slope, offset } = fitCurve(scored);
  const scores = scored.map(({ score }) => score);
  const first = Math.floor(Math.min(...scores) / BETWEEN_POINTS);
  const last = Math.ceil(Math.max(...scores) / BETWEEN_POINTS);
  return Array.from({ length: last - first + 1 }, (_, at) => {
    const score = (first + at) * BETWEEN_POINTS;
    return [score, Math.round(1000 * sigmoid((slope * score) / 1000 + offset))];
  });
}
