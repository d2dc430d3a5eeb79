import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { LabelSpot, Obstacle, WantedLabel } from './cull-labels.ts';
import { cullLabels } from './cull-labels.ts';

const label = fc.record({
  x: fc.integer({ min: 0, max: 800 }),
  y: fc.integer({ min: 0, max: 600 }),
  width: fc.integer({ min: 5, max: 180 }),
  score: fc.integer({ min: 0, max: 50 }),
});
const labels = fc.array(label, { maxLength: 120 }).map((list) =>
  list.map(({ x, y, ...one }, place): WantedLabel => ({
    ...one,
    spots: [
      { x, y },
      { x, y: y - 40 },
    ],
    id: `n${place}`,
    height: 14,
  })),
);

const boxOf = ({ width, height }: WantedLabel, { x, y }: LabelSpot): Omit<Obstacle, 'id'> => ({
  left: x - width / 2,
  right: x + width / 2,
  top: y,
  bottom: y + height,
});
const overlap = (a: Omit<Obstacle, 'id'>, b: Omit<Obstacle, 'id'>): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

describe('labels on the canvas', () => {
  it('never overlap each other or another node', () => {
    fc.assert(
      fc.property(labels, (wanted) => {
        const nodes = wanted.map(({ id, spots: [{ x, y } = { x: 0, y: 0 }] }) => ({
          id,
          left: x - 9,
          right: x + 9,
          top: y - 22,
          bottom: y - 4,
        }));
        const places = cullLabels(wanted, nodes);
        const shown = wanted.flatMap((one) => {
          const spot = places.get(one.id);
          return spot ? [{ id: one.id, box: boxOf(one, spot) }] : [];
        });
        for (const [place, one] of shown.entries()) {
          expect(shown.slice(place + 1).some((other) => overlap(one.box, other.box))).toBe(false);
          expect(nodes.some((node) => node.id !== one.id && overlap(one.box, node))).toBe(false);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('keep the one with the higher score', () => {
    const at = { spots: [{ x: 50, y: 50 }], width: 60, height: 14 };
    expect([
      ...cullLabels(
        [
          { ...at, id: 'low', score: 1 },
          { ...at, id: 'high', score: 2 },
        ],
        [],
      ).keys(),
    ]).toEqual(['high']);
  });

  it('of hubs cover a node, but no name and nothing that stands on the canvas', () => {
    const at = (id: string, y: number, score: number): WantedLabel => ({
      id,
      spots: [{ x: 50, y }],
      width: 60,
      height: 14,
      score,
      mayCover: true,
    });
    const box = (id: string, top: number): Obstacle => ({ id, left: 40, right: 60, top, bottom: top + 10 });
    const shown = cullLabels(
      [at('hub', 50, 3), at('near', 55, 2), at('low', 150, 1)],
      [box('node', 52), { ...box('buttons', 150), isHard: true }],
    );
    expect([...shown.keys()]).toEqual(['hub']);
  });

  it('that must be there cover a node rather than another name', () => {
    const at = { width: 60, height: 14, score: 1, isForced: true };
    const spots = [
      { x: 50, y: 50 },
      { x: 50, y: 90 },
    ];
    const everywhere = { id: 'node', left: 0, right: 200, top: 0, bottom: 200 };
    const places = cullLabels(
      [
        { ...at, id: 'a', spots },
        { ...at, id: 'b', spots },
      ],
      [everywhere],
    );
    expect([...places]).toEqual([
      ['a', { x: 50, y: 50 }],
      ['b', { x: 50, y: 90 }],
    ]);
  });

  it('move to their next spot where the first is taken', () => {
    const wanted = {
      id: 'a',
      spots: [
        { x: 50, y: 50 },
        { x: 50, y: 10 },
      ],
      width: 60,
      height: 14,
      score: 1,
    };
    expect(cullLabels([wanted], [{ id: 'b', left: 40, right: 60, top: 45, bottom: 70 }]).get('a')).toEqual({
      x: 50,
      y: 10,
    });
  });
});
