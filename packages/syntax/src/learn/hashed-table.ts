import type { ModelFile } from '../model/model-file.ts'

/**
 * Integer weights of a linear classifier over hashed features: `rowOf` gives a feature's row
 * (0 is an empty row), `weights` holds `classes` weights a row.
 */
export interface HashedTable {
  readonly classes: number
  readonly mask: number
  readonly rowOf: Int32Array
  readonly weights: Int8Array
}

/** Adds up the rows of `count` features into `scores`. */
export function scoreRows(table: HashedTable, features: Int32Array, count: number, scores: Int32Array): void {
  const { classes, weights, mask, rowOf } = table
  scores.fill(0)
  for (let f = 0; f < count; f++) {
    const row = rowOf[features[f]! & mask]!
    if (row === 0) continue
    const base = row * classes
    for (let c = 0; c < classes; c++) scores[c]! += weights[base + c]!
  }
}

/** Index of the highest score, the first of equals. */
export function argmax(scores: Int32Array, count: number): number {
  let best = 0
  for (let c = 1; c < count; c++) if (scores[c]! > scores[best]!) best = c
  return best
}

/** Takes a table out of a model file. */
export function readTable(file: ModelFile, name: string): HashedTable {
  const keys = file.section<Int32Array>(`${name}.keys`)
  const rows = file.section<Int8Array>(`${name}.rows`)
  const [classes, mask] = file.section<Int32Array>(`${name}.shape`) as unknown as [number, number]
  const rowOf = new Int32Array(mask + 1)
  for (let i = 0; i < keys.length; i++) rowOf[keys[i]!] = i + 1
  const weights = new Int8Array(rows.length + classes)
  weights.set(rows, classes)
  return { classes, mask, rowOf, weights }
}
