/** Which hashed features have a row of weights: those seen often enough. */
export interface FeatureIndex {
  readonly mask: number;
  /** Row of a feature by its masked hash, 0 for none. */
  readonly rowOf: Int32Array;
  readonly keys: Int32Array;
}

/** Counts features; the counter is `1 << bits` wide. */
export function createFeatureCounter(bits: number): { readonly counts: Int32Array; readonly mask: number } {
  return { counts: new Int32Array(1 << bits), mask: (1 << bits) - 1 };
}

/** Gives rows to the features counted most, `most` of them at the utmost, each seen `least` times or more. */
export function indexFeatures(counts: Int32Array, least: number, most: number): FeatureIndex {
  let threshold = least;
  const sizes = new Int32Array(100_001);
  for (const n of counts) sizes[Math.min(n, 100_000)]!++;
  let kept = 0;
  for (let n = 100_000; n >= least; n--) {
    kept += sizes[n]!;
    if (kept > most) {
      threshold = n + 1;
      break;
    }
  }
  const rowOf = new Int32Array(counts.length);
  const keys: number[] = [];
  counts.forEach((n, key) => {
    if (n < threshold) return;
    keys.push(key);
    rowOf[key] = keys.length;
  });
  return { mask: counts.length - 1, rowOf, keys: Int32Array.from(keys) };
}

/** Replaces hashes by rows in place, leaving out those without; returns how many are left. */
export function toRows(index: FeatureIndex, features: Int32Array, count: number): number {
  let n = 0;
  for (let f = 0; f < count; f++) {
    const row = index.rowOf[features[f]! & index.mask]!;
    if (row !== 0) features[n++] = row;
  }
  return n;
}
