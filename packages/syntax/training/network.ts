import { createNetworkMemory, type NetworkMemory, type NetworkWeights } from './network-memory.ts';
import { createRandom } from './seeded-random.ts';

/**
 * A network of one hidden layer over hashed features, being trained: every feature has a row of
 * `hidden` weights (row 0 is the bias), the rows of a state's features are added up and cut at
 * zero, and `out` turns the result into a score for each class.
 */
export type Network = NetworkMemory;

/** What Adagrad's sums of squares begin with. */
const CALM = 1e-3;

/** A network of small weights at random; `hidden` is a multiple of 8. */
export function createNetwork(features: number, hidden: number, classes: number, seed: number): Network {
  const random = createRandom(seed);
  const filled = (size: number, spread: number): Float32Array =>
    Float32Array.from({ length: size }, () => (random() * 2 - 1) * spread);
  return createNetworkMemory({
    hidden,
    classes,
    rows: filled((features + 1) * hidden, 0.04),
    rowSquares: new Float32Array(features + 1).fill(CALM),
    out: filled(classes * hidden, 0.15),
    outSquares: new Float32Array(classes * hidden).fill(CALM),
    bias: new Float32Array(classes),
    biasSquares: new Float32Array(classes).fill(CALM),
  });
}

/** A network's weights and sums of squares alone, which can be kept in a file. */
export const weightsOf = ({
  hidden,
  classes,
  rows,
  rowSquares,
  out,
  outSquares,
  bias,
  biasSquares,
}: NetworkWeights): NetworkWeights => ({ hidden, classes, rows, rowSquares, out, outSquares, bias, biasSquares });

function place(network: Network, features: Int32Array, count: number): void {
  for (let f = 0; f < count; f++) network.features[f] = features[f]!;
}

/**
 * Fills `scores` from the rows of `count` features, whose sum is multiplied by `keep`: the share of
 * features that training lets through, where all of them are there.
 */
export function runNetwork(network: Network, features: Int32Array, count: number, keep: number): void {
  place(network, features, count);
  network.run(count, keep);
}

/** One step of Adagrad for what was run last; `errors` is the loss's gradient by score, 0 where a class has no part in it. */
export function teachNetwork(
  network: Network,
  features: Int32Array,
  count: number,
  errors: Float32Array,
  rate: number,
): void {
  place(network, features, count);
  network.errors.set(errors);
  network.teach(count, rate);
}
