import type { GraphEdge } from '@cartograph/model';
import { compareEdges } from '@cartograph/model';
import { expect, it } from 'vitest';
import { hostileGraph } from '../../testing/hostile-graph.ts';
import { readView } from './graph-view.ts';
import { viewSource } from './view-source.ts';

const edgesOf = async (view: object): Promise<readonly GraphEdge[]> => {
  const edges: GraphEdge[] = [];
  const source = viewSource(hostileGraph(), readView({ version: 1, filters: { showDescribed: true }, ...view }));
  for await (const edge of source.edges()) edges.push(edge);
  return edges;
};
const idsOf = async (view: object): Promise<readonly string[]> => (await edgesOf(view)).map(({ id }) => id).sort();

it('has the relations that the viewer draws: the best, all of whom somebody asked for, and single ones', async () => {
  const ranked = [...(await edgesOf({}))].sort(compareEdges);
  const [last, weaker] = [ranked[2], ranked.at(-1)];
  if (!last || !weaker) throw new Error('no edges');
  const best = ranked.slice(0, 3).map(({ id }) => id);
  expect(await idsOf({ least: last })).toEqual([...best].sort());
  expect(await idsOf({ least: last, relations: [weaker.id] })).toEqual([...best, weaker.id].sort());
  const ofSeed = ranked.filter(({ subject, object }) => [subject, object].includes(weaker.subject));
  const wanted = [...new Set([...best, ...ofSeed.map(({ id }) => id)])].sort();
  expect(await idsOf({ least: last, seeds: [weaker.subject] })).toEqual(wanted);
  expect(await idsOf({ least: last, expansions: [{ actor: weaker.subject, taken: 25, total: 2 }] })).toEqual(wanted);
});
