import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arrangeNew } from './arrange-new.ts';

const old = Array.from({ length: 12 }, (_, place) => `old${place}`);
const fresh = Array.from({ length: 9 }, (_, place) => `new${place}`);
const positions = Object.fromEntries(
  old.map((id, place) => [id, [(place % 4) * 140, Math.floor(place / 4) * 130] as const]),
);
const task = (links: readonly (readonly [string, string])[], positionsNow: typeof positions = positions) => ({
  nodes: [...old, ...fresh].map((id, place) => ({ id, size: 14 + (place % 3) * 8 })),
  links: links.map(([source, target]) => ({ source, target, weight: 1 })),
  positions: positionsNow,
  fixed: Object.keys(positionsNow),
});
const distance = ([ax, ay]: readonly [number, number] = [NaN, NaN], [bx, by]: readonly [number, number] = [NaN, NaN]) =>
  Math.hypot(ax - bx, ay - by);

describe('places for new nodes', () => {
  it('are near what these hang on, and between those that they join', () => {
    const at = arrangeNew(task([...fresh.map((id) => ['old0', id] as const), ['new8', 'old3']]));
    for (const id of fresh) expect(distance(at[id], positions['old0'])).toBeLessThan(340);
    const others = fresh.slice(0, 8).map((id) => distance(at[id], positions['old3']));
    expect(distance(at['new8'], positions['old3'])).toBeLessThan(Math.min(...others) + 1);
  });

  it('leave the old where they stand, cover nobody and are the same on every run, whatever is linked', () => {
    const ends = fc.constantFrom(...old, ...fresh);
    fc.assert(
      fc.property(fc.array(fc.tuple(ends, ends), { maxLength: 30 }), (links) => {
        const at = arrangeNew(task(links));
        expect(Object.keys(at).sort()).toEqual(fresh);
        expect(arrangeNew(task(links))).toEqual(at);
        expect(Object.values(at).flat().every(Number.isInteger)).toBe(true);
        const all = Object.entries({ ...positions, ...at });
        for (const id of fresh)
          for (const [other, place] of all) if (other !== id) expect(distance(at[id], place)).toBeGreaterThan(38);
      }),
      { numRuns: 12 },
    );
  });

  it('begin a picture where nobody stands yet', () => {
    const at = arrangeNew({ ...task([['new0', 'new1']], {}), nodes: fresh.map((id) => ({ id, size: 14 })) });
    expect(Object.keys(at).sort()).toEqual(fresh);
    expect(distance(at['new0'], at['new1'])).toBeLessThan(200);
  });
});
