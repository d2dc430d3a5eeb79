import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compileWat } from '../../training/compile-wat.ts';
import { KERNEL_BYTES } from './network-kernel-bytes.ts';
import { createNetworkKernel, type NetworkWeights } from './network-kernel.ts';

const MASK = 255;
const bytes = (length: number) =>
  fc.array(fc.integer({ min: -127, max: 127 }), { minLength: length, maxLength: length });

const networks = fc
  .record({ hidden: fc.constantFrom(8, 16, 24, 32, 40, 64), classes: fc.integer({ min: 1, max: 9 }) })
  .chain(({ hidden, classes }) =>
    fc.uniqueArray(fc.nat(MASK), { maxLength: 120 }).chain((numbers) =>
      fc
        .record({
          rows: bytes(hidden * (numbers.length + 1)),
          base: bytes(hidden),
          out: bytes(hidden * classes),
          bias: fc.array(fc.integer({ min: -20_000, max: 20_000 }), { minLength: classes, maxLength: classes }),
        })
        .map(({ rows, base, out, bias }): NetworkWeights => ({
          hidden,
          classes,
          mask: MASK,
          keys: Int32Array.from(numbers).sort(),
          rows: Int8Array.from(rows),
          base: Int32Array.from(base),
          out: Int8Array.from(out),
          bias: Int32Array.from(bias),
        })),
    ),
  );

/** The same sums one by one. */
function scorePlainly(network: NetworkWeights, features: readonly number[]): number[] {
  const { hidden, classes, mask, keys, rows, base, out, bias } = network;
  const layer = Array.from(base);
  for (const hash of features) {
    const row = keys.indexOf(hash & mask) + 1;
    if (row > 0) layer.forEach((_, j) => (layer[j]! += rows[row * hidden + j]!));
  }
  return Array.from({ length: classes }, (_, c) =>
    layer.reduce((sum, unit, j) => sum + Math.max(0, unit) * out[c * hidden + j]!, bias[c]!),
  );
}

test('scores as plain arithmetic does, whatever the network and the hashes', () => {
  fc.assert(
    fc.property(networks, fc.array(fc.integer(), { maxLength: 128 }), (network, features) => {
      const kernel = createNetworkKernel(network);
      kernel.features.set(features);
      kernel.activate(features.length);
      kernel.score(0, network.classes);
      expect([...kernel.scores]).toEqual(scorePlainly(network, features));
    }),
    { seed: 4, numRuns: 60 },
  );
});

test('scores only the classes asked for', () => {
  const kernel = createNetworkKernel({
    hidden: 8,
    classes: 3,
    mask: MASK,
    keys: Int32Array.of(7),
    rows: new Int8Array(16).fill(1),
    base: new Int32Array(8),
    out: new Int8Array(24).fill(1),
    bias: Int32Array.of(1, 2, 3),
  });
  kernel.features[0] = 7;
  kernel.activate(1);
  kernel.score(1, 2);
  expect([...kernel.scores]).toEqual([0, 10, 0]);
});

test('is the text that it is said to be', async () => {
  const compiled = await compileWat(new URL('../../kernel/network-kernel.wat', import.meta.url));
  expect([...KERNEL_BYTES]).toEqual([...compiled]);
});
