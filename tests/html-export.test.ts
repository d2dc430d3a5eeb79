import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { htmlFormat } from '../packages/snapshot/src/formats/html.ts';
import { hostileGraph } from '../packages/snapshot/testing/hostile-graph.ts';
import { writeExport } from '../packages/snapshot/testing/write-export.ts';
import { findChromium, openBrowser } from '../packages/viewer/testing/open-browser.ts';

const axe = createRequire(fileURLToPath(new URL('../packages/viewer/package.json', import.meta.url))).resolve(
  'axe-core/axe.min.js',
);
const folder = mkdtempSync(join(tmpdir(), 'cartograph-html-'));
const path = join(folder, 'graph.html');
afterAll(() => rmSync(folder, { recursive: true }));

beforeAll(async () => {
  const { 'graph.html': html = '' } = await writeExport(htmlFormat, hostileGraph(1000));
  writeFileSync(path, html);
});

it('is at most 1 MB for 300 actors', () => {
  expect(statSync(path).size).toBeLessThan(1_000_000);
  expect(readFileSync(path, 'utf8').match(/<g class="node"/g)).toHaveLength(300);
});

it('holds nothing of a text that a browser could take for markup', () => {
  const html = readFileSync(path, 'utf8');
  expect(html).not.toContain('<script>alert');
  expect(html).not.toMatch(/[\u2028\u2029]/);
  expect(html.match(/<script/g)).toHaveLength(2);
});

describe.skipIf(findChromium() === undefined)('in the browser, with the network cut', () => {
  let browser: Browser;
  let page: Page;
  const complaints: string[] = [];
  beforeAll(async () => {
    browser = await openBrowser();
    const context = await browser.newContext({
      offline: true,
      viewport: { width: 1280, height: 800 },
      locale: 'en-GB',
    });
    page = await context.newPage();
    page.on('console', (message) => complaints.push(message.text()));
    page.on('pageerror', (error) => complaints.push(error.message));
    page.on('dialog', (dialog) => {
      complaints.push(`dialog ${dialog.message()}`);
      void dialog.dismiss();
    });
    page.on('request', (request) => {
      if (!request.url().startsWith('file:')) complaints.push(`request ${request.url()}`);
    });
    await page.goto(pathToFileURL(path).href);
    await page.waitForSelector('html[data-ready]', { timeout: 60_000 });
  });
  afterAll(async () => browser?.close());

  it('finds an actor by name, and opens a relation to its sentence', async () => {
    await page.keyboard.press('/');
    await page.keyboard.type('plain name');
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => document.querySelector('aside h2')?.textContent === 'Plain Name');
    await page.locator('aside li button').first().click();
    await expect.poll(() => page.locator('aside blockquote').first().textContent()).toContain('accused them');
    await expect.poll(() => page.locator('aside article').first().textContent()).toContain('The Outlet');
  });

  it('writes names as large as the page, far and near, and none over another', async () => {
    const readNames = (): Promise<readonly { readonly size: number; readonly isOver: boolean }[]> =>
      page.evaluate(() => {
        const names = [...document.querySelectorAll<SVGTextElement>('.name')].filter(
          ({ style }) => style.visibility !== 'hidden' && style.display !== 'none',
        );
        const boxes = names.map((name) => name.getBoundingClientRect());
        return names.map((name, place) => ({
          size: Math.round(Number(name.getAttribute('font-size')) * (name.getScreenCTM()?.a ?? 0)),
          isOver: boxes.some(
            (other, at) =>
              at < place &&
              other.left < (boxes[place]?.right ?? 0) - 6 &&
              (boxes[place]?.left ?? 0) < other.right - 6 &&
              other.top < (boxes[place]?.bottom ?? 0) - 4 &&
              (boxes[place]?.top ?? 0) < other.bottom - 4,
          ),
        }));
      });
    await page.keyboard.press('Escape');
    const far = await readNames();
    expect(far.length).toBeGreaterThan(5);
    expect(far.length).toBeLessThan(300);
    expect(new Set(far.map(({ size }) => size))).toEqual(new Set([11]));
    expect(far.filter(({ isOver }) => isOver)).toEqual([]);
    for (let press = 0; press < 4; press++) await page.locator('#closer').click();
    const near = await readNames();
    expect(near.length).toBeGreaterThan(far.length);
    expect(new Set(near.map(({ size }) => size))).toEqual(new Set([11]));
    await page.locator('#fit').click();
  });

  it('tells the same in a table, and in Spanish', async () => {
    await page.locator('#tab-graph').focus();
    await page.keyboard.press('t');
    await expect.poll(() => page.locator('#table tbody tr').count()).toBe(299);
    await page.locator('#language').click();
    await expect.poll(() => page.locator('th').first().textContent()).toBe('Sujeto');
    await page.locator('#language').click();
  });

  it('leaves out what is outside the days that are asked for', async () => {
    await page.locator('#from').fill('2030-01-01');
    await page.waitForFunction(() => document.querySelectorAll('#table tbody tr').length === 0);
    await page.locator('#all').click();
    await page.waitForFunction(() => document.querySelectorAll('#table tbody tr').length === 299);
  });

  it('walks over the graph by keys', async () => {
    await page.locator('#tab-graph').click();
    await page.locator('#graph').focus();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Enter');
    await expect.poll(() => page.locator('aside h2').textContent()).not.toBe('');
    await expect.poll(() => page.locator('.node.chosen').count()).toBe(1);
    await page.keyboard.press('Escape');
    await expect.poll(() => page.locator('.node.chosen').count()).toBe(0);
  });

  it.each(['graph', 'table'])('axe finds nothing in the %s', async (tab) => {
    await page.locator(`#tab-${tab}`).click();
    await page.evaluate(readFileSync(axe, 'utf8'));
    const violations = await page.evaluate(async () => {
      const { run } = (globalThis as unknown as { axe: { run(): Promise<{ violations: { id: string }[] }> } }).axe;
      return (await run()).violations.map(({ id }) => id);
    });
    expect(violations).toEqual([]);
  });

  it('asks for nothing, complains of nothing, runs nothing of the texts', () => {
    expect(complaints).toEqual([]);
  });
});
