import { describe, expect, it } from 'vitest';
import { isInside } from './is-inside.ts';

describe('a lasso', () => {
  const hook = [
    [0, 0],
    [100, 0],
    [100, 100],
    [60, 100],
    [60, 40],
    [0, 40],
  ] as const;

  it('holds what it goes around, and not what lies in its bay', () => {
    expect(isInside([20, 20], hook)).toBe(true);
    expect(isInside([80, 90], hook)).toBe(true);
    expect(isInside([20, 80], hook)).toBe(false);
    expect(isInside([140, 20], hook)).toBe(false);
  });
});
