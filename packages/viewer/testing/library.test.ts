import { describe, expect, it } from 'vitest';
import { clickDrawn, drawnNodes } from './canvas-probe.ts';
import { findChromium } from './open-browser.ts';
import { watchGraph } from './watch-graph.ts';

describe.skipIf(findChromium() === undefined)(
  'articles and sources in Chromium (needs a browser: node scripts/chromium.mjs install)',
  () => {
    const graph = watchGraph('new');

    it('finds an article, removes it with all that lived by it, and puts it back as it was', async () => {
      const { page } = graph.watched;
      const { hash } = await graph.served.store.stats();
      await expect.poll(() => drawnNodes(page)).toHaveLength(36);
      await page.getByRole('navigation').getByRole('button', { name: 'Articles' }).click();
      await page.getByRole('searchbox').fill('gazette denies');
      await page.getByText('1 of 19 articles').waitFor();
      await page.getByRole('button', { name: 'Remove “Port authority denies payments”' }).click();
      await page.getByText('Removed “Port authority denies payments”.').waitFor();
      await page.getByText('0 of 18 articles').waitFor();
      await page.getByRole('navigation').getByRole('button', { name: 'Explore' }).click();
      await expect.poll(() => page.locator('.status').innerText()).toContain('of 36 actors');
      await clickDrawn(page, 'alba-cartel|AID|port-authority');
      await expect.poll(() => page.locator('.right .kicker').innerText()).toMatch(/2 sentences/i);
      await page.locator('.done').getByRole('button', { name: 'Undo' }).click();
      await expect.poll(() => page.locator('.right .kicker').innerText()).toMatch(/3 sentences/i);
      await expect.poll(async () => (await graph.served.store.stats()).hash).toBe(hash);
    });

    it('lists sources with what they alone tell, and grades one so that its relations are believed less', async () => {
      const { page } = graph.watched;
      const edge = 'norland|SANCTION|alba-cartel';
      const belief = async (): Promise<number | undefined> =>
        (await graph.served.store.actorEdges('norland')).find(({ id }) => id === edge)?.belief;
      const before = (await belief()) ?? 0;
      await page.getByRole('navigation').getByRole('button', { name: 'Articles' }).click();
      await page.getByRole('tab', { name: 'Sources' }).click();
      const row = page.getByRole('row', { name: /Example Gazette/ });
      await expect.poll(() => row.innerText()).toMatch(/Example Gazette\s+1\s+4/);
      await page.getByLabel('Reliability of Example Gazette').selectOption('E');
      await page.getByText('Example Gazette is now graded E.').waitFor();
      await expect.poll(belief).toBeLessThan(before);
      await page.locator('.done').getByRole('button', { name: 'Undo' }).click();
      await expect.poll(belief).toBe(before);
    });
  },
);
