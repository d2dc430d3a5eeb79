import type { ModelFile } from '../src/model/model-file.ts';
import { createNetworkMemory } from './network-memory.ts';
import type { Trained } from './train-classifier.ts';

/** What the largest weights of the last layer are taken to be: files say only the product of both layers' scales. */
const LARGEST_OUT = 2;

/** Networks of earlier models that only choose the best class do not say what a nat is. */
const NO_UNIT = 2000;

/**
 * Takes a network out of a model, to be trained on with a share of features left through (`keep`). The scores are those of
 * the model, to the last digit of a float.
 */
export function importNetwork(file: ModelFile, name: string, keep: number): Trained {
  const shape = file.section<Int32Array>(`${name}.shape`);
  const [hidden, classes, mask] = [shape[0]!, shape[1]!, shape[2]!];
  const unit = shape[3] ?? NO_UNIT;
  const keys = file.section<Int32Array>(`${name}.keys`);
  const outScale = 127 / LARGEST_OUT;
  const rowScale = unit / outScale;
  const rows = Float32Array.from(file.section<Int8Array>(`${name}.rows`), (weight) => weight / (rowScale * keep));
  rows.set(Float32Array.from(file.section<Int32Array>(`${name}.base`), (weight) => weight / rowScale));
  const rowOf = new Int32Array(mask + 1);
  keys.forEach((key, i) => (rowOf[key] = i + 1));
  return {
    keep,
    index: { mask, keys, rowOf },
    network: createNetworkMemory({
      hidden,
      classes,
      rows,
      rowSquares: new Float32Array(keys.length + 1),
      out: Float32Array.from(file.section<Int8Array>(`${name}.out`), (weight) => weight / outScale),
      outSquares: new Float32Array(classes * hidden),
      bias: Float32Array.from(file.section<Int32Array>(`${name}.bias`), (weight) => weight / unit),
      biasSquares: new Float32Array(classes),
    }),
  };
}
