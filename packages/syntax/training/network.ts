import { createRandom } from './seeded-random.ts';

/**
 * A network of one hidden layer over hashed features, being trained: every feature has a row of
 * `hidden` weights (row 0 is the bias), the rows of a state's features are added up and cut at
 * zero, and `out` turns the result into a score for each class.
 */
export interface Network {
  readonly hidden: number;
  readonly classes: number;
  readonly rows: Float32Array;
  readonly rowSquares: Float32Array;
  readonly out: Float32Array;
  readonly outSquares: Float32Array;
  readonly bias: Float32Array;
  readonly biasSquares: Float32Array;
  readonly activation: Float32Array;
  readonly scores: Float32Array;
  readonly gradient: Float32Array;
}

export function createNetwork(features: number, hidden: number, classes: number, seed: number): Network {
  const random = createRandom(seed);
  const filled = (size: number, spread: number): Float32Array =>
    Float32Array.from({ length: size }, () => (random() * 2 - 1) * spread);
  return {
    hidden,
    classes,
    rows: filled((features + 1) * hidden, 0.04),
    rowSquares: new Float32Array(features + 1).fill(1e-3),
    out: filled(classes * hidden, 0.15),
    outSquares: new Float32Array(classes * hidden).fill(1e-3),
    bias: new Float32Array(classes),
    biasSquares: new Float32Array(classes).fill(1e-3),
    activation: new Float32Array(hidden),
    scores: new Float32Array(classes),
    gradient: new Float32Array(hidden),
  };
}

/**
 * Fills `scores` from the rows of `count` features, whose sum is multiplied by `keep`: the share of
 * features that training lets through, where all of them are there.
 */
export function runNetwork(network: Network, features: Int32Array, count: number, keep: number): void {
  const { hidden, classes, rows, out, bias, activation, scores } = network;
  for (let j = 0; j < hidden; j += 8) {
    let a0 = 0,
      a1 = 0,
      a2 = 0,
      a3 = 0,
      a4 = 0,
      a5 = 0,
      a6 = 0,
      a7 = 0;
    for (let f = 0; f < count; f++) {
      const base = features[f]! * hidden + j;
      a0 += rows[base]!;
      a1 += rows[base + 1]!;
      a2 += rows[base + 2]!;
      a3 += rows[base + 3]!;
      a4 += rows[base + 4]!;
      a5 += rows[base + 5]!;
      a6 += rows[base + 6]!;
      a7 += rows[base + 7]!;
    }
    a0 = rows[j]! + keep * a0;
    a1 = rows[j + 1]! + keep * a1;
    a2 = rows[j + 2]! + keep * a2;
    a3 = rows[j + 3]! + keep * a3;
    a4 = rows[j + 4]! + keep * a4;
    a5 = rows[j + 5]! + keep * a5;
    a6 = rows[j + 6]! + keep * a6;
    a7 = rows[j + 7]! + keep * a7;
    activation[j] = a0 > 0 ? a0 : 0;
    activation[j + 1] = a1 > 0 ? a1 : 0;
    activation[j + 2] = a2 > 0 ? a2 : 0;
    activation[j + 3] = a3 > 0 ? a3 : 0;
    activation[j + 4] = a4 > 0 ? a4 : 0;
    activation[j + 5] = a5 > 0 ? a5 : 0;
    activation[j + 6] = a6 > 0 ? a6 : 0;
    activation[j + 7] = a7 > 0 ? a7 : 0;
  }
  for (let c = 0; c < classes; c++) {
    const base = c * hidden;
    let s0 = bias[c]!,
      s1 = 0,
      s2 = 0,
      s3 = 0;
    for (let j = 0; j < hidden; j += 4) {
      s0 += out[base + j]! * activation[j]!;
      s1 += out[base + j + 1]! * activation[j + 1]!;
      s2 += out[base + j + 2]! * activation[j + 2]!;
      s3 += out[base + j + 3]! * activation[j + 3]!;
    }
    scores[c] = s0 + s1 + s2 + s3;
  }
}

/** One step of Adagrad; `errors` is the loss's gradient by score, 0 where a class has no part in it. */
export function teachNetwork(
  network: Network,
  features: Int32Array,
  count: number,
  errors: Float32Array,
  rate: number,
): void {
  const { hidden, classes, rows, rowSquares, out, outSquares, bias, biasSquares, activation, gradient } = network;
  gradient.fill(0);
  for (let c = 0; c < classes; c++) {
    const e = errors[c]!;
    if (e < 1e-4 && e > -1e-4) continue;
    const base = c * hidden;
    biasSquares[c]! += e * e;
    bias[c]! -= (rate * e) / Math.sqrt(biasSquares[c]!);
    for (let j = 0; j < hidden; j++) {
      const a = activation[j]!;
      if (a === 0) continue;
      const i = base + j;
      gradient[j]! += e * out[i]!;
      const g = e * a;
      outSquares[i]! += g * g;
      out[i]! -= (rate * g) / Math.sqrt(outSquares[i]!);
    }
  }
  let square = 0;
  for (let j = 0; j < hidden; j++) square += gradient[j]! * gradient[j]!;
  if (square < 1e-9) return;
  square /= hidden;
  for (let f = -1; f < count; f++) {
    const row = f < 0 ? 0 : features[f]!;
    const sum = rowSquares[row]! + square;
    rowSquares[row] = sum;
    const step = rate / Math.sqrt(sum);
    const base = row * hidden;
    for (let j = 0; j < hidden; j++) rows[base + j]! -= step * gradient[j]!;
  }
}
