import { expect, it } from 'vitest';
import { chooseEdges } from './edge-choice.ts';
import type { GraphEdge } from './graph.ts';

const edge = (id: string, sourceCount: number): GraphEdge => {
  const [subject, relation, object] = id.split('|');
  return { id, subject, relation, object, sourceCount, claimCount: 1 } as GraphEdge;
};
const [best, last, weak, other] = [edge('a|AID|b', 3), edge('b|AID|c', 2), edge('c|AID|d', 1), edge('d|AID|e', 1)];
const all = [best, last, weak, other];

it('draws the best edges, all of some actors, and those that were asked for', () => {
  expect(all.filter(chooseEdges({ least: last, actors: [], edges: [] }))).toEqual([best, last]);
  expect(all.filter(chooseEdges({ least: last, actors: ['c'], edges: [] }))).toEqual([best, last, weak]);
  expect(all.filter(chooseEdges({ least: last, actors: [], edges: [other.id] }))).toEqual([best, last, other]);
  expect(all.filter(chooseEdges({ least: null, actors: [], edges: [] }))).toEqual(all);
});
