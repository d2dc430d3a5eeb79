/** An averaged perceptron over hashed features: one row of class weights a feature. */
export interface Perceptron {
  readonly classes: number
  readonly mask: number
  readonly weights: Float32Array
  readonly sums: Float32Array
  readonly seen: Int32Array
  steps: number
}

export function createPerceptron(bits: number, classes: number): Perceptron {
  const rows = 1 << bits
  return {
    classes, mask: rows - 1, steps: 0,
    weights: new Float32Array(rows * classes), sums: new Float32Array(rows * classes), seen: new Int32Array(rows),
  }
}

/** Adds up the rows of `count` features into `scores`. */
export function score(model: Perceptron, features: Int32Array, count: number, scores: Float32Array): void {
  const { classes, weights, mask } = model
  scores.fill(0)
  for (let f = 0; f < count; f++) {
    const row = (features[f]! & mask) * classes
    for (let c = 0; c < classes; c++) scores[c]! += weights[row + c]!
  }
}

/** Moves the weights towards `right` and away from `wrong`; `sums` keeps w·t for averaging. */
export function update(model: Perceptron, features: Int32Array, count: number, right: number, wrong: number, size = 1): void {
  const { classes, weights, sums, seen, mask, steps } = model
  for (let f = 0; f < count; f++) {
    const index = features[f]! & mask
    const row = index * classes
    seen[index]!++
    weights[row + right]! += size
    sums[row + right]! += size * steps
    weights[row + wrong]! -= size
    sums[row + wrong]! -= size * steps
  }
}

/** The average of all weight vectors so far. */
export function averaged(model: Perceptron): Float32Array {
  const { weights, sums, steps } = model
  const out = new Float32Array(weights.length)
  for (let i = 0; i < out.length; i++) if (sums[i] !== 0 || weights[i] !== 0) out[i] = weights[i]! - sums[i]! / Math.max(1, steps)
  return out
}
