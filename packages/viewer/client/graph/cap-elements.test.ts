import fc from 'fast-check';
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

const idsOf = ({ nodes }: Elements): readonly string[] => nodes.map(({ id }) => id);

describe('a picture that is too large', () => {
  it('keeps its largest nodes with the lines among them, and folds the rest into one beside whom they hang on', () => {
    const { elements, folded } = capElements(star(1200), []);
    expect(elements.nodes.length + elements.lines.length).toBeLessThanOrEqual(1500);
    const rest = elements.nodes.find(({ kind }) => kind === 'rest');
    const actors = elements.nodes.filter(({ kind }) => kind === 'actor').length;
    expect(actors).toBeGreaterThan(700);
    expect(rest?.name).toBe(`+${1201 - actors}`);
    expect(folded.get(rest?.id ?? '')).toHaveLength(1201 - actors);
    expect(elements.lines.filter(({ kind }) => kind === 'tie').map(({ source }) => source)).toEqual(['hub']);
  });

  it('keeps before all others whom it is told to, the first of them rather than the last', () => {
    const { elements } = capElements(star(20), ['n0019', 'n0018'], 11);
    expect(idsOf(elements)).toEqual(['hub', 'n0000', 'n0018', 'n0019', '+rest:hub']);
  });

  it('says of everybody where they are, and draws no more than it may', () => {
    const id = fc.integer({ min: 0, max: 39 }).map((place) => `n${place}`);
    fc.assert(
      fc.property(fc.array(fc.tuple(id, id), { maxLength: 120 }), fc.integer({ min: 16, max: 90 }), (pairs, most) => {
        const whole = {
          nodes: Array.from({ length: 40 }, (_, place) => node(`n${place}`, 20 + (place % 5))),
          lines: pairs.filter(([a, b]) => a !== b).map(([a, b]) => line(a, b)),
        };
        const { elements, folded } = capElements(whole, [], most);
        const { nodes, lines } = elements;
        expect(nodes.length + lines.length).toBeLessThanOrEqual(most);
        const there = new Set(idsOf(elements));
        expect(lines.every(({ source, target }) => there.has(source) && there.has(target))).toBe(true);
        const actors = nodes.filter(({ kind }) => kind === 'actor').map((one) => one.id);
        expect([...actors, ...[...folded.values()].flat()].sort()).toEqual([...idsOf(whole)].sort());
        for (const [rest, ids] of folded) expect(nodes.find((one) => one.id === rest)?.name).toBe(`+${ids.length}`);
      }),
    );
  });

  it('is left as it is where it is not', () => {
    const small = star(10);
    expect(capElements(small, [])).toEqual({ elements: small, folded: new Map() });
  });
});
