import type { ModelFile } from '../model/model-file.ts'

/**
 * A network of one hidden layer whose first layer is looked up, not computed: every feature's row
 * is its product with the layer's weights. All arithmetic is on integers below 2^31, so that every
 * platform decides alike.
 */
export interface HashedNetwork {
  readonly hidden: number
  readonly classes: number
  readonly mask: number
  /** Units of score that make one nat. */
  readonly unit: number
  readonly rowOf: Int32Array
  readonly rows: Int8Array
  readonly out: Int8Array
  readonly bias: Int32Array
  readonly base: Int32Array
  readonly activation: Int32Array
  readonly found: Int32Array
}

/** Fills the hidden layer for `count` hashed features. */
export function activate(network: HashedNetwork, features: Int32Array, count: number): void {
  const { hidden, mask, rowOf, rows, base, activation, found } = network
  let n = 0
  for (let f = 0; f < count; f++) {
    const row = rowOf[features[f]! & mask]!
    if (row !== 0) found[n++] = row
  }
  for (let j = 0; j < hidden; j += 8) {
    let a0 = base[j]!, a1 = base[j + 1]!, a2 = base[j + 2]!, a3 = base[j + 3]!
    let a4 = base[j + 4]!, a5 = base[j + 5]!, a6 = base[j + 6]!, a7 = base[j + 7]!
    for (let f = 0; f < n; f++) {
      const at = found[f]! + j
      a0 += rows[at]!; a1 += rows[at + 1]!; a2 += rows[at + 2]!; a3 += rows[at + 3]!
      a4 += rows[at + 4]!; a5 += rows[at + 5]!; a6 += rows[at + 6]!; a7 += rows[at + 7]!
    }
    activation[j] = a0 > 0 ? a0 : 0; activation[j + 1] = a1 > 0 ? a1 : 0; activation[j + 2] = a2 > 0 ? a2 : 0; activation[j + 3] = a3 > 0 ? a3 : 0
    activation[j + 4] = a4 > 0 ? a4 : 0; activation[j + 5] = a5 > 0 ? a5 : 0; activation[j + 6] = a6 > 0 ? a6 : 0; activation[j + 7] = a7 > 0 ? a7 : 0
  }
}

/** The best class of `[from, to)` for the activated layer, the first of equals; its score in `bestScore`. */
export function bestClass(network: HashedNetwork, from: number, to: number, result: { score: number }): number {
  const { hidden, out, bias, activation } = network
  let best = -1
  let most = 0
  for (let c = from; c < to; c++) {
    const base = c * hidden
    let s0 = bias[c]!, s1 = 0
    for (let j = 0; j < hidden; j += 2) {
      s0 += Math.imul(out[base + j]!, activation[j]!)
      s1 += Math.imul(out[base + j + 1]!, activation[j + 1]!)
    }
    const score = s0 + s1
    if (best < 0 || score > most) {
      best = c
      most = score
    }
  }
  result.score = most
  return best
}

/** Fills `scores[from..to)` for the activated layer. */
export function scoreClasses(network: HashedNetwork, from: number, to: number, scores: Int32Array): void {
  const { hidden, out, bias, activation } = network
  for (let c = from; c < to; c++) {
    const base = c * hidden
    let s0 = bias[c]!, s1 = 0
    for (let j = 0; j < hidden; j += 2) {
      s0 += Math.imul(out[base + j]!, activation[j]!)
      s1 += Math.imul(out[base + j + 1]!, activation[j + 1]!)
    }
    scores[c] = s0 + s1
  }
}

/** Takes a network out of a model file. */
export function readNetwork(file: ModelFile, name: string): HashedNetwork {
  const keys = file.section<Int32Array>(`${name}.keys`)
  const rows = file.section<Int8Array>(`${name}.rows`)
  const shape = file.section<Int32Array>(`${name}.shape`)
  const [hidden, classes, mask] = [shape[0]!, shape[1]!, shape[2]!]
  const rowOf = new Int32Array(mask + 1)
  // row 0 is the bias and marks an unknown feature; rows are kept as offsets
  for (let i = 0; i < keys.length; i++) rowOf[keys[i]!] = (i + 1) * hidden
  return {
    hidden, classes, mask, unit: shape[3]!, rowOf, rows,
    out: file.section<Int8Array>(`${name}.out`), bias: file.section<Int32Array>(`${name}.bias`), base: file.section<Int32Array>(`${name}.base`),
    activation: new Int32Array(hidden), found: new Int32Array(256),
  }
}
