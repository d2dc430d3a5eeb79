import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openSnapshotFolder } from '@cartograph/snapshot';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { clickDrawn } from './canvas-probe.ts';
import { findChromium, openBrowser, openPage } from './open-browser.ts';
import { readLines } from './read-lines.ts';
import { seededExtractions } from './seeded-articles.ts';
import type { ServedGraph } from './serve-graph.ts';
import { serveGraph } from './serve-graph.ts';

interface AxeAnswer {
  readonly violations: readonly {
    readonly id: string;
    readonly nodes: readonly { readonly target: readonly unknown[]; readonly failureSummary?: string }[];
  }[];
}

const axeSource = readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What axe finds wrong, as `rule: element: why`. */
async function findViolations(page: Page, rules?: readonly string[]): Promise<readonly string[]> {
  // Evaluated by the debugger, which the page's policy does not bind.
  await page.evaluate(await axeSource);
  const { violations } = await page.evaluate(
    (runOnly) =>
      (globalThis as unknown as { axe: { run(options: object): Promise<AxeAnswer> } }).axe.run(
        runOnly ? { runOnly } : {},
      ),
    rules,
  );
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')}: ${failureSummary ?? ''}`),
  );
}

const screens: readonly (readonly [string, (page: Page) => Promise<void>])[] = [
  ['the graph', async () => undefined],
  [
    'an opened edge',
    async (page) => {
      await clickDrawn(page, 'alba-cartel|AID|port-authority');
      await page.locator('.right .evidence').first().waitFor();
    },
  ],
  [
    "an actor's card",
    async (page) => {
      await clickDrawn(page, 'norland');
      await page.locator('.right').getByRole('heading', { name: 'Norland', exact: true }).waitFor();
    },
  ],
  [
    'the ways between two actors',
    async (page) => {
      await page.getByRole('button', { name: 'Path to…' }).click();
      await clickDrawn(page, 'ruth-halloran');
      await page.locator('.path').first().waitFor();
    },
  ],
  [
    'picked actors and the name of their group',
    async (page) => {
      await page.keyboard.press('Escape');
      await page.keyboard.down('Shift');
      await clickDrawn(page, 'julia-ruiz');
      await clickDrawn(page, 'ruth-halloran');
      await page.keyboard.up('Shift');
      await page.getByRole('region', { name: 'Picked actors' }).getByRole('button', { name: 'Group' }).click();
      await page.getByRole('dialog').waitFor();
    },
  ],
  [
    'a group',
    async (page) => {
      await page.getByLabel('Name of the group').fill('Two of them');
      await page.keyboard.press('Enter');
      await page.locator('.right').getByRole('heading', { name: 'Two of them' }).waitFor();
    },
  ],
  [
    'all steps',
    async (page) => {
      await page.getByRole('button', { name: 'All steps' }).click();
      await page.getByRole('menuitem', { name: 'Undo: group Two of them' }).click();
      await page.getByRole('button', { name: 'All steps' }).click();
      await page.getByRole('menu').waitFor();
    },
  ],
  [
    'the search',
    async (page) => {
      await page.keyboard.press('Escape');
      await page.locator('#search').fill('alba');
      await page.locator('#search-list [role=option]').first().waitFor();
    },
  ],
  [
    'what a search did not find',
    async (page) => {
      await page.locator('#search').fill('Ines Baldibia');
      await page.getByText('Spelt alike').waitFor();
      await page.getByRole('option', { name: 'Inés Valdivia' }).waitFor();
    },
  ],
  [
    'an actor that is added from the search',
    async (page) => {
      await page.locator('#search').fill('fuel traders');
      await page.getByRole('option', { name: 'Add “fuel traders” as an actor' }).click();
      await page.getByRole('dialog', { name: 'Add an actor' }).getByRole('radio').first().waitFor();
    },
  ],
  [
    'the articles for a claim between two',
    async (page) => {
      await page.keyboard.press('Escape');
      await page.keyboard.down('Shift');
      await clickDrawn(page, 'alba-cartel');
      await clickDrawn(page, 'norland');
      await page.keyboard.up('Shift');
      await page.getByRole('region', { name: 'Picked actors' }).getByRole('button', { name: 'Add a claim' }).click();
      const wanted = page.getByRole('region', { name: 'Add a claim between them' });
      await wanted.locator('.document-row').first().waitFor();
    },
  ],
  [
    'the menu',
    async (page) => {
      await page
        .getByRole('region', { name: 'Add a claim between them' })
        .getByRole('button', { name: 'Close' })
        .click();
      await page.getByRole('navigation').getByRole('button', { name: 'Explore' }).click();
      await clickDrawn(page, 'alban-navy', { button: 'right' });
      await page.getByRole('menu').waitFor();
    },
  ],
  [
    'the table',
    async (page) => {
      await page.keyboard.press('Escape');
      await page.getByRole('button', { name: 'Table' }).click();
      await page.locator('tbody tr').first().waitFor();
    },
  ],
  [
    'the articles',
    async (page) => {
      await page.getByRole('navigation').getByRole('button', { name: 'Articles' }).click();
      await page.locator('.documents .document-row').first().waitFor();
    },
  ],
  [
    'the sources',
    async (page) => {
      await page.getByRole('tab', { name: 'Sources' }).click();
      await page.locator('.sources tbody tr').first().waitFor();
    },
  ],
  [
    'the corrections',
    async (page) => {
      await page.getByRole('tab', { name: 'Corrections' }).click();
      await page.getByText(/Nothing was corrected yet/).waitFor();
    },
  ],
  [
    'the suggestions',
    async (page) => {
      await page.getByRole('tab', { name: 'Likely the same' }).click();
      await page.getByText(/No two names|likely one actor/).waitFor();
      await page.getByRole('tab', { name: 'Articles' }).click();
    },
  ],
  [
    'an article',
    async (page) => {
      await page.locator('.documents .document-row').first().click();
      await page.locator('.reader-text').waitFor();
    },
  ],
  [
    'the query',
    async (page) => {
      await page.getByRole('navigation').getByRole('button', { name: 'Query' }).click();
      await page.getByRole('button', { name: 'Ask' }).click();
      await page.getByRole('region', { name: 'Answer' }).waitFor();
    },
  ],
  [
    'an answer as a graph',
    async (page) => {
      await page.getByRole('tab', { name: 'Graph' }).click();
      await page.getByRole('img', { name: /^The answer as a graph/ }).waitFor();
    },
  ],
  [
    'the snapshots',
    async (page) => {
      await page.getByRole('navigation').getByRole('button', { name: 'Snapshots' }).click();
      await page.getByRole('textbox', { name: 'Name of the snapshot' }).fill(`at ${Date.now()}`);
      await page.getByRole('button', { name: 'Take a snapshot' }).click();
      await page.getByRole('button', { name: 'Compare them' }).click();
      await page.getByText('Nothing differs.').waitFor();
    },
  ],
  [
    'a correction',
    async (page) => {
      await page.getByRole('navigation').getByRole('button', { name: 'Explore' }).click();
      await clickDrawn(page, 'alba-cartel|AID|port-authority');
      await page.getByRole('button', { name: 'wrong?' }).first().click();
      await page.getByRole('radio', { name: 'Wrong relation' }).check();
    },
  ],
  [
    'the exports',
    async (page) => {
      await page.getByRole('button', { name: 'Export' }).click();
      await page.getByRole('menu', { name: 'Export' }).waitFor();
    },
  ],
  [
    'the list of names',
    async (page) => {
      await page.keyboard.press('Escape');
      await page.getByRole('button', { name: 'A list of names' }).click();
      await page.getByRole('dialog').waitFor();
    },
  ],
  [
    'the adding of articles',
    async (page) => {
      await page.getByRole('dialog').getByRole('button', { name: 'Close' }).click();
      await page.getByRole('button', { name: 'Add articles' }).click();
      await page.getByRole('dialog', { name: 'Add articles' }).waitFor();
    },
  ],
  [
    'the keys',
    async (page) => {
      await page.getByRole('dialog').getByRole('button', { name: 'Close' }).click();
      await page.getByRole('button', { name: 'Keyboard' }).click();
      await page.getByRole('dialog').waitFor();
    },
  ],
];

describe.skipIf(findChromium() === undefined)(
  'axe finds nothing (needs a browser: node scripts/chromium.mjs install)',
  () => {
    let browser: Browser;
    let served: ServedGraph;
    let folder: string;
    beforeAll(async () => {
      folder = await mkdtemp(join(tmpdir(), 'cartograph-snapshots-'));
      [browser, served] = await Promise.all([
        openBrowser(),
        serveGraph(seededExtractions(), (store) => ({
          ask: store.ask,
          ingest: readLines(store),
          snapshots: openSnapshotFolder(folder),
        })),
      ]);
    });
    afterAll(async () => {
      await browser?.close();
      await served?.close();
      await rm(folder, { recursive: true, force: true });
    });

    it.each(['light', 'dark'] as const)('on any screen in %s', async (colorScheme) => {
      const { page, complaints, close } = await openPage(browser, served.url, { colorScheme });
      const found: string[] = [];
      for (const [name, open] of screens) {
        await open(page);
        // The looks differ in colours alone.
        found.push(
          ...(await findViolations(page, colorScheme === 'dark' ? ['color-contrast'] : undefined)).map(
            (violation) => `${name}: ${violation}`,
          ),
        );
      }
      await close();
      expect(found).toEqual([]);
      expect(complaints).toEqual([]);
    });

    it('on a phone', async () => {
      const { page, close } = await openPage(browser, served.url, {
        viewport: { width: 390, height: 844 },
        hasTouch: true,
        isMobile: true,
      });
      const found = [...(await findViolations(page))];
      await page.locator('#search').fill('alba cartel');
      await page.locator('#search-list [role=option]').first().click();
      await page.locator('.right .title').waitFor();
      found.push(...(await findViolations(page)));
      const sheet = await page.locator('.right').boundingBox();
      await page.locator('.right .relation-row').first().click();
      await page.locator('.right .evidence').first().getByRole('button', { name: 'open article' }).click();
      const mark = page.locator('.reader-text .is-here').first();
      await mark.waitFor();
      await expect
        .poll(async () => (await mark.boundingBox())?.y ?? 844)
        .toBeLessThan((await page.locator('.right').boundingBox())?.y ?? 0);
      await page.getByRole('navigation').getByRole('button', { name: 'Table' }).click();
      await page.locator('.right').waitFor({ state: 'detached' });
      await page.getByRole('button', { name: 'More' }).click();
      await page.getByRole('menuitem', { name: 'Español' }).click();
      await expect.poll(() => page.locator('html').getAttribute('lang')).toBe('es');
      await close();
      expect(found).toEqual([]);
      expect(sheet?.width).toBe(390);
      expect((sheet?.y ?? 0) + (sheet?.height ?? 0)).toBeLessThanOrEqual(844 - 56 + 1);
    });
  },
);
