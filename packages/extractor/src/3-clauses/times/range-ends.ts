import type { TextSpan } from '@cartograph/model';
import type { Day } from './calendar.ts';
import { readIsoDay } from './calendar.ts';
import type { TimeValue } from './time-value.ts';
import { dayValue, monthValue, yearValue } from './time-value.ts';

/** One end of a range, as TIMEX3 has it: an expression of its own. */
export interface RangeEnd extends TextSpan, TimeValue {
  readonly text: string;
}

const WHOLES: Readonly<Record<string, (day: Day) => TimeValue>> = {
  'range-years': ({ year }) => yearValue(year),
  'range-months': ({ year, month }) => monthValue(year, month),
  'range-days': dayValue,
  'range-weekdays': dayValue,
};
const PARTS = /^((?:from|between) )?(.+?)( (?:to|and|through|until) )(.+)$/;

/** The two ends of "from January to March 2024" with their values; undefined for what is no range of two expressions ("2017-19"). */
export function rangeEnds(
  kind: string,
  text: string,
  start: number,
  value: TimeValue,
): readonly RangeEnd[] | undefined {
  const toValue = WHOLES[kind];
  const [, lead = '', first = '', joint = '', last = ''] = PARTS.exec(text) ?? [];
  const [from, to] = [readIsoDay(value.from), readIsoDay(value.to)];
  if (toValue === undefined || first === '' || !from || !to) return undefined;
  const end = (words: string, offset: number, day: Day): RangeEnd => ({
    ...toValue(day),
    start: start + offset,
    end: start + offset + words.length,
    text: words,
  });
  return [end(first, lead.length, from), end(last, lead.length + first.length + joint.length, to)];
}
