import { describe, expect, it } from 'vitest';
import { currentIds } from './former-ids.ts';

const current = (former: Parameters<typeof currentIds>[0]): object => Object.fromEntries(currentIds(former));

describe('currentIds', () => {
  it('follows an id that was given up again', () => {
    expect(current({ a: { b: 2 }, b: { c: 1 } })).toEqual({ a: 'c', b: 'c' });
  });

  it('takes the first of two that claim one id, and the first of those that go in circles', () => {
    expect(current({ a: { c: 9, b: 1 } })).toEqual({ a: 'b' });
    expect(current({ b: { c: 1 }, c: { b: 1 }, d: { c: 1 } })).toEqual({ c: 'b', d: 'b' });
  });

  it('takes the names of what every object has for ids', () => {
    expect(current({ constructor: { valueof: 1 } })).toEqual({ constructor: 'valueof' });
    expect(current({})).toEqual({});
  });
});
