import type { SectionArray } from '../src/model/model-file.ts';
import type { Trained } from './train-classifier.ts';

// the largest weight but for one in ten thousand, so that outliers do not coarsen all others
function scaleOf(weights: Float32Array): number {
  const sizes = Float32Array.from({ length: Math.min(weights.length, 2_000_000) }, (_, i) =>
    Math.abs(weights[Math.floor((i * weights.length) / Math.min(weights.length, 2_000_000))]!),
  ).sort();
  return 127 / sizes[Math.floor((sizes.length - 1) * 0.9999)]!;
}

const toByte = (value: number): number => Math.max(-127, Math.min(127, Math.round(value)));

/** Rounds a network to 8-bit weights, with the biases at the scale of what they are added to. */
export function exportNetwork(name: string, trained: Trained): Record<string, SectionArray> {
  const { network, index, keep } = trained;
  const { hidden, classes } = network;
  const rowScale = scaleOf(network.rows) / keep;
  const outScale = scaleOf(network.out);
  return {
    [`${name}.shape`]: Int32Array.of(hidden, classes, index.mask, Math.round(rowScale * outScale)),
    [`${name}.keys`]: index.keys,
    [`${name}.base`]: Int32Array.from(network.rows.subarray(0, hidden), (w) => Math.round(w * rowScale)),
    [`${name}.rows`]: Int8Array.from(network.rows, (w) => toByte(w * keep * rowScale)),
    [`${name}.out`]: Int8Array.from(network.out, (w) => toByte(w * outScale)),
    [`${name}.bias`]: Int32Array.from(network.bias, (w) => Math.round(w * rowScale * outScale)),
  };
}
