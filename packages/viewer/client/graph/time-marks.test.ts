import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { timeMarks } from './time-marks.ts';
import { timeScale } from './time-scale.ts';

const dates = (from: string, to: string, least: number): readonly string[] =>
  timeMarks(timeScale([{ from, to, count: 1, isIn: true }]), least).map(({ date }) => date);

describe('the marks below a timeline', () => {
  it('are years where it is long, as many as there is room for', () => {
    expect(dates('2019-03-04', '2024-08-01', 0.1)).toEqual(['2020-01', '2021-01', '2022-01', '2023-01', '2024-01']);
    expect(dates('2015-03-04', '2024-08-01', 0.2)).toEqual(['2016-01', '2018-01', '2020-01', '2022-01']);
  });

  it('are months where it is short, and days where it is shorter', () => {
    expect(dates('2025-11-10', '2026-04-20', 0.08)).toEqual(['2025-12', '2026-01', '2026-02', '2026-03', '2026-04']);
    expect(dates('2025-02-10', '2025-02-13', 0.2)).toEqual(['2025-02-10', '2025-02-11', '2025-02-12', '2025-02-13']);
  });

  it('never touch', () => {
    const day = fc.date({ min: new Date('2000-01-01'), max: new Date('2030-01-01'), noInvalidDate: true });
    fc.assert(
      fc.property(day, day, fc.double({ min: 0.03, max: 0.4, noNaN: true }), (a, b, least) => {
        const [from, to] = [a, b].map((date) => date.toISOString().slice(0, 10)).sort();
        const marks = timeMarks(timeScale([{ from: from ?? '', to: to ?? '', count: 1, isIn: true }]), least);
        marks.forEach(({ share }, place) => {
          expect(share).toBeLessThanOrEqual(1 - least);
          if (place > 0) expect(share - (marks[place - 1]?.share ?? 0)).toBeGreaterThanOrEqual(least - 1e-9);
        });
      }),
    );
  });
});
