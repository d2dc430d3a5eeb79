import type { ModelFile } from '../model/model-file.ts';
import { createKeyRanks, rankOf, type KeyRanks } from './key-ranks.ts';

/**
 * A network of one hidden layer whose first layer is looked up, not computed: every feature's row
 * is its product with the layer's weights. All arithmetic is on integers below 2^31, so that every
 * platform decides alike.
 */
export interface HashedNetwork {
  readonly hidden: number;
  readonly classes: number;
  /** Units of score that make one nat. */
  readonly unit: number;
  /** Which features have a row, and where. */
  readonly ranks: KeyRanks;
  /** Rows of weights, two in an integer: `low + high * 65536`. */
  readonly rows: Int32Array;
  readonly out: Int8Array;
  readonly bias: Int32Array;
  readonly base: Int32Array;
  readonly activation: Int32Array;
  readonly found: Int32Array;
}

/** Fills the hidden layer for `count` hashed features. */
export function activate(network: HashedNetwork, features: Int32Array, count: number): void {
  const { hidden, ranks, rows, base, activation, found } = network;
  const width = hidden >> 1;
  let n = 0;
  for (let f = 0; f < count; f++) {
    const rank = rankOf(ranks, features[f]!);
    // row 0 is the bias
    if (rank >= 0) found[n++] = (rank + 1) * width;
  }
  for (let j = 0; j < width; j += 4) {
    let p0 = 0,
      p1 = 0,
      p2 = 0,
      p3 = 0;
    for (let f = 0; f < n; f++) {
      const at = found[f]! + j;
      p0 = (p0 + rows[at]!) | 0;
      p1 = (p1 + rows[at + 1]!) | 0;
      p2 = (p2 + rows[at + 2]!) | 0;
      p3 = (p3 + rows[at + 3]!) | 0;
    }
    unpack(p0, 2 * j, base, activation);
    unpack(p1, 2 * j + 2, base, activation);
    unpack(p2, 2 * j + 4, base, activation);
    unpack(p3, 2 * j + 6, base, activation);
  }
}

// 250 rows of 8-bit weights add up to less than 2^15, so two sums go in one integer
function unpack(pair: number, at: number, base: Int32Array, activation: Int32Array): void {
  const low = (pair << 16) >> 16;
  const a = base[at]! + low;
  const b = base[at + 1]! + ((pair - low) >> 16);
  activation[at] = a > 0 ? a : 0;
  activation[at + 1] = b > 0 ? b : 0;
}

function packPairs(weights: Int8Array): Int32Array {
  const out = new Int32Array(weights.length >> 1);
  for (let i = 0; i < out.length; i++) out[i] = (weights[2 * i]! + (weights[2 * i + 1]! << 16)) | 0;
  return out;
}

/** The best class of `[from, to)` for the activated layer, the first of equals; its score in `bestScore`. */
export function bestClass(network: HashedNetwork, from: number, to: number, result: { score: number }): number {
  const { hidden, out, bias, activation } = network;
  let best = -1;
  let most = 0;
  for (let c = from; c < to; c++) {
    const base = c * hidden;
    let s0 = bias[c]!,
      s1 = 0;
    for (let j = 0; j < hidden; j += 2) {
      s0 += Math.imul(out[base + j]!, activation[j]!);
      s1 += Math.imul(out[base + j + 1]!, activation[j + 1]!);
    }
    const score = s0 + s1;
    if (best < 0 || score > most) {
      best = c;
      most = score;
    }
  }
  result.score = most;
  return best;
}

/** Fills `scores[from..to)` for the activated layer. */
export function scoreClasses(network: HashedNetwork, from: number, to: number, scores: Int32Array): void {
  const { hidden, out, bias, activation } = network;
  for (let c = from; c < to; c++) {
    const base = c * hidden;
    let s0 = bias[c]!,
      s1 = 0;
    for (let j = 0; j < hidden; j += 2) {
      s0 += Math.imul(out[base + j]!, activation[j]!);
      s1 += Math.imul(out[base + j + 1]!, activation[j + 1]!);
    }
    scores[c] = s0 + s1;
  }
}

/** Takes a network out of a model file. */
export function readNetwork(file: ModelFile, name: string): HashedNetwork {
  const keys = file.section<Int32Array>(`${name}.keys`);
  const rows = packPairs(file.section<Int8Array>(`${name}.rows`));
  const shape = file.section<Int32Array>(`${name}.shape`);
  const [hidden, classes, mask] = [shape[0]!, shape[1]!, shape[2]!];
  return {
    hidden,
    classes,
    unit: shape[3]!,
    ranks: createKeyRanks(keys, mask),
    rows,
    out: file.section<Int8Array>(`${name}.out`),
    bias: file.section<Int32Array>(`${name}.bias`),
    base: file.section<Int32Array>(`${name}.base`),
    activation: new Int32Array(hidden),
    found: new Int32Array(256),
  };
}
