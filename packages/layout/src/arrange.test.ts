import { describe, expect, it } from 'vitest';
import { arrange } from './arrange.ts';

const nodes = Array.from({ length: 60 }, (_, place) => ({ id: `n${place}`, size: 14 + (place % 5) * 6 }));
const links = nodes
  .slice(1)
  .map(({ id }, place) => ({ source: id, target: `n${Math.floor(place / 3)}`, weight: 1 + (place % 3) }));

describe('the layout', () => {
  it('gives the same places on every run', () => {
    const task = { nodes, links, positions: {}, fixed: [] };
    expect(arrange(task)).toEqual(arrange(task));
  });

  it('gives whole units', () => {
    const positions = arrange({ nodes, links, positions: {}, fixed: [] });
    expect(Object.values(positions).flat().every(Number.isInteger)).toBe(true);
  });

  it('lets no branch of a sparse graph fly off', () => {
    const { length } = nodes;
    const places = Object.values(arrange({ nodes, links, positions: {}, fixed: [] }));
    const xs = places.map(([x]) => x);
    expect(Math.max(...xs) - Math.min(...xs)).toBeLessThan(200 * Math.sqrt(length));
  });

  it('lets no two nodes overlap', () => {
    const positions = arrange({ nodes, links, positions: {}, fixed: [] });
    for (const [place, a] of nodes.entries()) {
      for (const b of nodes.slice(place + 1)) {
        const [ax, ay] = positions[a.id] ?? [0, 0];
        const [bx, by] = positions[b.id] ?? [0, 0];
        expect(Math.hypot(ax - bx, ay - by)).toBeGreaterThan((a.size + b.size) / 2);
      }
    }
  });

  it('leaves what is fixed where it is', () => {
    const positions = arrange({ nodes, links, positions: { n3: [77, -12] }, fixed: ['n3'] });
    expect(positions['n3']).toEqual([77, -12]);
  });
});
