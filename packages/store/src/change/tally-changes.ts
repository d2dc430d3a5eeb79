import { stableJson } from '@cartograph/model';
import type { Tally } from '../projection/tally.ts';
import { addTally } from '../projection/tally.ts';

/** A tally as it is stored, and as it is to be; `{}` is none. */
export interface TallyChange {
  readonly before: Tally;
  readonly after: Tally;
}

/** Adds up what comes and goes under the keys of stored tallies. */
export class TallyChanges {
  readonly #stored: ReadonlyMap<string, Tally>;
  readonly #sums = new Map<string, Tally>();

  constructor(stored: ReadonlyMap<string, Tally>) {
    this.#stored = stored;
  }

  add(key: string, part: Tally, sign: 1 | -1): void {
    this.#sums.set(key, addTally(this.#sums.get(key) ?? this.#before(key), part, sign));
  }

  /** The tallies that are others than before, by key. */
  changed(): ReadonlyMap<string, TallyChange> {
    const all = [...this.#sums].map(([key, after]) => [key, { before: this.#before(key), after }] as const);
    return new Map(all.filter(([, { before, after }]) => stableJson(before) !== stableJson(after)));
  }

  #before(key: string): Tally {
    return this.#stored.get(key) ?? {};
  }
}
