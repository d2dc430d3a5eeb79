/** How many answers were right, how many wrong, and how many right ones are missing. */
export interface Counts {
  readonly right: number;
  readonly wrong: number;
  readonly missed: number;
}

/** Nothing counted yet. */
export const noCounts: Counts = { right: 0, wrong: 0, missed: 0 };

/** The sum of several counts. */
export function addCounts(counts: readonly Counts[]): Counts {
  return counts.reduce(
    (sum, { right, wrong, missed }) => ({
      right: sum.right + right,
      wrong: sum.wrong + wrong,
      missed: sum.missed + missed,
    }),
    noCounts,
  );
}

/** Right over both, 0 where nothing was asked. */
export const ratio = (right: number, all: number): number => (all === 0 ? 0 : right / all);

/** Share of the given answers that are right, 0–1. */
export const precision = ({ right, wrong }: Counts): number => ratio(right, right + wrong);

/** Share of the wanted answers that were given, 0–1. */
export const recall = ({ right, missed }: Counts): number => ratio(right, right + missed);

/** Harmonic mean of precision and recall, 0–1. */
export function f1(counts: Counts): number {
  const p = precision(counts);
  const r = recall(counts);
  return ratio(2 * p * r, p + r);
}
