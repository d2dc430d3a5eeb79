/** Counts of what was found, what was to be found, and both. */
export interface Counts {
  found: number;
  gold: number;
  right: number;
}

/** Counts of nothing yet. */
export const noCounts = (): Counts => ({ found: 0, gold: 0, right: 0 });

/** Adds counts to others. */
export function addCounts(counts: Counts, { found, gold, right }: Readonly<Counts>): void {
  counts.found += found;
  counts.gold += gold;
  counts.right += right;
}

/** The harmonic mean of precision and recall, 0–1. */
export const f1Of = ({ found, gold, right }: Readonly<Counts>): number => (found + gold === 0 ? 0 : (2 * right) / (found + gold));
