import type { GraphActor, GraphEdge } from '@cartograph/model';
import { expect, it } from 'vitest';
import { emptyView } from '../view/view-document.ts';
import { addPart, noData } from './graph-data.ts';
import { visibleGraph } from './visible-graph.ts';

const actor = (id: string, named = true): GraphActor => ({ id, name: id, label: 'Person', named }) as GraphActor;
const edge = (id: string, sourceCount: number): GraphEdge => {
  const [subject, relation, object] = id.split('|');
  return { id, subject, relation, object, sourceCount, claimCount: 1, positiveCount: 1, disputed: false } as GraphEdge;
};
const edges = [edge('a|AID|b', 3), edge('b|AID|c', 2), edge('c|AID|a', 1), edge('a|AID|two-men', 1)];
const data = addPart(noData, { actors: [actor('a'), actor('b'), actor('c'), actor('two-men', false)], edges });
const view = { ...emptyView, actors: ['a', 'b', 'c'], least: { sourceCount: 2, claimCount: 1, id: 'b|AID|c' } };
const drawn = (...given: Parameters<typeof visibleGraph>): readonly string[] =>
  visibleGraph(...given).edges.map((one) => one.edge.id);

it('draws no others than the best relations, also when they are loaded', () => {
  expect(drawn(data, view)).toEqual(['a|AID|b', 'b|AID|c']);
  expect(drawn(data, { ...view, least: null })).toEqual(['a|AID|b', 'b|AID|c', 'c|AID|a']);
});

it('draws all relations of whom somebody asked for, and those that are told of', () => {
  const all = ['a|AID|b', 'b|AID|c', 'c|AID|a'];
  expect(drawn(data, { ...view, seeds: ['c'] })).toEqual(all);
  expect(drawn(data, { ...view, expansions: [{ actor: 'a', taken: 25, total: 2 }] })).toEqual(all);
  expect(drawn(data, { ...view, relations: ['c|AID|a'] })).toEqual(all);
  expect(drawn(data, { ...view, selection: { kind: 'edge', id: 'c|AID|a' } })).toEqual(all);
  expect(drawn(data, view, ['c|AID|a'])).toEqual(all);
});

it('draws what those have to do with it who are only described', () => {
  const described = { ...view, actors: [...view.actors, 'two-men'], filters: { ...view.filters, showDescribed: true } };
  expect(drawn(data, described)).toEqual(['a|AID|b', 'a|AID|two-men', 'b|AID|c']);
});
