/**
 * Numbers under names, nested: what a document adds to an edge or an actor, and the sum over all documents.
 * Sums do not depend on order, and taking a document's part away again leaves what was there before it.
 */
export interface Tally {
  readonly [key: string]: number | Tally;
}

/** `tally` with `part` added (or, by −1, taken away); what comes to nothing is left out. */
export function addTally(tally: Tally, part: Tally, sign: 1 | -1 = 1): Tally {
  const sum: MutableTally = Object.assign(emptyTally(), tally);
  for (const key of Object.keys(part)) {
    const total = addValue(sum[key], part[key] ?? 0, sign);
    if (isNothing(total)) delete sum[key];
    else sum[key] = total;
  }
  return sum;
}

/** The sum of many tallies, without a copy for each of them. */
export function sumTallies(tallies: Iterable<Tally>): Tally {
  const sum = new TallySum();
  for (const tally of tallies) sum.add(tally);
  return sum.tally;
}

/** A sum that grows in place; what comes to nothing is left out. */
export class TallySum {
  readonly #sum: MutableTally = emptyTally();

  /** The sum so far; what is added later is in it too. */
  get tally(): Tally {
    return this.#sum;
  }

  add(part: Tally, sign: 1 | -1 = 1): void {
    accumulate(this.#sum, part, sign);
  }
}

function accumulate(sum: MutableTally, part: Tally, sign: 1 | -1): void {
  for (const key of Object.keys(part)) {
    const value = part[key] ?? 0;
    const old = sum[key];
    if (typeof value === 'number') {
      const total = (typeof old === 'number' ? old : 0) + sign * value;
      if (total !== 0) sum[key] = total;
      else if (old !== undefined) delete sum[key];
      continue;
    }
    const nested = typeof old === 'object' ? old : emptyTally();
    accumulate(nested, value, sign);
    if (!isEmptyTally(nested)) sum[key] = nested;
    else if (old !== undefined) delete sum[key];
  }
}

interface MutableTally {
  [key: string]: number | MutableTally;
}

// keys are names from texts: without a prototype "valueOf" and "__proto__" are names like others
const emptyTally = (): MutableTally => Object.create(null) as MutableTally;

/** Whether nothing is left of a tally. */
export const isEmptyTally = (tally: Tally): boolean => Object.keys(tally).length === 0;

/** The number under a name, 0 where there is none. */
export const countOf = (tally: Tally, key: string): number => {
  const value = ownValue(tally, key);
  return typeof value === 'number' ? value : 0;
};

/** The numbers under a name as counts of its keys. */
export const partOf = (tally: Tally, key: string): Tally => {
  const value = ownValue(tally, key);
  return typeof value === 'object' ? value : {};
};

/** The keys of some counts, in code-unit order. */
export const sortedKeys = (tally: Tally): string[] => Object.keys(tally).sort();

/** The first of the keys of some counts, in code-unit order. */
export function firstKey(tally: Tally): string | undefined {
  let first: string | undefined;
  for (const key of Object.keys(tally)) if (first === undefined || key < first) first = key;
  return first;
}

/** The last of the keys of some counts, in code-unit order. */
export function lastKey(tally: Tally): string | undefined {
  let last: string | undefined;
  for (const key of Object.keys(tally)) if (last === undefined || key > last) last = key;
  return last;
}

/** The key with the highest count; among equals the first in code-unit order. */
export function mostFrequent(counts: Tally): string | undefined {
  let best: string | undefined;
  for (const key of sortedKeys(counts)) {
    if (best === undefined || countOf(counts, key) > countOf(counts, best)) best = key;
  }
  return best;
}

const ownValue = (tally: Tally, key: string): number | Tally | undefined =>
  Object.hasOwn(tally, key) ? tally[key] : undefined;

function addValue(a: number | Tally | undefined, b: number | Tally, sign: 1 | -1): number | Tally {
  if (typeof b === 'number') return (typeof a === 'number' ? a : 0) + sign * b;
  return addTally(typeof a === 'object' ? a : {}, b, sign);
}

const isNothing = (value: number | Tally): boolean => (typeof value === 'number' ? value === 0 : isEmptyTally(value));
