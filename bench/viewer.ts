// Measures the page on seeded graphs of 10,000 and 100,000 actors, beside plain Cytoscape with its cose layout.
// Ends with 1 where a demand is missed. pnpm bench:viewer [STORED …]
import { mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { GraphStore } from '@cartograph/store';
import { openStore } from '@cartograph/store';
import { createApp } from '@cartograph/viewer';
import type { Browser } from 'playwright-core';
import { openBrowser } from '../packages/viewer/testing/open-browser.ts';
import {
  measureCose,
  measureDraw,
  measureExpand,
  measureFirstPicture,
  measureMemory,
  measureTyping,
  openPage,
} from './viewer/measure-page.ts';
import { seedGraph } from './viewer/seed-graph.ts';

/** Elements on the canvas, with the longest that drawing them may take, in milliseconds. */
const pictures = [
  [300, 16],
  [1000, Infinity],
  [1500, 50],
] as const;
const ROUNDS = 200;
/** How often each view is opened. */
const VISITS = 5;
const given = process.argv.slice(2).map(Number);
const cytoscape = createRequire(new URL('../packages/viewer/package.json', import.meta.url)).resolve(
  'cytoscape/dist/cytoscape.min.js',
);

for (const stored of given.length > 0 ? given : [10_000, 100_000]) await measureStored(stored);

async function measureStored(stored: number): Promise<void> {
  console.log(`\n${stored} actors stored`);
  const folder = mkdtempSync(join(tmpdir(), 'cartograph-bench-'));
  const store = await openStore(`ladybug:${join(folder, 'graph')}`);
  await seedGraph(store, stored);
  const viewer = createApp({ store, version: 'bench' });
  const { url } = await viewer.listen({ port: 0 });
  const browser = await openBrowser();
  try {
    const page = await fetch(url);
    if (!page.ok) throw new Error(`The page is not there: ${await page.text()}`);
    await measureAll({ browser, store, url, stored });
  } finally {
    await browser.close();
    await viewer.close();
    await store.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

interface Served {
  readonly browser: Browser;
  readonly store: GraphStore;
  readonly url: string;
  readonly stored: number;
}

async function measureAll({ browser, store, url, stored }: Served): Promise<void> {
  const ranked = await rankActors(store);
  // The first visit builds what the server keeps of the graph; the picture is what a reader waits for each time.
  report('first picture of the first visit', await measureFirstPicture(browser, url));
  for (const [elements, most] of pictures) {
    const chosen = chooseActors(ranked, elements);
    const address = await keepView(url, chosen.nodes);
    const first: number[] = [];
    for (let visit = 0; visit < VISITS; visit++) first.push(await measureFirstPicture(browser, address));
    report(`first picture of ${elements}, median`, quantile(first, 0.5), elements === 300 ? 1500 : Infinity);
    const page = await openPage(browser, address);
    const [drawn, draws] = await measureDraw(page);
    report(`draw of ${drawn} elements, median`, quantile(draws, 0.5), most);
    report(`draw of ${drawn} elements, p95`, quantile(draws, 0.95));
    if (elements === 300) {
      report('expand of 25', await measureExpand(page, ranked.names[0] ?? ''), 400);
      await page.keyboard.press('Control+z');
      console.log(`  ${ROUNDS} rounds of expand and undo: ${(await measureMemory(page, ROUNDS)).toFixed(1)} MB more`);
    }
    await page.close();
    const cose = await measureCose(browser, cytoscape, chosen);
    report(`  cose: layout of ${elements}`, cose.layout);
    report(`  cose: draw of ${elements}, median`, quantile(cose.draws, 0.5));
  }
  report('typing in search, p95', quantile(await measureTyping(url, stored), 0.95), 60);
}

interface Ranked {
  readonly ids: readonly string[];
  readonly names: readonly string[];
  readonly edges: readonly (readonly [string, string])[];
}

/** The actors of the overview, the best connected first, and all edges among them. */
async function rankActors(store: GraphStore): Promise<Ranked> {
  const { actors, edges } = await store.overview({ actors: 1500, edges: 6000 });
  const degree = new Map<string, number>();
  for (const { subject, object } of edges)
    for (const end of [subject, object]) degree.set(end, (degree.get(end) ?? 0) + 1);
  const ranked = [...actors].sort(
    (a, b) => (degree.get(b.id) ?? 0) - (degree.get(a.id) ?? 0) || (a.id < b.id ? -1 : 1),
  );
  return {
    ids: ranked.map(({ id }) => id),
    names: ranked.map(({ name }) => name),
    edges: edges.map(({ subject, object }) => [subject, object] as const),
  };
}

/** As many actors as, with the edges among them, are so many elements: every second of the rank, for a sparser picture. */
function chooseActors({ ids, edges }: Ranked, elements: number): { nodes: readonly string[]; lines: Ranked['edges'] } {
  const nodes = new Set<string>();
  let lines: Ranked['edges'] = [];
  for (const id of [ids[0] ?? '', ...ids.slice(60)]) {
    nodes.add(id);
    const among = edges.filter(([a, b]) => nodes.has(a) && nodes.has(b));
    if (nodes.size + among.length > elements) break;
    lines = among;
  }
  return { nodes: [...nodes], lines };
}

/** The address of a view of these actors. */
async function keepView(url: string, actors: readonly string[]): Promise<string> {
  const response = await fetch(`${url}/api/views`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ view: JSON.stringify({ version: 1, actors }) }),
  });
  return `${url}/#kept=${((await response.json()) as { id: string }).id}`;
}

function quantile(values: readonly number[], share: number): number {
  return [...values].sort((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * share))] ?? 0;
}

function report(name: string, milliseconds: number, most = Infinity): void {
  const isMissed = milliseconds > most;
  if (isMissed) process.exitCode = 1;
  const demand = most === Infinity ? '' : ` (at most ${most}${isMissed ? ', MISSED' : ''})`;
  console.log(`${name}: ${milliseconds.toFixed(1)} ms${demand}`);
}
