import type { GraphClaim, GraphEdge, GraphSource } from '@cartograph/model';
import { expect, it } from 'vitest';
import { hostileGraph } from '../../testing/hostile-graph.ts';
import { graphLines } from '../graph-line.ts';
import { diffFormats } from './diff-formats.ts';
import { diffGraphs } from './diff-graphs.ts';
import type { GraphDiff } from './graph-diff.ts';

const disputed: GraphSource = {
  ...hostileGraph(8),
  edges: async function* edges() {
    for await (const edge of hostileGraph(8).edges())
      yield edge.subject === 'x-actor-0003' ? ({ ...edge, belief: 0.5, disputed: true } satisfies GraphEdge) : edge;
  },
  claims: async function* claims() {
    for await (const claim of hostileGraph(8).claims())
      yield claim.subject === 'x-actor-0003' ? ({ ...claim, modality: 'alleged' } satisfies GraphClaim) : claim;
  },
};

const input = (source: GraphSource, name: string) => ({
  side: { name, takenAt: '2026-01-02T00:00:00Z', hash: `sha256:${name}` },
  lines: () => graphLines(source),
});

const diff = (): Promise<GraphDiff> => diffGraphs(input(hostileGraph(6), 'monday'), input(disputed, 'friday'));

const write = async (name: string): Promise<string> => (diffFormats[name] as (of: GraphDiff) => string)(await diff());

it('text has a line an element, with what differs and where it stands', async () => {
  const text = await write('text');
  expect(text).toContain('monday (2 January 2026) → friday (2 January 2026)');
  expect(text).toContain('2 relations added, 1 changed; 2 claims added, 1 changed; 2 actors added.');
  expect(text).toContain('    belief: 0.85 → 0.5\n    disputed: false → true\n    in The Outlet');
  expect(text.split('\n').filter((line) => /^[+~-] /.test(line))).toHaveLength(8);
});

it('Markdown is a briefing that holds no markup of the texts', async () => {
  const markdown = await write('md');
  expect(markdown).toMatch(/^# What changed: monday/);
  for (const heading of ['## New relations', '## Changed', '## Actors']) expect(markdown).toContain(heading);
  expect(markdown).toMatch(/\[\^1\]: The Outlet, “A "title", with &lt;markup&gt; &amp; a comma”, 1 March 2025/);
  expect(markdown).not.toContain('<b>');
  expect(markdown).not.toContain('<script');
});

it('HTML is a page without scripts, its texts escaped', async () => {
  const html = await write('html');
  expect(html).toContain("default-src 'none'");
  expect(html).not.toMatch(/<script|<b>&amp;/);
  expect(html).toContain('&lt;script&gt;');
});

it('JSON has the elements and each change told', async () => {
  const json = JSON.parse(await write('json'));
  expect(json.edges.added).toHaveLength(2);
  expect(json.entries.map(({ mark }: { mark: string }) => mark)).toContain('changed');
  expect(json.entries[0].articles).toEqual(['https://outlet.example/a?b=1&c="2"']);
});

it('nothing is said to differ when nothing does', async () => {
  const same = await diffGraphs(input(disputed, 'a'), input(disputed, 'b'));
  for (const format of Object.values(diffFormats)) expect(format(same)).toMatch(/Nothing differs|"added":\[\]/);
});
