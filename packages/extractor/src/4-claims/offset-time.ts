import type { SentenceTree } from '../3-clauses/sentence-tree.ts';
import { readIsoDay } from '../3-clauses/times/calendar.ts';
import type { FoundTime } from '../3-clauses/times/find-times.ts';
import { shiftedUnit } from '../3-clauses/times/time-shifts.ts';

const UNITS: Readonly<Record<string, string>> = { D: 'day', W: 'week', M: 'month', Y: 'year' };
/** "hours after", "45 minutes before": within the day. */
const WITHIN_DAY = /^PT(?:X|\d{1,2})[HM]$/;

/** The words "A day after gunmen killed nine people": how far off what they tell is from what the sentence tells. */
interface Offset {
  readonly time: FoundTime;
  /** The words of the clause behind "after" or "before", its last token exclusive. */
  readonly first: number;
  readonly end: number;
  readonly sign: 1 | -1;
}

function offsetOf(tree: SentenceTree, time: FoundTime): Offset | undefined {
  const word = tree.tokens[time.last + 1]?.text.toLowerCase();
  if (time.type !== 'DURATION' || (word !== 'after' && word !== 'before')) return undefined;
  const verb = tree.tokens.find(({ index, xpos }) => index > time.last && /^VB[DZPN]$/.test(xpos))?.index;
  const comma = tree.tokens.findIndex(({ index, text }) => index > time.last && text === ',');
  // "two months after the arrest, he resigned"
  if (verb === undefined || (comma >= 0 && comma < verb)) return undefined;
  return { time, first: time.last + 1, end: comma < 0 ? tree.tokens.length : comma, sign: word === 'after' ? 1 : -1 };
}

/** A day so many units before or after another. */
function shiftedBy(base: FoundTime, { time }: Offset, sign: number): FoundTime | undefined {
  if (WITHIN_DAY.test(time.value ?? '')) return base;
  const [, count, code = ''] = /^P(\d+)([DWMY])$/.exec(time.value ?? '') ?? [];
  const [day, unit] = [readIsoDay(base.from), UNITS[code]];
  const value = day && unit !== undefined ? shiftedUnit(unit, sign * Number(count), day) : undefined;
  return value && { ...time, ...value };
}

/**
 * When a deed was that the sentence counts from another, or another from it: "A day after gunmen killed nine people,
 * Noboa said on Wednesday that …" killed them on Tuesday. Undefined unless the other is dated by one day.
 */
export function offsetTime(tree: SentenceTree, predicate: number, times: readonly FoundTime[]): FoundTime | undefined {
  const offset = times.flatMap((time) => offsetOf(tree, time) ?? [])[0];
  if (!offset) return undefined;
  const isInside = (token: number): boolean => token >= offset.first && token < offset.end;
  const days = times.filter(
    ({ precision, first, isOpen }) => precision === 'day' && !isOpen && isInside(first) !== isInside(predicate),
  );
  const [base] = days;
  if (!base || days.some(({ from }) => from !== base.from)) return undefined;
  return shiftedBy(base, offset, isInside(predicate) ? -offset.sign : offset.sign);
}
