import type { Browser, Page } from 'playwright-core';
import { drawnNodes } from '../../packages/viewer/testing/canvas-probe.ts';
import { nameOf, next } from './seed-graph.ts';

/** What is used of Cytoscape here; its own types are the viewer's. */
interface Canvas {
  panBy(by: { readonly x: number; readonly y: number }): void;
  nodes(): { readonly length: number };
  elements(): { readonly length: number };
  /** What it draws at once, where the screen would draw it with its next picture. */
  renderer(): { redrawHint(layer: string, isStale: boolean): void; render(): void };
  emit(event: string): void;
  layout(options: object): { on(event: string, work: () => void): void; run(): void };
}
type Register = { readonly cy: Canvas } | undefined;

const screen = { viewport: { width: 1440, height: 900 } };

/** Milliseconds from the address to the first nodes drawn on the canvas, by the page's own clock. */
export async function measureFirstPicture(browser: Browser, url: string): Promise<number> {
  const page = await browser.newPage(screen);
  await page.goto(url);
  const took = await page.waitForFunction(() => {
    const cy = (Reflect.get(document.querySelector('.graph-lines') ?? {}, '_cyreg') as Register)?.cy;
    if (!cy || cy.nodes().length === 0) return undefined;
    // The canvas has been drawn where the frame that this one waited for is over.
    return new Promise<number>((resolve) => requestAnimationFrame(() => setTimeout(() => resolve(performance.now()))));
  });
  const milliseconds = (await took.jsonValue()) ?? 0;
  await page.close();
  return milliseconds;
}

/** Opens a page at an address and waits until all its elements are there. */
export async function openPage(browser: Browser, url: string): Promise<Page> {
  const page = await browser.newPage(screen);
  await page.addInitScript(() => localStorage.setItem('cartograph.seen', 'yes'));
  await page.goto(url);
  await page.locator('.time').waitFor();
  return page;
}

/** How many elements are drawn, and the main thread's milliseconds for each of sixty pans, names included. */
export const measureDraw = (page: Page): Promise<readonly [number, readonly number[]]> =>
  page.evaluate(async () => {
    const cy = (Reflect.get(document.querySelector('.graph-lines') ?? {}, '_cyreg') as Register)?.cy;
    if (!cy) throw new Error('no canvas');
    const times: number[] = [];
    for (let round = 0; round < 60; round++) {
      cy.panBy({ x: round % 2 === 0 ? 7 : -7, y: 3 });
      const started = performance.now();
      // Lines and nodes at once, then the names, which follow this event.
      const renderer = cy.renderer();
      for (const layer of ['eles', 'drag', 'select']) renderer.redrawHint(layer, true);
      renderer.render();
      cy.emit('render');
      times.push(performance.now() - started);
      await new Promise((resolve) => requestAnimationFrame(resolve));
    }
    return [cy.elements().length, times] as const;
  });

/** Milliseconds of each of sixty searches while a name is typed. */
export async function measureTyping(url: string, stored: number): Promise<readonly number[]> {
  const times: number[] = [];
  for (let round = 0; round < 60; round++) {
    const query = nameOf(next(stored)).slice(0, 4 + (round % 9));
    const started = performance.now();
    await (await fetch(`${url}/api/search?q=${encodeURIComponent(query)}`)).text();
    times.push(performance.now() - started);
  }
  return times;
}

/** The longest that a busy machine is waited for. */
const PATIENCE_MS = 180_000;

/** Milliseconds from the click on "Expand" to all new nodes in their places. */
export async function measureExpand(page: Page, actor: string): Promise<number> {
  page.setDefaultTimeout(PATIENCE_MS);
  await page.locator('#search').fill(actor);
  await page.locator('#search-list').getByText(actor, { exact: true }).first().click();
  const card = page.locator('.right');
  await card.getByRole('heading', { name: actor, exact: true }).waitFor();
  await card.getByRole('button', { name: /^Expand/ }).waitFor();
  const before = (await drawnNodes(page)).length;
  return page.evaluate(
    async ([before]) => {
      const cy = (Reflect.get(document.querySelector('.graph-lines') ?? {}, '_cyreg') as Register)?.cy;
      const button = [...document.querySelectorAll<HTMLElement>('.right button')].find((one) =>
        one.textContent?.startsWith('Expand'),
      );
      const started = performance.now();
      button?.click();
      if (!cy) throw new Error('no canvas');
      for (;;) {
        if (cy.nodes().length > before) break;
        await new Promise((resolve) => setTimeout(resolve, 4));
      }
      return performance.now() - started;
    },
    [before] as const,
  );
}

/** Megabytes that rounds of expanding and undoing leave behind. */
export async function measureMemory(page: Page, rounds: number): Promise<number> {
  const session = await page.context().newCDPSession(page);
  const heap = async (): Promise<number> => {
    await session.send('HeapProfiler.collectGarbage');
    return (await session.send('Runtime.getHeapUsage')).usedSize / 1e6;
  };
  const steps = (): Promise<string> => page.getByRole('button', { name: /^Undo/ }).innerText();
  await steps();
  const round = async (): Promise<void> => {
    const before = (await drawnNodes(page)).length;
    await page.locator('.graph').focus();
    await page.keyboard.press('e');
    await waitForNodes(page, (count) => count > before);
    await page.keyboard.press('Control+z');
    await waitForNodes(page, (count) => count === before);
  };
  for (let warm = 0; warm < 20; warm++) await round();
  const before = await heap();
  for (let step = 0; step < rounds; step++) await round();
  return (await heap()) - before;
}

async function waitForNodes(page: Page, isEnough: (count: number) => boolean): Promise<void> {
  while (!isEnough((await drawnNodes(page)).length)) await page.waitForTimeout(5);
}

/** The yardstick: the same graph in plain Cytoscape with its `cose` layout; milliseconds to lay out, and for each of sixty pans. */
export async function measureCose(
  browser: Browser,
  script: string,
  elements: { readonly nodes: readonly string[]; readonly lines: readonly (readonly [string, string])[] },
): Promise<{ readonly layout: number; readonly draws: readonly number[] }> {
  const page = await browser.newPage(screen);
  await page.setContent('<div id="graph" style="position:absolute;inset:0"></div>');
  await page.addScriptTag({ path: script });
  const took = await page.evaluate(async ({ nodes, lines }) => {
    const cytoscape = (globalThis as unknown as { cytoscape(options: object): Canvas }).cytoscape;
    const cy = cytoscape({
      container: document.getElementById('graph'),
      elements: [
        ...nodes.map((id) => ({ data: { id } })),
        ...lines.map(([source, target], place) => ({ data: { id: `line ${place}`, source, target } })),
      ],
      layout: { name: 'preset' },
    });
    const started = performance.now();
    await new Promise<void>((resolve) => {
      const layout = cy.layout({ name: 'cose', animate: false });
      layout.on('layoutstop', () => resolve());
      layout.run();
    });
    const layout = performance.now() - started;
    const draws: number[] = [];
    for (let round = 0; round < 60; round++) {
      cy.panBy({ x: round % 2 === 0 ? 7 : -7, y: 3 });
      const before = performance.now();
      const renderer = cy.renderer();
      for (const layer of ['eles', 'drag', 'select']) renderer.redrawHint(layer, true);
      renderer.render();
      draws.push(performance.now() - before);
      await new Promise((resolve) => requestAnimationFrame(resolve));
    }
    return { layout, draws };
  }, elements);
  await page.close();
  return took;
}
