// Takes the pictures of docs/images from the samples' graph: npm run screenshots (after npm run build).
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { openSnapshotFolder } from '@cartograph/snapshot';
import type { GraphStore } from '@cartograph/store';
import { openStore } from '@cartograph/store';
import { createApp } from '@cartograph/viewer';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { waitForRoom } from '../packages/viewer/testing/canvas-probe.ts';
import { openBrowser } from '../packages/viewer/testing/open-browser.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const images = join(root, 'docs', 'images');
const desktop: BrowserContextOptions = { viewport: { width: 1440, height: 900 } };
const phone: BrowserContextOptions = {
  viewport: { width: 390, height: 844 },
  deviceScaleFactor: 1.5,
  hasTouch: true,
  isMobile: true,
};

const folder = mkdtempSync(join(tmpdir(), 'cartograph-pictures-'));
const graph = await buildGraph('samples');
const viewer = createApp({
  store: graph,
  ask: graph.ask,
  snapshots: openSnapshotFolder(join(folder, 'snapshots')),
  version: 'pictures',
});
const { url } = await viewer.listen({ port: 0 });
// In the samples every name is one actor's: two articles of their own have some that are likely one.
const likely = await buildGraph('scripts/screenshot-articles');
const likelyViewer = createApp({ store: likely, version: 'pictures' });
const { url: likelyUrl } = await likelyViewer.listen({ port: 0 });
const browser = await openBrowser();
const ends = await bestEnds();
mkdirSync(images, { recursive: true });
for (const look of ['light', 'dark'] as const) {
  await take(`explore-${look}.png`, look, desktop, (page) => openEdge(page));
  await take(`actor-${look}.png`, look, desktop, (page) => openActor(page));
  await take(`table-${look}.png`, look, desktop, (page) =>
    page.getByRole('navigation').getByRole('button').nth(1).click(),
  );
  await take(`reader-${look}.png`, look, desktop, async (page) => {
    await openEdge(page);
    await page.keyboard.press('o');
    await page.locator('.reader-text').waitFor();
  });
  await take(`query-${look}.png`, look, desktop, async (page) => {
    await page.getByRole('navigation').getByRole('button', { name: 'Query' }).click();
    await page.getByRole('button', { name: 'Ask' }).click();
    await page.getByRole('region', { name: 'Answer' }).waitFor();
  });
  await take(`query-graph-${look}.png`, look, desktop, async (page) => {
    await page.getByRole('navigation').getByRole('button', { name: 'Query' }).click();
    await page.getByRole('button', { name: 'Ask' }).click();
    await page.getByRole('tab', { name: 'Graph' }).click();
    await page.locator('.still-picture').waitFor();
  });
  await take(`correct-${look}.png`, look, desktop, async (page) => {
    await openEdge(page);
    await page.getByRole('button', { name: 'wrong?' }).first().click();
    await page.getByRole('radio', { name: 'Wrong relation' }).check();
  });
  await take(`menu-${look}.png`, look, desktop, async (page) => {
    await openActor(page);
    // The menu opens where the actor stands: once the picture stands still.
    await waitForRoom(page);
    await page.locator('.graph').focus();
    await page.keyboard.press('Shift+F10');
    await page.getByRole('menu').waitFor();
  });
  await take(`sources-${look}.png`, look, desktop, async (page) => {
    await page.getByRole('navigation').getByRole('button', { name: 'Articles' }).click();
    await page.getByRole('tab', { name: 'Sources' }).click();
    await page.locator('.sources tbody tr').first().waitFor();
  });
  await take(`suggestions-${look}.png`, look, desktop, async (page) => {
    await page.goto(likelyUrl);
    await page.getByRole('navigation').getByRole('button', { name: 'Articles' }).click();
    await page.getByRole('tab', { name: 'Likely the same' }).click();
    await page.getByRole('button', { name: 'What would become of them?' }).nth(1).click();
    await page.getByText(/^Would be /).waitFor();
  });
  await take(`snapshots-${look}.png`, look, desktop, async (page) => {
    await page.getByRole('navigation').getByRole('button', { name: 'Snapshots' }).click();
    await page.getByRole('textbox', { name: 'Name of the snapshot' }).fill(`${look} morning`);
    await page.getByRole('button', { name: 'Take a snapshot' }).click();
    await page.locator('.document-row').first().waitFor();
  });
  await take(`search-${look}.png`, look, desktop, async (page) => {
    await page.locator('#search').fill('mex');
    await page.locator('#search-list [role=option]').first().waitFor();
  });
  await take(`paths-${look}.png`, look, desktop, async (page) => {
    await openActor(page);
    await page.getByRole('button', { name: 'Path to…' }).click();
    await page.locator('#search').fill(ends[1]);
    await page.locator('#search-list [role=option]').first().click();
    await page.locator('.path').first().waitFor();
  });
  await take(`phone-${look}.png`, look, phone, (page) => page.locator('.phone-row').first().waitFor());
  await take(`phone-evidence-${look}.png`, look, phone, (page) => openEdge(page));
  await take(`phone-reader-${look}.png`, look, phone, async (page) => {
    await openEdge(page);
    await page.getByRole('button', { name: 'open article' }).first().click();
    await page.locator('.reader-text .is-here').first().waitFor();
  });
  await take(`phone-table-${look}.png`, look, phone, (page) => openScreen(page, 'Table'));
  await take(`phone-query-${look}.png`, look, phone, (page) => openScreen(page, 'Query'));
  await take(`phone-snapshots-${look}.png`, look, phone, (page) => openScreen(page, 'Snapshots'));
}
// Last, since it changes the graph: what differs once the longest article is gone.
await graph.remove([await longestArticle()]);
for (const look of ['light', 'dark'] as const) {
  await take(`compare-${look}.png`, look, desktop, async (page) => {
    await openScreen(page, 'Snapshots');
    await page
      .getByRole('button', { name: /^What is new since/ })
      .first()
      .click();
    await page.locator('.change').first().waitFor();
  });
  await take(`compare-graph-${look}.png`, look, desktop, async (page) => {
    await openScreen(page, 'Snapshots');
    await page
      .getByRole('button', { name: /^What is new since/ })
      .first()
      .click();
    await page.getByRole('region', { name: 'Compare' }).getByRole('button', { name: 'Show on the canvas' }).click();
    await page.getByText(/^From .* to now$/).waitFor();
  });
}
await browser.close();
await viewer.close();
await graph.close();
await likelyViewer.close();
await likely.close();
rmSync(folder, { recursive: true, force: true });

/** The actors of the edge that most sources and sentences stand behind. */
async function bestEnds(): Promise<readonly [string, string]> {
  const { actors, edges } = await graph.overview({ actors: 200, edges: 400 });
  const [best] = [...edges]
    .filter(({ relation }) => relation !== 'HOLDS_OFFICE' && relation !== 'PART_OF')
    .sort((a, b) => b.sourceCount - a.sourceCount || b.claimCount - a.claimCount || (a.id < b.id ? -1 : 1));
  if (!best) throw new Error('the samples gave no edge');
  const nameOf = (id: string): string => actors.find((actor) => actor.id === id)?.name ?? id;
  return [nameOf(best.subject), nameOf(best.object)];
}

/** The article that most claims were read from. */
async function longestArticle(): Promise<string> {
  const { documents } = (await (await fetch(`${url}/api/documents`)).json()) as {
    documents: readonly { readonly id: string; readonly claimCount: number }[];
  };
  const [longest] = [...documents].sort((a, b) => b.claimCount - a.claimCount || (a.id < b.id ? -1 : 1));
  return longest?.id ?? '';
}

function openScreen(page: Page, name: string): Promise<void> {
  return page.getByRole('navigation').getByRole('button', { name }).click();
}

async function openActor(page: Page): Promise<void> {
  await page.locator('#search').fill(ends[0]);
  await page.locator('#search-list [role=option]').first().click();
  await page.locator('.right .relation-row').first().waitFor();
}

async function openEdge(page: Page): Promise<void> {
  await openActor(page);
  await page.locator('.right .relation-row', { hasText: ends[1] }).first().click();
  await page.locator('.right .evidence').first().waitFor();
}

async function take(
  name: string,
  look: 'light' | 'dark',
  options: BrowserContextOptions,
  prepare: (page: Page) => Promise<void>,
): Promise<void> {
  const page = await openPage(browser, look, options);
  await prepare(page);
  await page.mouse.move(1, 899);
  await page.waitForTimeout(400);
  await page.screenshot({ path: join(images, name) });
  await page.context().close();
  console.log(`docs/images/${name}`);
}

async function openPage(on: Browser, colorScheme: 'light' | 'dark', options: BrowserContextOptions): Promise<Page> {
  const context = await on.newContext({ ...options, colorScheme, locale: 'en-GB', reducedMotion: 'reduce' });
  const page = await context.newPage();
  await page.addInitScript(() => localStorage.setItem('cartograph.seen', 'yes'));
  await page.goto(url);
  await page.waitForFunction(() => document.querySelector('.notice[role="status"]') === null);
  await page.waitForTimeout(600);
  return page;
}

/** A new graph of the articles in a folder of the repository. */
async function buildGraph(articles: string): Promise<GraphStore> {
  const store = `ladybug:${join(folder, articles.replace('/', '-'))}`;
  const cartograph = join(root, 'packages/cli/bin/cartograph.mjs');
  run(process.execPath, cartograph, 'build', join(root, articles), '--store', store, '--quiet');
  return openStore(store);
}

function run(command: string, ...words: readonly string[]): string {
  const { status, stdout, stderr } = spawnSync(command, words, { encoding: 'utf8' });
  if (status !== 0) throw new Error(`${words.join(' ')} ended with ${status}: ${stderr.trim()}`);
  return stdout;
}
