import type { DayBin } from './bin-days.ts';
import { shareOf } from './bin-days.ts';

/** A mark below a timeline: a year (`2025`) or a month (`2025-03`), and where it begins, 0–1. */
export interface TimeMark {
  readonly date: string;
  readonly share: number;
}

/** A timeline of so many months or fewer is marked by months. */
const BY_MONTHS = 30;

/** The years or the months of a timeline, so far apart that none touches the next; `least` is a mark's share of the width. */
export function timeMarks(bins: readonly DayBin[], least: number): readonly TimeMark[] {
  const [first, last] = [bins[0]?.from ?? '', bins.at(-1)?.to ?? ''];
  const isByMonths = monthOf(last) - monthOf(first) < BY_MONTHS;
  const [from, to] = isByMonths
    ? [monthOf(first), monthOf(last)]
    : [Number(first.slice(0, 4)), Number(last.slice(0, 4))];
  const write = isByMonths ? writeMonth : String;
  const step = stepOf((to - from + 1) * least, isByMonths);
  const marks: TimeMark[] = [{ date: write(from), share: 0 }];
  for (let at = from + 1; at <= to; at++) {
    const share = shareOf(bins, `${write(at)}${isByMonths ? '' : '-01'}-01`);
    // Months are counted from January, so that each year's first is among them.
    const isWanted = isByMonths ? at % step === 0 : (at - from) % step === 0;
    const isClear = share - (marks.at(-1)?.share ?? 0) >= least && share <= 1 - least;
    if (isWanted && isClear) marks.push({ date: write(at), share });
  }
  return marks;
}

const monthOf = (date: string): number => Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1;

const writeMonth = (month: number): string => `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`;

/** Every so many years, or months that divide a year. */
const stepOf = (least: number, isByMonths: boolean): number =>
  isByMonths ? ([1, 2, 3, 6].find((step) => step >= least) ?? 12) : Math.max(1, Math.ceil(least));
