import { expect, test } from 'vitest';
import { createNetwork, runNetwork, teachNetwork, weightsOf } from './network.ts';
import type { NetworkWeights } from './network-memory.ts';

const HIDDEN = 24;
const CLASSES = 5;
const FEATURES = Int32Array.of(3, 7, 9);
const KEEP = 0.8;
const RATE = 0.1;

const create = () => createNetwork(10, HIDDEN, CLASSES, 3);
const rowOf = ({ rows }: NetworkWeights, row: number): Float32Array => rows.subarray(row * HIDDEN, (row + 1) * HIDDEN);

function activationOf(weights: NetworkWeights, keep: number): readonly number[] {
  return Array.from(rowOf(weights, 0), (bias, j) => {
    const sum = [...FEATURES].reduce((total, row) => total + rowOf(weights, row)[j]!, 0);
    return Math.max(0, bias + keep * sum);
  });
}

const outOf = ({ out }: NetworkWeights, c: number): readonly number[] => [
  ...out.subarray(c * HIDDEN, (c + 1) * HIDDEN),
];

test('scores are the biases and the products of what the rows add up to', () => {
  const network = create();
  network.bias.set([1, 2, 3, 4, 5]);
  runNetwork(network, FEATURES, FEATURES.length, KEEP);
  const layer = activationOf(network, KEEP);
  network.scores.forEach((score, c) => {
    expect(score).toBeCloseTo(
      outOf(network, c).reduce((sum, weight, j) => sum + weight * layer[j]!, c + 1),
      5,
    );
  });
});

test('a lesson takes Adagrad’s step at every weight that had a part in the scores, and at no other', () => {
  const network = create();
  const before = structuredClone(weightsOf(network));
  const layer = activationOf(before, 1);
  const errors = Float32Array.of(0.7, 0, -0.7, 0, 0);
  runNetwork(network, FEATURES, FEATURES.length, 1);
  teachNetwork(network, FEATURES, FEATURES.length, errors, RATE);
  const gradient = layer.map((a, j) =>
    a > 0 ? [...errors].reduce((sum, error, c) => sum + error * outOf(before, c)[j]!, 0) : 0,
  );
  const square = gradient.reduce((sum, g) => sum + g * g, 0) / HIDDEN;
  for (let row = 0; row <= 10; row++) {
    const taught = row === 0 || FEATURES.includes(row);
    const step = taught ? RATE / Math.sqrt(before.rowSquares[row]! + square) : 0;
    rowOf(network, row).forEach((weight, j) => {
      expect(weight).toBeCloseTo(rowOf(before, row)[j]! - step * gradient[j]!, 5);
    });
  }
  errors.forEach((error, c) => {
    const stepOf = (g: number): number => (RATE * g) / Math.sqrt(1e-3 + g * g);
    expect(network.bias[c]).toBeCloseTo(-stepOf(error), 5);
    outOf(network, c).forEach((weight, j) => {
      expect(weight).toBeCloseTo(outOf(before, c)[j]! - stepOf(error * layer[j]!), 5);
    });
  });
});
