import { describe, expect, it } from 'vitest';
import { capElements } from './cap-elements.ts';
import type { Elements, LineElement, NodeElement } from './elements.ts';

const node = (id: string, size: number): NodeElement => ({
  id,
  kind: 'actor',
  label: 'Person',
  name: id,
  size,
  x: 0,
  y: 0,
  isPinned: false,
});
const line = (source: string, target: string): LineElement => ({
  id: `${source}|CONSULT|${target}`,
  kind: 'edge',
  source,
  target,
  width: 1,
  text: 'CONSULT',
  isMutual: false,
  isDenied: false,
  isDisputed: false,
  tint: 'none',
});
const star = (count: number): Elements => {
  const ends = Array.from({ length: count }, (_, place) => node(`n${String(place).padStart(4, '0')}`, 20));
  return { nodes: [node('hub', 56), ...ends], lines: ends.map(({ id }) => line('hub', id)) };
};

describe('a picture that is too large', () => {
  it('keeps its largest nodes with the lines among them, and counts the rest', () => {
    const { elements, left } = capElements(star(1200), new Set());
    expect(elements.nodes.length + elements.lines.length).toBeLessThanOrEqual(1500);
    expect(elements.nodes).toHaveLength(750);
    expect(elements.lines).toHaveLength(749);
    expect(left).toBe(1201 - 750);
  });

  it('keeps before all others whom it is told to', () => {
    const { elements } = capElements(star(20), new Set(['n0019']), 9);
    expect(elements.nodes.map(({ id }) => id)).toEqual(['hub', 'n0000', 'n0001', 'n0002', 'n0019']);
  });

  it('is left as it is where it is not', () => {
    const small = star(10);
    expect(capElements(small, new Set())).toEqual({ elements: small, left: 0 });
  });
});
