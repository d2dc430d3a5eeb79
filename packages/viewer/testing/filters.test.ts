import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { bareSpot, clickDrawn, drawnNodes, drawnPositions } from './canvas-probe.ts';
import { findChromium } from './open-browser.ts';
import { watchGraph } from './watch-graph.ts';

const facet = (page: Page, name: string): ReturnType<Page['locator']> =>
  page.locator('.left').getByRole('region', { name, exact: true });

/** What a row of a filter counts: those that are seen, and those that there are. */
async function counts(page: Page, name: string, row: string): Promise<readonly [number, number]> {
  const text = await facet(page, name).locator('.facet-row', { hasText: row }).locator('.facet-count').innerText();
  const [seen = NaN, all = seen] = text.split('/').map(Number);
  return [seen, all];
}

describe.skipIf(findChromium() === undefined)(
  'filters and time in Chromium (needs a browser: node scripts/chromium.mjs install)',
  () => {
    const graph = watchGraph('shared');

    const relations = async (): Promise<number> =>
      Number(/· (\d+) relation/.exec(await graph.watched.page.locator('.status').innerText())?.[1]);

    it.each([
      ['Sources', 'Coast Radio', 'Coast Radio'],
      ['Said to be', 'Alleged', 'Alleged'],
      ['Affirmed or denied', 'Affirmed', 'Affirmed'],
      ['Kind of act', 'Deeds of conflict', 'Deeds of conflict'],
      ['Relations', 'COERCE', 'COERCE'],
    ])('leaves out by %s, says so, counts what is left, and undoes it', async (title, row, step) => {
      const { page } = graph.watched;
      const [seen, all] = await counts(page, title, row);
      expect([seen, all]).toEqual([all, all]);
      expect(all).toBeGreaterThan(0);
      await facet(page, title).getByRole('button', { name: row, exact: true }).click();
      await expect.poll(() => counts(page, title, row)).toEqual([0, all]);
      await expect.poll(() => page.locator('.scope').innerText()).toContain(`without ${row}`);
      await page.getByRole('button', { name: `Undo: filter ${step}` }).click();
      await expect.poll(() => counts(page, title, row)).toEqual([all, all]);
      await facet(page, title).locator('.facet-row', { hasText: row }).hover();
      await facet(page, title)
        .getByRole('button', { name: `Only ${row}` })
        .click();
      await expect.poll(async () => (await counts(page, title, row))[0]).toBeGreaterThan(0);
      await page.getByRole('button', { name: `Undo: only ${row}` }).click();
      await expect.poll(relations).toBe(89);
    });

    it('keeps what two independent sources say, and says how much that is', async () => {
      const { page } = graph.watched;
      const confirmed = page.getByRole('switch', { name: /≥ 2 independent sources/ });
      await expect.poll(() => confirmed.innerText()).toMatch(/\d%/);
      await confirmed.click();
      await expect.poll(relations).toBeLessThan(20);
      expect(await relations()).toBeGreaterThan(0);
      await page.getByRole('button', { name: 'Remove ≥ 2 sources' }).click();
      await expect.poll(relations).toBe(89);
    });

    it('lets go of what the filters leave out, and picks nobody who is not seen', async () => {
      const { page } = graph.watched;
      await clickDrawn(page, 'alba-cartel');
      await page.locator('.right').getByRole('heading', { name: 'Alba Cartel' }).waitFor();
      await page.keyboard.down('Shift');
      await clickDrawn(page, 'costa-group');
      await clickDrawn(page, 'norland');
      await page.keyboard.up('Shift');
      const bar = page.getByRole('region', { name: 'Picked actors' });
      await bar.getByText('2 picked').waitFor();
      await facet(page, 'Actors').getByRole('button', { name: 'Cartel', exact: true }).click();
      await bar.getByText('1 picked').waitFor();
      await expect.poll(() => page.locator('.right').count()).toBe(0);
      // Who is looked up by name is told of all the same, and where to find it.
      await page.locator('#search').fill('Costa Group');
      await page.getByRole('option', { name: 'Costa Group Cartel' }).click();
      await page.locator('.right').getByText('left out by the filters').waitFor();
      await page.locator('.right').getByRole('button', { name: 'show them' }).click();
      await expect.poll(() => drawnNodes(page)).toContain('costa-group');
    });

    it('keeps time by two clocks, plays it, and folds to a line', async () => {
      const { page } = graph.watched;
      const timeline = page.getByRole('region', { name: 'Timeline' });
      const bars = (): Promise<string> =>
        timeline.locator('.time-bar').evaluateAll((all) => all.map((one) => one.getAttribute('height')).join());
      const happened = await bars();
      await timeline.getByRole('button', { name: 'when it was reported' }).click();
      await expect.poll(bars).not.toBe(happened);
      await page.getByRole('button', { name: 'Undo: clock' }).click();
      await expect.poll(bars).toBe(happened);
      await timeline.getByRole('button', { name: 'Play' }).click();
      await expect.poll(() => drawnNodes(page)).not.toHaveLength(36);
      await expect.poll(async () => (await drawnNodes(page)).length, { timeout: 30_000 }).toBeGreaterThan(15);
      await timeline.getByRole('button', { name: 'Pause' }).click();
      await page.getByRole('button', { name: 'Undo: time window' }).click();
      await expect.poll(() => drawnNodes(page)).toHaveLength(36);
      await timeline.getByRole('button', { name: 'Fold the timeline' }).click();
      await expect.poll(async () => (await timeline.boundingBox())?.height).toBeLessThan(30);
      await timeline.getByRole('button', { name: 'Unfold the timeline' }).click();
      await timeline.getByRole('button', { name: 'when it happened' }).waitFor();
    });

    it('moves the time window as a whole by hand, widens it by its end, and lets go of it by a click beside', async () => {
      const { page } = graph.watched;
      const plot = await page.locator('.timeline-plot').boundingBox();
      if (!plot) throw new Error('no timeline');
      const drag = async (from: number, to: number): Promise<void> => {
        await page.mouse.move(plot.x + plot.width * from, plot.y + 20);
        await page.mouse.down();
        await page.mouse.move(plot.x + plot.width * to, plot.y + 20, { steps: 4 });
        await page.mouse.up();
      };
      const windowChip = (): Promise<string> => page.locator('.timeline-head').innerText();
      const share = async (name: string): Promise<number> =>
        Number(await page.getByRole('slider', { name }).getAttribute('aria-valuenow'));
      await drag(0.2, 0.4);
      await expect.poll(windowChip).toContain('all time');
      expect([await share('From'), await share('To')]).toEqual([20, 40]);
      await drag(0.3, 0.5);
      await expect.poll(async () => [await share('From'), await share('To')]).toEqual([40, 60]);
      await drag(0.6, 0.8);
      await expect.poll(async () => [await share('From'), await share('To')]).toEqual([40, 80]);
      await page.getByRole('button', { name: 'Undo: time window' }).click();
      await expect.poll(async () => [await share('From'), await share('To')]).toEqual([40, 60]);
      await page.mouse.click(plot.x + plot.width * 0.9, plot.y + 20);
      await expect.poll(windowChip).not.toContain('all time');
      await expect.poll(() => drawnNodes(page)).toHaveLength(36);
    });

    it('arranges in rings around an actor and in layers, each a step', async () => {
      const { page } = graph.watched;
      const before = await drawnPositions(page);
      await clickDrawn(page, 'norland');
      await page.locator('.graph').focus();
      await page.keyboard.press('i');
      await page.getByRole('button', { name: 'Undo: arrange anew' }).waitFor();
      const rings = await drawnPositions(page);
      expect(rings['norland']).toEqual({ x: 0, y: 0 });
      await page.keyboard.press('d');
      await expect.poll(() => drawnPositions(page)).not.toEqual(rings);
      const layers = await drawnPositions(page);
      expect(layers['el-faro']?.y).toBeLessThan(layers['los-faros']?.y ?? 0);
      await page.keyboard.press('Control+z');
      await page.keyboard.press('Control+z');
      await expect.poll(() => drawnPositions(page)).toEqual(before);
    });

    it('opens the overview again as a step, so that nothing that was done is lost', async () => {
      const { page } = graph.watched;
      await clickDrawn(page, 'norland', { button: 'right' });
      await page.getByRole('menuitem', { name: /Keep only its neighbourhood/ }).click();
      await page.getByText('Chosen by hand').waitFor();
      const few = await drawnPositions(page);
      const bare = await bareSpot(page);
      await page.mouse.click(bare.x, bare.y, { button: 'right' });
      await page.getByRole('menuitem', { name: 'Overview' }).click();
      await expect.poll(() => drawnNodes(page)).toHaveLength(36);
      await page.getByRole('button', { name: 'Undo: open another view' }).click();
      await expect.poll(() => drawnPositions(page)).toEqual(few);
    });

    it('does to rows of the table what it does to nodes, by the same keys and the same menu', async () => {
      const { page } = graph.watched;
      await page.getByRole('button', { name: 'Table' }).click();
      const rows = page.getByRole('grid', { name: 'Actors' });
      await rows.locator('tbody tr').first().focus();
      await page.keyboard.press(' ');
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press(' ');
      const bar = page.getByRole('region', { name: 'Picked actors' });
      await bar.getByText('2 picked').waitFor();
      await page.keyboard.press('g');
      await page.getByLabel('Name of the group').fill('The first two');
      await page.keyboard.press('Enter');
      await page.getByRole('button', { name: 'Undo: group The first two' }).click();
      const third = rows.locator('tbody tr').nth(2);
      const name = (await third.locator('td').first().innerText()).trim();
      await third.click({ button: 'right' });
      await page.getByRole('menuitem', { name: /^Hide/ }).click();
      await page.getByRole('button', { name: `Undo: hide ${name}` }).waitFor();
      await expect.poll(() => rows.getAttribute('aria-rowcount')).toBe('36');
      await page.keyboard.press('Control+z');
      await expect.poll(() => rows.getAttribute('aria-rowcount')).toBe('37');
      await page.getByRole('tab', { name: /Articles/ }).click();
      await page.getByRole('grid', { name: 'Articles' }).locator('tbody tr').first().click();
      await page.locator('.reader-text').waitFor();
    });
  },
);
