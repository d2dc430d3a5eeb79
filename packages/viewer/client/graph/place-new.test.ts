import { expect, it } from 'vitest';
import { placeNew } from './place-new.ts';

it('puts new nodes near what they hang on, clear of who stands there', () => {
  const old = { a: [0, 0] as const, b: [90, 0] as const };
  const placed = placeNew([0, 0], ['c', 'd', 'e'], old);
  expect(Object.keys(placed)).toEqual(['c', 'd', 'e']);
  for (const [x, y] of Object.values(placed)) {
    expect(Math.hypot(x, y)).toBeLessThan(300);
    expect(Math.hypot(x - 90, y)).toBeGreaterThanOrEqual(45);
  }
});
