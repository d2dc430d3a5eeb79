import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openSnapshotFolder } from '@cartograph/snapshot';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { drawnData, drawnNodes, drawnPositions } from './canvas-probe.ts';
import { findChromium, openBrowser, openPage } from './open-browser.ts';
import { seededEntities, seededExtractions } from './seeded-articles.ts';
import { serveGraph } from './serve-graph.ts';
import { writeExtraction } from './write-extraction.ts';

const later = {
  id: 'later',
  title: 'A late threat',
  publisher: 'Example Wire',
  publishedAt: '2025-09-01',
  sentences: [
    {
      text: 'Julia Ruiz threatened Costa Group.',
      subject: ['julia-ruiz', 'Julia Ruiz'] as const,
      relation: 'THREATEN' as const,
      trigger: 'threatened',
      object: ['costa-group', 'Costa Group'] as const,
    },
  ],
};

describe.skipIf(findChromium() === undefined)(
  'snapshots in Chromium (needs a browser: node scripts/chromium.mjs install)',
  () => {
    let browser: Browser;
    let folder: string;
    beforeAll(async () => {
      browser = await openBrowser();
      folder = await mkdtemp(join(tmpdir(), 'cartograph-snapshots-'));
    });
    afterAll(async () => {
      await browser?.close();
      await rm(folder, { recursive: true, force: true });
    });

    it('are taken of the graph and of a view, opened, and compared with the articles behind each change', async () => {
      const served = await serveGraph(seededExtractions(), () => ({ snapshots: openSnapshotFolder(folder) }));
      const { page, complaints, close } = await openPage(browser, served.url);
      const open = (): Promise<void> => page.getByRole('navigation').getByRole('button', { name: 'Snapshots' }).click();
      await page.locator('.left').getByRole('button', { name: 'Person', exact: true }).click();
      const before = await drawnPositions(page);
      await open();
      await page.getByRole('textbox', { name: 'Name of the snapshot' }).fill('first');
      await page.getByRole('button', { name: 'Take a snapshot' }).click();
      await page.getByRole('link', { name: /^first/ }).waitFor();
      await page.getByRole('textbox', { name: 'Name of the snapshot' }).fill('no persons');
      await page.getByRole('checkbox', { name: 'only what is seen' }).check();
      await page.getByRole('button', { name: 'Take a snapshot' }).click();
      await page.getByRole('link', { name: /^no persons.*of a view/ }).waitFor();
      await served.store.save([writeExtraction(later, seededEntities)]);
      await served.store.remove(['gazette-1']);
      const changes = page.getByRole('region', { name: 'Compare' });
      // Nothing of the persons: the view that was kept shows none, then as now.
      await page.getByRole('button', { name: 'What is new since “no persons”' }).click();
      await changes.getByText('Port authority denies payments').first().waitFor();
      await expect.poll(() => changes.innerText()).not.toContain('Julia Ruiz');
      await page.getByRole('button', { name: 'What is new since “first”' }).click();
      await changes.getByText('Julia Ruiz threatened Costa Group.').waitFor();
      await expect.poll(() => changes.innerText()).toContain('Port authority denies payments');
      await changes.getByRole('button', { name: 'Show on the canvas' }).click();
      await page.getByText('From first to now').waitFor();
      await expect.poll(() => drawnData(page, 'julia-ruiz|THREATEN|costa-group', 'change')).toBe('added');
      await expect.poll(() => drawnData(page, 'el-faro|LEADS|los-faros', 'change')).toBe('removed');
      await expect.poll(() => drawnData(page, 'el-faro|LEADS|los-faros', 'text')).toBe('− LEADS');
      await open();
      await page.getByRole('button', { name: 'Show the view of “no persons” on the canvas' }).click();
      await expect.poll(() => drawnNodes(page)).not.toContain('julia-ruiz');
      const after = await drawnPositions(page);
      for (const id of await drawnNodes(page)) expect(after[id]).toEqual(before[id]);
      await open();
      const [then] = await Promise.all([
        page.context().waitForEvent('page'),
        page.getByRole('link', { name: /^first/ }).click(),
      ]);
      await then.waitForSelector('html[data-ready]');
      await then.locator('#tab-table').click();
      await expect.poll(() => then.locator('#table').innerText()).toContain('Matías Rueda');
      await expect.poll(() => then.locator('#table').innerText()).not.toContain('threatens Costa Group');
      await then.close();
      await page.getByRole('button', { name: 'Remove the snapshot “first”' }).click();
      await page.getByRole('button', { name: 'Remove it for good' }).click();
      await expect.poll(() => page.getByRole('link', { name: /^first/ }).count()).toBe(0);
      expect(complaints).toEqual([]);
      await close();
      await served.close();
    });
  },
);
