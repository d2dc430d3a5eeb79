import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import {
  bareSpot,
  clickDrawn,
  drawnData,
  drawnNodes,
  drawnPositions,
  placeInWindow,
  waitForFocus,
} from './canvas-probe.ts';
import { findChromium, waitForAddress } from './open-browser.ts';
import { watchGraph } from './watch-graph.ts';

/** Picks actors by Shift-click. */
async function pick(page: Page, ...ids: readonly string[]): Promise<void> {
  await page.keyboard.down('Shift');
  for (const id of ids) await clickDrawn(page, id);
  await page.keyboard.up('Shift');
}

describe.skipIf(findChromium() === undefined)(
  'hands on the canvas (needs a browser: node scripts/chromium.mjs install)',
  () => {
    const graph = watchGraph('shared');

    it('groups picked actors into one node that is named, inspected, moved as one, and opened again', async () => {
      const { page } = graph.watched;
      await pick(page, 'alba-cartel', 'costa-group', 'los-faros');
      await page.getByRole('region', { name: 'Picked actors' }).getByRole('button', { name: 'Group' }).click();
      await page.getByLabel('Name of the group').fill('The cartels');
      await page.keyboard.press('Enter');
      await page.locator('.right').getByRole('heading', { name: 'The cartels' }).waitFor();
      await expect.poll(() => drawnNodes(page)).toContain('group:alba-cartel');
      await expect.poll(() => drawnNodes(page)).not.toContain('costa-group');
      await expect.poll(() => drawnData(page, 'group:alba-cartel', 'name')).toBe('The cartels · 3');
      const before = await drawnPositions(page);
      const from = await placeInWindow(page, 'group:alba-cartel');
      await page.mouse.move(from.x, from.y);
      await page.mouse.down();
      await page.mouse.move(from.x + 40, from.y + 30, { steps: 4 });
      await page.mouse.up();
      await expect.poll(() => drawnPositions(page)).not.toEqual(before);
      await page.getByRole('button', { name: 'Undo: move' }).click();
      await expect.poll(() => drawnPositions(page)).toEqual(before);
      await page.locator('.right').getByRole('button', { name: 'Ungroup' }).click();
      await expect.poll(() => drawnNodes(page)).toContain('costa-group');
      await page.getByRole('button', { name: 'Undo: ungroup The cartels' }).click();
      await page.getByRole('button', { name: 'Undo: group The cartels' }).click();
      await expect.poll(() => drawnNodes(page)).toHaveLength(36);
    });

    it('picks with a line drawn around, and does to all of them what the menu says', async () => {
      const { page } = graph.watched;
      await page.getByRole('button', { name: 'Pick by drawing around' }).click();
      const at = await placeInWindow(page, 'alba-cartel');
      await page.mouse.move(at.x - 60, at.y - 60);
      await page.mouse.down();
      for (const [dx, dy] of [
        [60, -60],
        [60, 60],
        [-60, 60],
      ] as const)
        await page.mouse.move(at.x + dx, at.y + dy, { steps: 3 });
      await page.mouse.up();
      await page
        .getByRole('region', { name: 'Picked actors' })
        .getByText(/\d+ picked/)
        .waitFor();
      await clickDrawn(page, 'alba-cartel', { button: 'right' });
      await page.getByRole('menuitem', { name: 'Pin', exact: false }).first().click();
      await expect.poll(() => drawnData(page, 'alba-cartel', 'isPinned')).toBe(true);
    });

    it('pins, and arranges anew around what is pinned', async () => {
      const { page } = graph.watched;
      await clickDrawn(page, 'norland');
      await page.locator('.graph').focus();
      await page.keyboard.press('p');
      await expect.poll(() => drawnData(page, 'norland', 'isPinned')).toBe(true);
      const before = await drawnPositions(page);
      await page.keyboard.press('r');
      await page.getByRole('button', { name: 'Undo: arrange anew' }).waitFor();
      await expect.poll(() => drawnPositions(page)).not.toEqual(before);
      expect((await drawnPositions(page))['norland']).toEqual(before['norland']);
    });

    it('colours, tags and notes an actor by keyboard, and picks all with a tag', async () => {
      const { page } = graph.watched;
      await clickDrawn(page, 'julia-ruiz');
      await page.locator('.graph').focus();
      const plain = await drawnData(page, 'julia-ruiz', 'color');
      await page.keyboard.press('4');
      await expect.poll(() => drawnData(page, 'julia-ruiz', 'color')).not.toBe(plain);
      await page.keyboard.press('t');
      await page.getByLabel('Tag, such as follow-up').fill('follow-up');
      await page.keyboard.press('Enter');
      await expect.poll(() => drawnData(page, 'julia-ruiz', 'name')).toBe('Julia Ruiz #follow-up');
      await page.locator('.graph').focus();
      await page.keyboard.press('n');
      await waitForFocus(page.locator('textarea.note'));
      await page.keyboard.type('ask the ministry');
      await page.keyboard.press('Tab');
      await expect.poll(() => drawnData(page, 'julia-ruiz', 'name')).toBe('Julia Ruiz #follow-up ✎');
      await page.getByRole('button', { name: '#follow-up' }).click();
      await expect.poll(() => page.getByRole('region', { name: 'Picked actors' }).innerText()).toContain('1 picked');
      await page.keyboard.press('Escape');
      await page.getByRole('button', { name: 'Undo: note on Julia Ruiz' }).click();
      await page.getByRole('button', { name: 'Undo: tag Julia Ruiz' }).click();
      await page.getByRole('button', { name: 'Undo: colour Julia Ruiz' }).click();
      await expect.poll(() => drawnData(page, 'julia-ruiz', 'color')).toBe(plain);
    });

    it('offers the menu by keyboard, on lines and on the empty canvas, with the same commands', async () => {
      const { page } = graph.watched;
      await clickDrawn(page, 'norland');
      await page.locator('.graph').focus();
      await page.keyboard.press('Shift+F10');
      const menu = page.getByRole('menu', { name: 'Norland' });
      await expect.poll(() => menu.innerText()).toMatch(/Inspect[\s\S]*Pin[\s\S]*P[\s\S]*Hide/);
      await page.keyboard.press('Escape');
      await expect.poll(() => menu.count()).toBe(0);
      await clickDrawn(page, 'alba-cartel|AID|port-authority', { button: 'right' });
      await page.getByRole('menuitem', { name: 'Show the sentences' }).click();
      await page.locator('.right .evidence').first().waitFor();
      const bare = await bareSpot(page);
      await page.mouse.click(bare.x, bare.y, { button: 'right' });
      await page.getByRole('menu', { name: 'Canvas' }).getByRole('menuitem', { name: /^Fit/ }).waitFor();
    });

    it('tells beside a node at rest how many neighbours an expansion would bring, per relation', async () => {
      const { page } = graph.watched;
      const at = await placeInWindow(page, 'norland');
      await page.mouse.move(at.x, at.y);
      const card = page.getByRole('tooltip');
      await card.locator('.facet-row').first().waitFor();
      const edges = await graph.served.store.actorEdges('norland');
      const neighbours = new Set(edges.flatMap(({ subject, object }) => [subject, object])).size - 1;
      await expect.poll(() => card.innerText()).toContain(`${neighbours} NEIGHBOURS`);
    });

    it('keeps groups, colours and tags in the address', async () => {
      const { page } = graph.watched;
      await pick(page, 'alba-cartel', 'costa-group');
      await page.locator('.graph').focus();
      await page.keyboard.press('2');
      await page.keyboard.press('g');
      await page.getByLabel('Name of the group').fill('Two');
      await page.keyboard.press('Enter');
      await expect.poll(() => drawnNodes(page)).toContain('group:alba-cartel');
      const before = await drawnPositions(page);
      await waitForAddress(page);
      await page.reload();
      await expect.poll(() => drawnNodes(page)).toContain('group:alba-cartel');
      await expect.poll(() => drawnPositions(page)).toEqual(before);
    });
  },
);
