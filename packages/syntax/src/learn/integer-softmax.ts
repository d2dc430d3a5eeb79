const STEPS = 1024;
const REACH = 8;
const ONE = 65536;
const SHIFT = 8;

/** Tables by which penalties are computed in integers: the same on every platform. */
export interface SoftmaxTables {
  /** Units of score that make one nat. */
  readonly unit: number;
  /** Scores that lie this far below the best count for nothing. */
  readonly reach: number;
  readonly exponentials: Int32Array;
  readonly logarithms: Int32Array;
}

/** Makes the tables for scores of which `unit` are one nat, and up to `classes` classes. */
export function createSoftmaxTables(unit: number, classes: number): SoftmaxTables {
  return {
    unit,
    reach: unit * REACH,
    exponentials: Int32Array.from({ length: STEPS }, (_, i) => Math.round(ONE * Math.exp((-REACH * i) / STEPS))),
    logarithms: Int32Array.from({ length: ((classes + 1) * ONE) >> SHIFT }, (_, i) =>
      Math.round(unit * Math.log(Math.max(1, i / (ONE >> SHIFT)))),
    ),
  };
}

/** e^(-distance) in 65536ths, for a distance of scores below `reach`. */
export function exponential(tables: SoftmaxTables, distance: number): number {
  return tables.exponentials[Math.floor((distance * STEPS) / tables.reach)]!;
}

/** The logarithm of a sum of `exponential`s, in units of score: what the best class lies below certainty. */
export function logarithm(tables: SoftmaxTables, sum: number): number {
  return tables.logarithms[Math.min(tables.logarithms.length - 1, sum >> SHIFT)]!;
}
