import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rangeOf, timeScale, windowOf } from './time-scale.ts';

const bins = [
  { from: '2025-01-01', to: '2025-01-10', count: 1, isIn: true },
  { from: '2025-01-11', to: '2025-01-20', count: 2, isIn: true },
];

describe('the scale of a timeline', () => {
  it('ends with its last day', () => {
    expect(rangeOf(timeScale(bins), { from: '2025-01-01', to: '2025-01-20' })).toEqual([0, 1]);
    expect(rangeOf(timeScale(bins), { from: '2025-01-11', to: '2025-01-20' })).toEqual([0.5, 1]);
    expect(windowOf(timeScale(bins), [0, 0.5])).toEqual({ from: '2025-01-01', to: '2025-01-10' });
  });

  it('gives back the window that a range was made of, and keeps what lies outside within', () => {
    const scale = timeScale(bins);
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 20 }), fc.integer({ min: 1, max: 20 }), (a, b) => {
        const [from, to] = [Math.min(a, b), Math.max(a, b)].map((day) => `2025-01-${String(day).padStart(2, '0')}`);
        const window = { from: from ?? '', to: to ?? '' };
        expect(windowOf(scale, rangeOf(scale, window))).toEqual(window);
      }),
    );
    expect(rangeOf(scale, { from: '2024-01-01', to: '2026-01-01' })).toEqual([0, 1]);
  });
});
