import { describe, expect, it } from 'vitest';
import { clickDrawn, drawnNodes, drawnPositions } from './canvas-probe.ts';
import { findChromium } from './open-browser.ts';
import { watchGraph } from './watch-graph.ts';

describe.skipIf(findChromium() === undefined)(
  'arranging the picture, in Chromium (needs a browser: node scripts/chromium.mjs install)',
  () => {
    const graph = watchGraph('shared');

    it('puts whom an expansion brings near, leaves all others where they stand, and does the same a second time', async () => {
      const { page } = graph.watched;
      await clickDrawn(page, 'julia-ruiz', { button: 'right' });
      await page.getByRole('menuitem', { name: /Keep only/ }).click();
      await expect.poll(async () => (await drawnNodes(page)).length).toBeLessThan(10);
      await page.keyboard.press('Escape');
      const before = await drawnPositions(page);
      const expand = async (): Promise<typeof before> => {
        await clickDrawn(page, 'alba');
        await page.locator('.graph').focus();
        await page.keyboard.press('e');
        await expect.poll(async () => (await drawnNodes(page)).length).toBeGreaterThan(Object.keys(before).length);
        return drawnPositions(page);
      };
      const after = await expand();
      expect(after).toMatchObject(before);
      const places = Object.entries(after).filter(([id]) => !id.startsWith('+'));
      for (const [id, { x, y }] of places)
        for (const [other, at] of places)
          if (other !== id) expect(Math.hypot(x - at.x, y - at.y), `${id} ${other}`).toBeGreaterThan(24);
      await page.keyboard.press('Control+z');
      await expect.poll(() => drawnPositions(page)).toEqual(before);
      expect(await expand()).toEqual(after);
    });
  },
);
