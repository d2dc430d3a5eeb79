import fc from 'fast-check';
import { expect, it } from 'vitest';
import { packBoxes } from './pack-boxes.ts';

const sizes = fc.array(
  fc.record({ width: fc.integer({ min: 1, max: 400 }), height: fc.integer({ min: 1, max: 400 }) }),
  { maxLength: 40 },
);

it('lets no two boxes overlap, and leaves those that stay', () => {
  fc.assert(
    fc.property(sizes, (boxes) => {
      const given = boxes.map((box, place) => (place === 1 ? { ...box, at: [333, -80] as const } : box));
      const middles = packBoxes(given);
      if (given.length > 1) expect(middles[1]).toEqual([333, -80]);
      for (const [place, [x, y]] of middles.entries()) {
        for (const [other, [ox, oy]] of middles.entries()) {
          const [a, b] = [boxes[place], boxes[other]];
          if (!a || !b || other <= place) continue;
          const isApart = Math.abs(x - ox) * 2 >= a.width + b.width || Math.abs(y - oy) * 2 >= a.height + b.height;
          expect(isApart).toBe(true);
        }
      }
    }),
  );
});

it('keeps boxes of one size together: four hundred stand in no more than three times the room that they need', () => {
  const boxes = Array.from({ length: 400 }, () => ({ width: 54, height: 42 }));
  const middles = packBoxes(boxes);
  const reach = (values: readonly number[]): number => Math.max(...values) - Math.min(...values);
  const room = (reach(middles.map(([x]) => x)) + 74) * (reach(middles.map(([, y]) => y)) + 62);
  expect(room).toBeLessThan(3 * 400 * 74 * 62);
});
