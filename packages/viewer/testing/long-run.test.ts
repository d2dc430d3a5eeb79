import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { clickDrawn, drawnNodes, drawnPositions, waitForFocus } from './canvas-probe.ts';
import { findChromium, openBrowser, openPage, waitForAddress } from './open-browser.ts';
import { seededExtractions } from './seeded-articles.ts';
import { serveGraph } from './serve-graph.ts';

const bribe = 'alba-cartel|AID|port-authority';

/** Undoes until nothing is left to undo. */
async function undoAll(page: Page): Promise<void> {
  const undo = page.locator('header').getByRole('button', { name: /^Undo/ });
  while (await undo.isEnabled()) await page.keyboard.press('Control+z');
}

/** Walks by arrow keys to an actor that is not yet picked, and picks it: no arrow is sure to lead away from the first. */
async function pickAnother(page: Page): Promise<void> {
  const picked = page.getByRole('region', { name: 'Picked actors' }).getByRole('status');
  const count = async (): Promise<number> => Number.parseInt((await picked.allInnerTexts())[0] ?? '0', 10);
  await expect.poll(count).toBe(1);
  for (const key of ['ArrowRight', 'ArrowDown', 'ArrowLeft', 'ArrowUp']) {
    await page.keyboard.press(key);
    await page.keyboard.press(' ');
    await expect.poll(count).not.toBe(1);
    if ((await count()) === 2) return;
    // still at the first, which the key took out: back in
    await page.keyboard.press(' ');
    await expect.poll(count).toBe(1);
  }
}

async function sayName(page: Page): Promise<void> {
  await page.getByRole('textbox', { name: 'Your name' }).fill('Ana Reader');
  await page.keyboard.press('Enter');
}

describe.skipIf(findChromium() === undefined)(
  'a reporter at work, in Chromium (needs a browser: node scripts/chromium.mjs install)',
  () => {
    let browser: Browser;
    beforeAll(async () => {
      browser = await openBrowser();
    });
    afterAll(() => browser?.close());

    it('searches, expands, filters, narrows time, reads, corrects, groups, undoes all, and reloads the same picture', async () => {
      const served = await serveGraph(seededExtractions());
      const { page, complaints, close } = await openPage(browser, served.url);
      const whole = await drawnPositions(page);
      await page.locator('#search').fill('alba cartel');
      await page.getByRole('option', { name: 'Alba Cartel Cartel' }).click();
      await page.locator('.right').getByRole('heading', { name: 'Alba Cartel' }).waitFor();
      await clickDrawn(page, 'alba-cartel', { button: 'right' });
      await page.getByRole('menuitem', { name: /Keep only its neighbourhood/ }).click();
      await expect.poll(async () => (await drawnNodes(page)).length).toBeLessThan(Object.keys(whole).length);
      const few = (await drawnNodes(page)).length;
      await clickDrawn(page, 'norland');
      await page
        .locator('.right')
        .getByText(/Would bring: /)
        .waitFor();
      await page
        .locator('.right')
        .getByRole('button', { name: /^Expand/ })
        .click();
      await expect.poll(async () => (await drawnNodes(page)).length).toBeGreaterThan(few);
      await page.locator('.left').getByRole('button', { name: 'Place', exact: true }).click();
      await page.getByRole('slider', { name: 'From' }).focus();
      for (let press = 0; press < 4; press++) await page.keyboard.press('PageUp');
      await page
        .locator('.scope')
        .getByText(/20\d\d – /)
        .waitFor();
      await clickDrawn(page, bribe);
      await page.locator('.right .evidence').first().waitFor();
      await page.keyboard.press('o');
      await page.locator('.reader-text .is-here').first().waitFor();
      const sentence = page.locator('.right .evidence', { hasText: 'denied that the Alba Cartel' });
      await sentence.getByRole('button', { name: 'wrong?' }).click();
      await sentence.getByRole('radio', { name: /The other way/ }).check();
      await sentence.getByRole('button', { name: 'Correct it' }).click();
      await sayName(page);
      await page.getByText('Corrected.').waitFor();
      await expect
        .poll(async () => (await served.store.edgeClaims(bribe)).every(({ claim }) => claim.polarity === 'positive'))
        .toBe(true);
      await page.locator('.done').getByRole('button', { name: 'Undo' }).click();
      await expect
        .poll(async () => (await served.store.edgeClaims(bribe)).some(({ claim }) => claim.polarity === 'negative'))
        .toBe(true);
      await page.getByRole('navigation').getByRole('button', { name: 'Explore' }).click();
      await page.keyboard.down('Shift');
      await clickDrawn(page, 'alba-cartel');
      await clickDrawn(page, 'port-authority');
      await page.keyboard.up('Shift');
      await page.getByRole('region', { name: 'Picked actors' }).getByRole('button', { name: 'Group' }).click();
      await page.getByLabel('Name of the group').fill('The port');
      await page.keyboard.press('Enter');
      await expect.poll(() => drawnNodes(page)).toContain('group:alba-cartel');
      await waitForAddress(page);
      const grouped = await drawnPositions(page);
      await page.reload();
      await expect.poll(() => drawnPositions(page)).toEqual(grouped);
      await close();

      const again = await openPage(browser, served.url);
      await again.page.locator('.left').getByRole('button', { name: 'Place', exact: true }).click();
      await clickDrawn(again.page, 'norland', { button: 'right' });
      await again.page.getByRole('menuitem', { name: /^Hide/ }).click();
      await undoAll(again.page);
      await expect.poll(() => drawnPositions(again.page)).toEqual(whole);
      expect([...complaints, ...again.complaints]).toEqual([]);
      await again.close();
      await served.close();
    });

    it('does the same by keyboard alone', async () => {
      const served = await serveGraph(seededExtractions());
      const { page, complaints, close } = await openPage(browser, served.url);
      const whole = await drawnPositions(page);
      const { keyboard } = page;
      await keyboard.press('/');
      await waitForFocus(page.locator('#search'));
      await keyboard.type('norland');
      await page.getByRole('option', { name: /^Norland Government/ }).waitFor();
      await keyboard.press('Enter');
      await page.locator('.right').getByRole('heading', { name: 'Norland', exact: true }).waitFor();
      await page.locator('.graph').focus();
      await keyboard.press('k');
      await page.getByRole('button', { name: 'Undo: keep only' }).waitFor();
      await keyboard.press('e');
      await page.getByRole('button', { name: 'Undo: show Norland' }).waitFor();
      await page.locator('.left').getByRole('button', { name: 'Place', exact: true }).focus();
      await keyboard.press('Enter');
      await page.getByRole('slider', { name: 'To' }).focus();
      await keyboard.press('PageDown');
      await page.getByRole('button', { name: 'Undo: time window' }).waitFor();
      await keyboard.press('Control+z');
      const relation = page.locator('.right .relation-row', { hasText: 'Alba Cartel' }).first();
      await relation.focus();
      await keyboard.press('Enter');
      await page.locator('.right .evidence').first().waitFor();
      await keyboard.press('o');
      await page.locator('.reader-text .is-here').first().waitFor();
      const wrong = page.getByRole('button', { name: 'wrong?' }).first();
      await wrong.focus();
      await keyboard.press('Enter');
      await page.getByRole('radio', { name: 'Wrong actor' }).focus();
      await keyboard.press('ArrowDown');
      await keyboard.press('ArrowDown');
      await page.getByText('Becomes: Alba Cartel SANCTION Norland').waitFor();
      await keyboard.press('Enter');
      await page.getByRole('textbox', { name: 'Your name' }).focus();
      await keyboard.type('Ana Reader');
      await keyboard.press('Enter');
      await page.getByText('Corrected.').waitFor();
      await page.locator('.done').getByRole('button', { name: 'Undo' }).focus();
      await keyboard.press('Enter');
      await expect.poll(async () => (await served.store.judgements()).length).toBe(0);
      await page.getByRole('navigation').getByRole('button', { name: 'Explore' }).focus();
      await keyboard.press('Enter');
      await page.locator('.graph').focus();
      await keyboard.press('ArrowRight');
      await keyboard.press(' ');
      await pickAnother(page);
      await page.getByRole('region', { name: 'Picked actors' }).getByText('2 picked').waitFor();
      await keyboard.press('g');
      await waitForFocus(page.getByLabel('Name of the group'));
      await keyboard.type('Two of them');
      await keyboard.press('Enter');
      await page.getByRole('button', { name: 'Undo: group Two of them' }).waitFor();
      await waitForAddress(page);
      const address = page.url();
      const grouped = await drawnPositions(page);
      await page.locator('.graph').focus();
      await undoAll(page);
      await expect.poll(() => drawnPositions(page)).toEqual(whole);
      const again = await openPage(browser, address);
      expect(await drawnPositions(again.page)).toEqual(grouped);
      expect([...complaints, ...again.complaints]).toEqual([]);
      await again.close();
      await close();
      await served.close();
    });
  },
);
