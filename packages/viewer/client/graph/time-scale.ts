import type { ScaleTime } from 'd3-scale';
import { scaleUtc } from 'd3-scale';
import type { TimeWindow } from '../view/view-document.ts';
import type { DayBin } from './bin-days.ts';

/** Days as shares (0–1) of a timeline's length. */
export type TimeScale = ScaleTime<number, number>;

const DAY = 86_400_000;
const toTime = (day: string): number => Date.parse(`${day}T00:00:00Z`);
const toDay = (time: number): string => new Date(time).toISOString().slice(0, 10);

/** The scale of a timeline, from the first moment of its first day to the last of its last. */
export const timeScale = (bins: readonly DayBin[]): TimeScale =>
  scaleUtc()
    .domain([toTime(bins[0]?.from ?? '1970-01-01'), toTime(bins.at(-1)?.to ?? '1970-01-01') + DAY])
    .clamp(true);

/** Where a window begins and ends: its last day is within. */
export const rangeOf = (scale: TimeScale, { from, to }: TimeWindow): readonly [number, number] => [
  scale(toTime(from)),
  scale(toTime(to) + DAY),
];

/** The days that a range touches most of; one day at least. */
export function windowOf(scale: TimeScale, [start, end]: readonly [number, number]): TimeWindow {
  const first = Math.round(scale.invert(start).getTime() / DAY) * DAY;
  const last = Math.round(scale.invert(end).getTime() / DAY) * DAY - DAY;
  return { from: toDay(first), to: toDay(Math.max(first, last)) };
}
