import { describe, expect, it } from 'vitest';
import type { DayBin } from './bin-days.ts';
import { timeMarks } from './time-marks.ts';

const between = (from: string, to: string): readonly DayBin[] => [
  { from, to: from, count: 1, isIn: true },
  { from: to, to, count: 1, isIn: true },
];
const dates = (from: string, to: string, least: number): readonly string[] =>
  timeMarks(between(from, to), least).map(({ date }) => date);

describe('the marks below a timeline', () => {
  it('are years where it is long, as many as there is room for', () => {
    expect(dates('2019-03-04', '2024-08-01', 0.05)).toEqual(['2019', '2020', '2021', '2022', '2023', '2024']);
    expect(dates('2019-03-04', '2024-08-01', 0.25)).toEqual(['2019', '2021', '2023']);
  });

  it('are months where it is short, each January among them', () => {
    expect(dates('2025-11-10', '2026-04-20', 0.05)).toEqual([
      '2025-11',
      '2025-12',
      '2026-01',
      '2026-02',
      '2026-03',
      '2026-04',
    ]);
    expect(dates('2025-02-10', '2026-06-20', 0.2)).toEqual(['2025-02', '2025-07', '2026-01']);
  });

  it('is one for a single day', () => {
    expect(dates('2025-02-10', '2025-02-10', 0.1)).toEqual(['2025-02']);
  });
});
