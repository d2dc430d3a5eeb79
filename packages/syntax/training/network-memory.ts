import { compileWat } from './compile-wat.ts';

/** The weights of a network in training, and Adagrad's sums of squares. */
export interface NetworkWeights {
  readonly hidden: number;
  readonly classes: number;
  readonly rows: Float32Array;
  readonly rowSquares: Float32Array;
  readonly out: Float32Array;
  readonly outSquares: Float32Array;
  readonly bias: Float32Array;
  readonly biasSquares: Float32Array;
}

/** Weights in a memory of their own, with the arithmetic of `kernel/training-kernel.wat` upon it. */
export interface NetworkMemory extends NetworkWeights {
  /** Where the numbers of the rows are put, */
  readonly features: Int32Array;
  /** the loss's gradient by score, */
  readonly errors: Float32Array;
  /** and the scores of what was run last. */
  readonly scores: Float32Array;
  /** Fills `scores` for the first `count` features. */
  readonly run: (count: number, keep: number) => void;
  /** One step of Adagrad for the first `count` features, which were run last. */
  readonly teach: (count: number, rate: number) => void;
}

/** Most features that a network takes at a time. */
const MOST_FEATURES = 256;
const PAGE = 65_536;

const kernel = new WebAssembly.Module(
  new Uint8Array(await compileWat(new URL('../kernel/training-kernel.wat', import.meta.url))),
);

/** Copies weights into a memory of their own. */
export function createNetworkMemory(weights: NetworkWeights): NetworkMemory {
  const { hidden, classes } = weights;
  let size = 0;
  const take = (numbers: number): number => {
    const at = size;
    size += (4 * numbers + 63) & ~63;
    return at;
  };
  const places = {
    features: take(MOST_FEATURES),
    activation: take(hidden),
    gradient: take(hidden),
    scores: take(classes),
    errors: take(classes),
    bias: take(classes),
    biasSquares: take(classes),
    out: take(classes * hidden),
    outSquares: take(classes * hidden),
    rowSquares: take(weights.rowSquares.length),
    rows: take(weights.rows.length),
  };
  const memory = new WebAssembly.Memory({ initial: Math.ceil(size / PAGE) });
  const instance = new WebAssembly.Instance(kernel, { network: { ...places, memory, classes, width: 4 * hidden } });
  const floats = (at: number, length: number): Float32Array => new Float32Array(memory.buffer, at, length);
  const copy = (name: 'rows' | 'rowSquares' | 'out' | 'outSquares' | 'bias' | 'biasSquares'): Float32Array => {
    const copied = floats(places[name], weights[name].length);
    copied.set(weights[name]);
    return copied;
  };
  return {
    hidden,
    classes,
    rows: copy('rows'),
    rowSquares: copy('rowSquares'),
    out: copy('out'),
    outSquares: copy('outSquares'),
    bias: copy('bias'),
    biasSquares: copy('biasSquares'),
    features: new Int32Array(memory.buffer, places.features, MOST_FEATURES),
    errors: floats(places.errors, classes),
    scores: floats(places.scores, classes),
    ...(instance.exports as unknown as Pick<NetworkMemory, 'run' | 'teach'>),
  };
}
