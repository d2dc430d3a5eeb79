/**
 * A set of keys that also tells each key's rank: a bit for every possible key, and beside each 32
 * of them the number of keys before. An eighth of the size of a table of ranks, it stays in the
 * processor's cache.
 */
export interface KeyRanks {
  readonly mask: number;
  readonly cells: Int32Array;
}

/** Makes the set of ascending `keys`, all of them at most `mask`. */
export function createKeyRanks(keys: Int32Array, mask: number): KeyRanks {
  const cells = new Int32Array(2 * ((mask >>> 5) + 1));
  for (const key of keys) cells[2 * (key >>> 5)]! |= 1 << (key & 31);
  let before = 0;
  for (let i = 0; i < cells.length; i += 2) {
    cells[i + 1] = before;
    before += countBits(cells[i]!);
  }
  return { mask, cells };
}

function countBits(value: number): number {
  let v = value - ((value >>> 1) & 0x55555555);
  v = (v & 0x33333333) + ((v >>> 2) & 0x33333333);
  return Math.imul((v + (v >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

/** Rank of a hash's key from 0, or -1 where the key is not in the set. */
export function rankOf(ranks: KeyRanks, hash: number): number {
  const key = hash & ranks.mask;
  const at = 2 * (key >>> 5);
  const bits = ranks.cells[at]!;
  const bit = 1 << (key & 31);
  return (bits & bit) === 0 ? -1 : ranks.cells[at + 1]! + countBits(bits & (bit - 1));
}
