import { createRandom } from './seeded-random.ts';

/** Settings of the clustering. */
export interface ClusterOptions {
  readonly clusters: number;
  readonly contexts: number;
  readonly least: number;
  readonly rounds: number;
  readonly seed: number;
}

interface Vocabulary {
  readonly words: readonly string[];
  readonly indexOf: ReadonlyMap<string, number>;
}

function listWords(sentences: readonly (readonly string[])[], least: number): Vocabulary {
  const counts = new Map<string, number>();
  for (const sentence of sentences) for (const word of sentence) counts.set(word, (counts.get(word) ?? 0) + 1);
  const words = [...counts]
    .filter(([, n]) => n >= least)
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .map(([word]) => word);
  return { words, indexOf: new Map(words.map((word, i) => [word, i])) };
}

interface SparseVectors {
  readonly starts: Int32Array;
  readonly columns: Int32Array;
  readonly values: Float32Array;
}

// positive pointwise mutual information with the words on either side, square-rooted, of length 1
function toVectors(sentences: readonly (readonly string[])[], vocabulary: Vocabulary, contexts: number): SparseVectors {
  const size = vocabulary.words.length;
  const width = contexts + 2;
  const rows = Array.from({ length: size }, () => new Map<number, number>());
  const columnTotals = new Float64Array(2 * width);
  const rowTotals = new Float64Array(size);
  let total = 0;
  const columnOf = (word: string | undefined): number => {
    if (word === undefined) return contexts;
    const i = vocabulary.indexOf.get(word);
    return i === undefined || i >= contexts ? contexts + 1 : i;
  };
  for (const sentence of sentences) {
    for (let i = 0; i < sentence.length; i++) {
      const row = vocabulary.indexOf.get(sentence[i]!);
      if (row === undefined) continue;
      for (const column of [columnOf(sentence[i - 1]), width + columnOf(sentence[i + 1])]) {
        rows[row]!.set(column, (rows[row]!.get(column) ?? 0) + 1);
        columnTotals[column]!++;
        rowTotals[row]!++;
        total++;
      }
    }
  }
  const starts = new Int32Array(size + 1);
  const columns: number[] = [];
  const values: number[] = [];
  rows.forEach((row, r) => {
    const kept: [number, number][] = [];
    let norm = 0;
    for (const [column, n] of row) {
      const pmi = Math.log((n * total) / (rowTotals[r]! * columnTotals[column]!));
      if (pmi <= 0) continue;
      const value = Math.sqrt(pmi) * Math.log1p(n);
      kept.push([column, value]);
      norm += value * value;
    }
    for (const [column, value] of kept) {
      columns.push(column);
      values.push(value / Math.sqrt(norm));
    }
    starts[r + 1] = columns.length;
  });
  return { starts, columns: Int32Array.from(columns), values: Float32Array.from(values) };
}

/** Groups words by the company they keep: spherical k-means, seeded; words seen fewer than `least` times are left out. */
export function clusterWords(
  sentences: readonly (readonly string[])[],
  options: ClusterOptions,
): ReadonlyMap<string, number> {
  const vocabulary = listWords(sentences, options.least);
  const vectors = toVectors(sentences, vocabulary, options.contexts);
  const size = vocabulary.words.length;
  const width = 2 * (options.contexts + 2);
  const { clusters } = options;
  const random = createRandom(options.seed);
  const assigned = new Int32Array(size);
  // transposed centroids: one column's weights for all clusters lie together
  let centroids = new Float32Array(width * clusters);
  const place = (row: number, cluster: number, weight: number): void => {
    for (let k = vectors.starts[row]!; k < vectors.starts[row + 1]!; k++)
      centroids[vectors.columns[k]! * clusters + cluster]! += vectors.values[k]! * weight;
  };
  for (let c = 0; c < clusters; c++) place(Math.floor(random() * Math.min(size, clusters * 8)), c, 1);
  const scores = new Float32Array(clusters);
  for (let round = 0; round < options.rounds; round++) {
    for (let row = 0; row < size; row++) {
      scores.fill(0);
      for (let k = vectors.starts[row]!; k < vectors.starts[row + 1]!; k++) {
        const base = vectors.columns[k]! * clusters;
        const value = vectors.values[k]!;
        for (let c = 0; c < clusters; c++) scores[c]! += centroids[base + c]! * value;
      }
      let best = 0;
      for (let c = 1; c < clusters; c++) if (scores[c]! > scores[best]!) best = c;
      assigned[row] = best;
    }
    centroids = new Float32Array(width * clusters);
    // frequent words weigh more, but not by their count
    for (let row = 0; row < size; row++) place(row, assigned[row]!, row < size / 4 ? 2 : 1);
    const norms = new Float64Array(clusters);
    for (let i = 0; i < centroids.length; i++) norms[i % clusters]! += centroids[i]! * centroids[i]!;
    for (let i = 0; i < centroids.length; i++) centroids[i]! /= Math.sqrt(norms[i % clusters]!) || 1;
  }
  return new Map(vocabulary.words.map((word, i) => [word, assigned[i]!]));
}
