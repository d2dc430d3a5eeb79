import type { ModelFile } from '../model/model-file.ts';
import { createNetworkKernel, type NetworkKernel } from './network-kernel.ts';

/**
 * A network of one hidden layer whose first layer is looked up, not computed: every feature's row
 * is its product with the layer's weights. All arithmetic is on integers below 2^31, so that every
 * platform decides alike.
 */
export interface HashedNetwork extends NetworkKernel {
  readonly classes: number;
  /** Units of score that make one nat. */
  readonly unit: number;
}

/** The best class of `[from, to)` for the activated layer, the first of equals; -1 where there is none. */
export function bestClass(network: HashedNetwork, from: number, to: number): number {
  const { scores } = network;
  network.score(from, to);
  let best = from < to ? from : -1;
  for (let c = from + 1; c < to; c++) if (scores[c]! > scores[best]!) best = c;
  return best;
}

/** Takes a network out of a model file. */
export function readNetwork(file: ModelFile, name: string): HashedNetwork {
  const shape = file.section<Int32Array>(`${name}.shape`);
  const [hidden, classes, mask] = [shape[0]!, shape[1]!, shape[2]!];
  const kernel = createNetworkKernel({
    hidden,
    classes,
    mask,
    keys: file.section<Int32Array>(`${name}.keys`),
    rows: file.section<Int8Array>(`${name}.rows`),
    base: file.section<Int32Array>(`${name}.base`),
    out: file.section<Int8Array>(`${name}.out`),
    bias: file.section<Int32Array>(`${name}.bias`),
  });
  return { ...kernel, classes, unit: shape[3]! };
}
