import type { Tally } from '../projection/tally.ts';
import { addTally, isEmptyTally, TallySum } from '../projection/tally.ts';

/** A tally as it is stored, and as it is to be; `{}` is none. */
export interface TallyChange {
  readonly before: Tally;
  readonly after: Tally;
}

/** Adds up what comes and goes under the keys of stored tallies. */
export class TallyChanges {
  readonly #stored: ReadonlyMap<string, Tally>;
  // what is added to a large tally is summed before, since each sum with it is a copy of it
  readonly #parts = new Map<string, TallySum>();

  constructor(stored: ReadonlyMap<string, Tally>) {
    this.#stored = stored;
  }

  add(key: string, part: Tally, sign: 1 | -1): void {
    const sum = this.#parts.get(key) ?? new TallySum();
    this.#parts.set(key, sum);
    sum.add(part, sign);
  }

  /** The tallies that are others than before, by key, of those keys that are wanted. */
  changed(isWanted: (key: string) => boolean): ReadonlyMap<string, TallyChange> {
    const changed = new Map<string, TallyChange>();
    for (const [key, { tally }] of this.#parts) {
      if (isEmptyTally(tally) || !isWanted(key)) continue;
      const before = this.#stored.get(key) ?? {};
      changed.set(key, { before, after: addTally(before, tally) });
    }
    return changed;
  }
}
