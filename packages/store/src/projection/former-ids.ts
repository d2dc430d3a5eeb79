import type { Extraction } from '@cartograph/model';
import type { Tally } from './tally.ts';
import { addTally, partOf, sortedKeys } from './tally.ts';

/** What a document says of ids that its actors had before: under each of them, in how many documents which actor has had it. */
export function tallyFormerIds({ entities }: Pick<Extraction, 'entities'>): Tally {
  let former: Tally = {};
  for (const { id, formerIds = [] } of entities)
    for (const old of formerIds) former = addTally(former, { [old]: { [id]: 1 } });
  return former;
}

/**
 * The id that each former id stands for now. One that has been given up again leads on; where documents of two gazetteers
 * contradict each other, or go in circles, it is the first in code-unit order.
 */
export function currentIds(former: Tally): ReadonlyMap<string, string> {
  const current = new Map<string, string>();
  for (const id of Object.keys(former)) {
    const reached = reachedFrom(id, former);
    const last = reached.filter((other) => !Object.hasOwn(former, other));
    const [now = id] = (last.length > 0 ? last : reached).sort();
    if (now !== id) current.set(id, now);
  }
  return current;
}

/** An id, and all that came after it. */
function reachedFrom(id: string, former: Tally): string[] {
  const reached = new Set([id]);
  for (const one of reached) for (const next of sortedKeys(partOf(former, one))) reached.add(next);
  return [...reached];
}
