import type { SentenceTree } from '../sentence-tree.ts';
import { isoDay, readIsoDay } from './calendar.ts';
import type { FoundTime } from './find-times.ts';
import { dayValue } from './time-value.ts';

const MIN_STAMPS = 2;
const DAY_LENGTH = '2025-03-01'.length;

/** "7:30 p.m. Trump has telephoned …": an hour that opens a paragraph, and no clause of it. */
const isStamp = ({ type, value, from, first, end }: FoundTime, tree: SentenceTree | undefined, text: string): boolean =>
  type === 'TIME' &&
  from === undefined &&
  first === 0 &&
  value !== undefined &&
  tree !== undefined &&
  /(?:^|\n)\s*$/.test(text.slice(Math.max(0, tree.sentence.start - 3), tree.sentence.start)) &&
  /^:? ["“]?\p{Lu}/u.test(text.slice(end, end + 4));

/** The hours of a running account denote the day that it is published on: it tells what happens as it happens, an entry an hour. */
export function withStamps(
  times: readonly FoundTime[],
  trees: readonly SentenceTree[],
  text: string,
  published: string | undefined,
): readonly FoundTime[] {
  const day = readIsoDay(published);
  if (!day) return times;
  const stamps = new Set(times.filter((time) => isStamp(time, trees[time.sentence], text)));
  if (stamps.size < MIN_STAMPS) return times;
  return times.map((time) =>
    stamps.has(time)
      ? { ...time, ...dayValue(day), type: 'TIME', value: `${isoDay(day)}${(time.value ?? '').slice(DAY_LENGTH)}` }
      : time,
  );
}
