import { KERNEL_BYTES } from './network-kernel-bytes.ts';

/** Hidden units go in blocks of so many; what is missing to a block is filled with weights of 0. */
const BLOCK = 32;
/** Most features that a network takes at a time. */
const MOST_FEATURES = 128;
const PAGE = 65_536;

/** The weights of a network of one hidden layer, row by row. */
export interface NetworkWeights {
  readonly hidden: number;
  readonly classes: number;
  /** The bits of a hash by which its row is found, as a number. */
  readonly mask: number;
  /** The keys of the rows, ascending, none above `mask`. */
  readonly keys: Int32Array;
  /** `hidden` weights for nothing, which are not used, and `hidden` for each key. */
  readonly rows: Int8Array;
  /** What each hidden unit starts from; with 128 rows upon it, no unit may pass 16 bits. */
  readonly base: Int32Array;
  /** `hidden` weights for each class. */
  readonly out: Int8Array;
  readonly bias: Int32Array;
}

/** A network's arithmetic, and the memory that it reads from and writes to. */
export interface NetworkKernel {
  /** Where the hashed features are put. */
  readonly features: Int32Array;
  /** The scores of the classes asked for last. */
  readonly scores: Int32Array;
  /** Fills the hidden layer for the first `count` features. */
  readonly activate: (count: number) => void;
  /** Fills `scores[from..to)` for the hidden layer. */
  readonly score: (from: number, to: number) => void;
}

// what is used of WebAssembly, which is neither JavaScript's nor any library's of this package
declare const WebAssembly: {
  readonly Memory: new (limits: { readonly initial: number }) => { readonly buffer: ArrayBuffer };
  readonly Module: new (bytes: Uint8Array) => object;
  readonly Instance: new (
    module: object,
    imports: Readonly<Record<string, Readonly<Record<string, unknown>>>>,
  ) => { readonly exports: unknown };
};

type Places = Readonly<
  Record<'features' | 'found' | 'base' | 'activation' | 'bias' | 'scores' | 'out' | 'cells' | 'rows', number>
>;

/** Where everything lies in the kernel's memory, in bytes. */
function layOut(weights: NetworkWeights, width: number): { readonly places: Places; readonly size: number } {
  let size = 0;
  const take = (bytes: number): number => {
    const at = size;
    size += (bytes + 63) & ~63;
    return at;
  };
  const { classes, mask, keys } = weights;
  const places = {
    features: take(4 * MOST_FEATURES),
    found: take(4 * MOST_FEATURES),
    base: take(2 * width),
    activation: take(2 * width),
    bias: take(4 * classes),
    scores: take(4 * classes),
    out: take(2 * width * classes),
    cells: take(8 * ((mask >>> 5) + 1)),
    rows: take(width * keys.length),
  };
  return { places, size };
}

/** For every 32 keys that there might be, which of them there are and how many lie before: an eighth of a table of rows. */
function fillCells(cells: Int32Array, keys: Int32Array): void {
  keys.forEach((key, rank) => {
    const at = 2 * (key >>> 5);
    if (cells[at] === 0) cells[at + 1] = rank;
    cells[at]! |= 1 << (key & 31);
  });
}

/** Copies rows of `from` numbers to rows of `to`. */
function widen(source: Int8Array, from: number, target: Int8Array | Int16Array, to: number): void {
  for (let at = 0, row = 0; at < source.length; at += from, row += to) target.set(source.subarray(at, at + from), row);
}

let compiled: object | undefined;

/** Puts a network into a memory of its own, with the arithmetic of `kernel/network-kernel.wat` upon it. */
export function createNetworkKernel(weights: NetworkWeights): NetworkKernel {
  const { hidden, classes, mask, keys } = weights;
  const width = Math.ceil(hidden / BLOCK) * BLOCK;
  const { places, size } = layOut(weights, width);
  const memory = new WebAssembly.Memory({ initial: Math.ceil(size / PAGE) });
  const ints = (at: number, length: number): Int32Array => new Int32Array(memory.buffer, at, length);
  const shorts = (at: number, length: number): Int16Array => new Int16Array(memory.buffer, at, length);
  fillCells(ints(places.cells, 2 * ((mask >>> 5) + 1)), keys);
  widen(weights.rows.subarray(hidden), hidden, new Int8Array(memory.buffer, places.rows), width);
  widen(weights.out, hidden, shorts(places.out, width * classes), width);
  shorts(places.base, hidden).set(weights.base);
  ints(places.bias, classes).set(weights.bias);
  compiled ??= new WebAssembly.Module(KERNEL_BYTES);
  const instance = new WebAssembly.Instance(compiled, { network: { ...places, memory, mask, width } });
  return {
    features: ints(places.features, MOST_FEATURES),
    scores: ints(places.scores, classes),
    ...(instance.exports as Pick<NetworkKernel, 'activate' | 'score'>),
  };
}
