import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arrangeLayers } from './arrange-layers.ts';
import { arrangeRings } from './arrange-rings.ts';

const ids = Array.from({ length: 24 }, (_, place) => `n${place}`);
const nodes = ids.map((id) => ({ id, size: 20 }));
const link = (source: string, target: string) => ({ source, target, weight: 1 });
const task = (...links: readonly (readonly [string, string])[]) => ({
  nodes,
  links: links.map(([source, target]) => link(source, target)),
  positions: {},
  fixed: [],
});
const anyLinks = fc.array(fc.tuple(fc.constantFrom(...ids), fc.constantFrom(...ids)), { maxLength: 60 });
const distance = ([x, y]: readonly [number, number] = [NaN, NaN]): number => Math.hypot(x, y);

/** No two nodes in one place, and everybody in some. */
function expectApart(positions: Readonly<Record<string, readonly [number, number]>>): void {
  expect(Object.keys(positions).sort()).toEqual([...ids].sort());
  expect(new Set(Object.values(positions).map(String)).size).toBe(ids.length);
}

describe('rings', () => {
  it('stand around the middle by how many steps lead there, and whom none leads to stands outside', () => {
    const at = arrangeRings(task(['n0', 'n1'], ['n2', 'n0'], ['n2', 'n3']), 'n0');
    expect(at['n0']).toEqual([0, 0]);
    expect(distance(at['n1'])).toBeCloseTo(distance(at['n2']), -1);
    expect(distance(at['n3'])).toBeGreaterThan(distance(at['n2']) + 60);
    expect(distance(at['n9'])).toBeGreaterThan(distance(at['n3']) + 60);
  });

  it('have a place of their own for everybody', () => {
    fc.assert(
      fc.property(anyLinks, (links) => expectApart(arrangeRings(task(...links), 'n5'))),
      { numRuns: 20 },
    );
  });
});

describe('layers', () => {
  it('have who leads above whom it leads', () => {
    const at = arrangeLayers(task(['n0', 'n1'], ['n0', 'n2'], ['n1', 'n3'], ['n2', 'n3']));
    const [top, middle, other, low] = ['n0', 'n1', 'n2', 'n3'].map((id) => at[id]?.[1] ?? NaN);
    expect([top, middle, other, low]).toEqual([0, middle, middle, 2 * (middle ?? NaN)]);
    expect(middle).toBeGreaterThan(0);
  });

  it('come to an end where links go round in a circle', () => {
    expectApart(arrangeLayers(task(['n0', 'n1'], ['n1', 'n2'], ['n2', 'n0'])));
  });

  it('have a place of their own for everybody', () => {
    fc.assert(
      fc.property(anyLinks, (links) => expectApart(arrangeLayers(task(...links)))),
      { numRuns: 20 },
    );
  });
});
