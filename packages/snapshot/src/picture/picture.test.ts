import { actorLabels } from '@cartograph/model';
import { describe, expect, it } from 'vitest';
import { hostileGraph } from '../../testing/hostile-graph.ts';
import { writeExport } from '../../testing/write-export.ts';
import { pngFormat } from '../formats/png.ts';
import { svgFormat } from '../formats/svg.ts';
import { readView } from '../view/graph-view.ts';
import { choosePart } from './choose-part.ts';
import { drawNames } from './draw-names.ts';
import { readRanges } from './letter-ranges.ts';
import { spellNames } from './spell-names.ts';
import { darkTheme } from './theme.ts';
import { toSvg } from './to-svg.ts';

const limits = { actors: 300, edges: 900, claims: 1000 };

describe('the part that is drawn', () => {
  it('is at most 300 actors, and the legend says of how many', async () => {
    const { 'graph.svg': svg = '' } = await writeExport(svgFormat, hostileGraph(1000));
    expect(svg.match(/<g class="node"/g)).toHaveLength(300);
    expect(svg).toContain('300 of 1001 actors, 299 of 1000 relations');
  });

  it('gives every edge a claim before any has two', async () => {
    const { edges, claims } = await choosePart(hostileGraph(20), { ...limits, claims: 7 });
    expect(claims.map(({ subject }) => subject)).toEqual(edges.slice(0, 7).map(({ subject }) => subject));
  });

  it('has the actors of the view where they stand there', async () => {
    const view = readView({ version: 1, actors: ['x-actor-0003'], positions: { 'x-actor-0003': [1234, -567] } });
    const { 'graph.svg': svg = '' } = await writeExport(svgFormat, hostileGraph(6), { view });
    expect(svg).toContain('x="1234"');
  });
});

describe('a drawing', () => {
  const node = (label: (typeof actorLabels)[number], index: number) => ({
    id: `${label}"<`,
    name: '<script>&"\u0000',
    label,
    x: index * 100,
    y: 0,
    size: 20,
    wikidataId: 'Q1',
  });
  const picture = {
    nodes: actorLabels.map(node),
    edges: [
      {
        id: 'e',
        subject: 'Official"<',
        object: 'Person"<',
        statement: '</title>',
        sources: 3,
        mutual: false,
        denied: true,
      },
    ],
    totalNodes: 7,
    totalEdges: 1,
    graph: 'Cartograph graph sha256:00',
  };

  it('escapes what it is given, and draws a shape for every label', () => {
    const svg = toSvg(picture, { theme: darkTheme });
    expect(svg).not.toContain('<script');
    expect(svg).toContain('<title>&lt;/title&gt; (3 sources)</title>');
    expect(svg.match(/<g class="node"/g)).toHaveLength(actorLabels.length);
    expect(svg).toContain('stroke-dasharray');
    expect(svg).toContain(darkTheme.canvas);
  });

  it('of nobody is a picture too', async () => {
    const { 'graph.svg': svg = '' } = await writeExport(svgFormat, {
      ...hostileGraph(1),
      actors: async function* none() {},
      edges: async function* none() {},
    });
    expect(svg).toContain('0 of');
    expect(svg).not.toMatch(/NaN|Infinity/);
  });
});

describe('a name', () => {
  const named = (id: string, x: number, y: number) => ({
    id,
    name: id.repeat(20),
    label: 'Person' as const,
    x,
    y,
    size: 20,
  });
  const draw = (...nodes: ReturnType<typeof named>[]) =>
    [...drawNames(nodes, darkTheme).matchAll(/data-id="(\w)" x="\S+" y="(\S+)"/g)].map(([, id, y]) => [id, Number(y)]);

  it('stands above its node where it would hide another below', () => {
    expect(draw(named('a', 0, 0), named('b', 30, 18))).toEqual([
      ['a', expect.closeTo(-13, 0)],
      ['b', expect.closeTo(40, 0)],
    ]);
  });

  it('is left out where there is room on neither side', () => {
    expect(draw(named('a', 0, 0), named('b', 30, 18), named('c', -30, -18)).map(([id]) => id)).toEqual(['b', 'c']);
  });
});

describe('names in letters that a font has', () => {
  const hasLatin = readRanges(['U+0000-00FF,U+0131', 'U+0100-02BA']);
  const named = (name: string, id = 'x-1') => ({ id, name, label: 'Cartel' as const, x: 0, y: 0, size: 20 });
  const spelt = (...nodes: ReturnType<typeof named>[]) =>
    spellNames({ nodes, edges: [], totalNodes: 1, totalEdges: 0, graph: '' }, hasLatin);

  it.each([
    ['Łódź', 'Łódź'],
    ['🕊️ Dove 👩‍👩‍👧', 'Dove'],
    ['حكومة المكسيك', 'Cartel x-1'],
    ['ממשלת מקסיקו', 'Cartel x-1'],
    ['墨西哥政府', 'Cartel x-1'],
    ['Li 李', 'Cartel x-1'],
    ['🕊️', 'Cartel x-1'],
  ])('%s is written %s', (name, written) => {
    expect(spelt(named(name)).nodes[0]?.name).toBe(written);
  });

  it('is the label alone where the id has none either', () => {
    expect(spelt(named('李', '李')).nodes[0]?.name).toBe('Cartel');
  });

  it('the legend says how many there are not', () => {
    expect(spelt(named('Plain')).remark).toBeUndefined();
    expect(toSvg(spelt(named('李'), named('王', 'x-2')))).toContain('2 names are in scripts');
  });
});

it('a PNG is the picture in pixels', async () => {
  const { 'graph.png': png = '' } = await writeExport(pngFormat, hostileGraph(8));
  const bytes = Buffer.from(png, 'latin1');
  expect(bytes.subarray(1, 4).toString()).toBe('PNG');
  expect(bytes.readUInt32BE(16)).toBeGreaterThan(700);
});
