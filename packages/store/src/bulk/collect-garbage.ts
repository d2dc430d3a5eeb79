import { setTimeout as sleep } from 'node:timers/promises';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

const SWEEPING = 300;
/** Percent by which the heap may grow before it is collected; 0 leaves it to V8, which lets it grow to four times its size. */
const GROWING = 30;

/**
 * Gives back the memory that nothing needs any more, now: what staging a large graph leaves behind (400 MB for 6,000
 * articles) would stand beside what the database takes to copy it. Pages that a first collection empties are swept in
 * the background and given back by a second.
 */
export async function collectGarbage(): Promise<void> {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  collect();
  await sleep(SWEEPING);
  collect();
}

/** Has V8 collect what `work` leaves behind early, in all threads: staging makes much garbage and keeps little. */
export async function withSmallHeap<T>(work: () => Promise<T>): Promise<T> {
  setFlagsFromString(`--heap-growing-percent=${GROWING}`);
  try {
    return await work();
  } finally {
    setFlagsFromString('--heap-growing-percent=0');
  }
}
