import { describe, expect, it } from 'vitest';
import { hostileGraph } from '../../testing/hostile-graph.ts';
import { writeExport } from '../../testing/write-export.ts';
import { gexfFormat } from '../formats/gexf.ts';
import { graphmlFormat } from '../formats/graphml.ts';
import { jsonFormat } from '../formats/json.ts';
import { readView } from '../view/graph-view.ts';
import { readGraphJson } from './read-graph-json.ts';
import { readPositions } from './read-positions.ts';

const positions = { 'x-actor-0001': [12, -34] as const, 'x-actor-0003': [0, 7] as const };
const view = readView({ version: 1, actors: [], positions });

describe.each([
  ['GraphML', graphmlFormat],
  ['GEXF', gexfFormat],
])('%s', (_name, format) => {
  it('gives positions back as they were', async () => {
    const [text = ''] = Object.values(await writeExport(format, hostileGraph(), { view }));
    expect(readPositions(text).positions).toEqual(positions);
    expect(readPositions(text).actors).toHaveLength(11);
  });

  it('without positions says what to do', async () => {
    const [text = ''] = Object.values(await writeExport(format, hostileGraph()));
    expect(() => readPositions(text)).toThrow(/has no positions/);
  });
});

it.each(['<html></html>', '<gexf', 'nothing'])('%j is no layout', (text) => {
  expect(() => readPositions(text)).toThrow(expect.objectContaining({ code: 'bad-graph' }));
});

it('our JSON without texts says how to write it with them', async () => {
  const { 'graph.json': text = '' } = await writeExport(jsonFormat, hostileGraph());
  expect(() => readGraphJson(text)).toThrow(/--with-text/);
  expect(() => readGraphJson('{"format":"other"}')).toThrow(expect.objectContaining({ code: 'bad-graph' }));
  expect(() => readGraphJson('{')).toThrow(/is no JSON/);
});
