import { averaged, type Perceptron } from './perceptron.ts'
import type { SectionArray } from '../src/model/model-file.ts'

/** Rounds an averaged perceptron to 8-bit rows; features seen fewer than `least` times in updates are dropped. */
export function exportTable(name: string, model: Perceptron, least: number): Record<string, SectionArray> {
  const weights = averaged(model)
  const { classes, seen } = model
  const sizes = weights.filter((w) => w !== 0).map(Math.abs).sort()
  const scale = 127 / (sizes[Math.floor(sizes.length * 0.9995)] ?? 1)
  const keys: number[] = []
  const rows: Int8Array[] = []
  for (let f = 0; f < seen.length; f++) {
    if (seen[f]! < least) continue
    const row = new Int8Array(classes)
    let used = false
    for (let c = 0; c < classes; c++) {
      const w = Math.max(-127, Math.min(127, Math.round(weights[f * classes + c]! * scale)))
      row[c] = w
      if (w !== 0) used = true
    }
    if (!used) continue
    keys.push(f)
    rows.push(row)
  }
  const data = new Int8Array(rows.length * classes)
  rows.forEach((row, i) => data.set(row, i * classes))
  return { [`${name}.keys`]: Int32Array.from(keys), [`${name}.rows`]: data, [`${name}.shape`]: Int32Array.of(classes, model.mask) }
}
