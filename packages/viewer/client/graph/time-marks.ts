import type { TimeScale } from './time-scale.ts';

/** A mark below a timeline: a month (`2025-03`; a year's first is `2025-01`) or a day, and where it begins, 0–1. */
export interface TimeMark {
  readonly date: string;
  readonly share: number;
}

/** Years, months or days, so far apart that none touches the next; `least` is a mark's share of the width. */
export function timeMarks(scale: TimeScale, least: number): readonly TimeMark[] {
  const room = Math.floor(1 / least);
  for (let wanted = room; wanted > 0; wanted--) {
    const marks = scale
      .ticks(wanted)
      .map((date) => ({ date: writeDate(date), share: scale(date) }))
      .filter(({ share }) => share <= 1 - least);
    const isClear = marks.every(({ share }, place) => place === 0 || share - (marks[place - 1]?.share ?? 0) >= least);
    if (isClear) return marks;
  }
  return [];
}

function writeDate(date: Date): string {
  const day = date.toISOString().slice(0, 10);
  return day.endsWith('-01') ? day.slice(0, 7) : day;
}
