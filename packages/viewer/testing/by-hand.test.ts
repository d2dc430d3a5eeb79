import { describe, expect, it } from 'vitest';
import { clickDrawn } from './canvas-probe.ts';
import { findChromium } from './open-browser.ts';
import { selectWords } from './select-words.ts';
import { watchGraph } from './watch-graph.ts';

describe.skipIf(findChromium() === undefined)(
  'what is added by hand, in Chromium (needs a browser: node scripts/chromium.mjs install)',
  () => {
    const graph = watchGraph('new');

    it('adds an actor from the search, where an article names it, by keyboard alone, and says who added it', async () => {
      const { page } = graph.watched;
      await page.keyboard.press('Control+k');
      await page.keyboard.type('Fuel Traders');
      await page.getByRole('option', { name: 'Add “Fuel Traders” as an actor' }).waitFor();
      await page.keyboard.press('ArrowUp');
      await page.keyboard.press('Enter');
      const dialog = page.getByRole('dialog', { name: 'Add an actor' });
      await dialog.getByText('fuel traders is named here').waitFor();
      await dialog.getByRole('combobox', { name: 'Label' }).selectOption('Organization');
      await dialog.getByRole('button', { name: 'Add', exact: true }).click();
      await page.getByRole('textbox', { name: 'Your name' }).fill('Ana Reader');
      await page.getByRole('button', { name: 'Go on' }).click();
      await page.getByText('fuel traders added.').waitFor();
      const { store } = graph.served;
      await expect.poll(async () => (await store.search('fuel traders')).actors[0]?.actor.label).toBe('Organization');
      await page.locator('#search').fill('fuel traders');
      await page.getByRole('option', { name: /^fuel traders.*Organization/ }).click();
      await expect.poll(() => page.locator('.right').innerText()).toContain('Ana Reader');
      await page.locator('.done').getByRole('button', { name: 'Undo' }).click();
      await expect.poll(async () => (await store.search('fuel traders')).actors).toEqual([]);
    });

    it('adds no actor that no article names', async () => {
      const { page } = graph.watched;
      await page.locator('#search').fill('Nobody Whatsoever');
      await page.getByRole('option', { name: 'Add “Nobody Whatsoever” as an actor' }).click();
      const dialog = page.getByRole('dialog', { name: 'Add an actor' });
      await dialog.getByText('No article names Nobody Whatsoever.').waitFor();
      expect(await dialog.getByRole('button', { name: 'Add', exact: true }).isDisabled()).toBe(true);
    });

    it('adds a claim between two picked actors from words selected in an article that names both', async () => {
      const { page } = graph.watched;
      await page.keyboard.down('Shift');
      await clickDrawn(page, 'alba-cartel');
      await clickDrawn(page, 'norland');
      await page.keyboard.up('Shift');
      const bar = page.getByRole('region', { name: 'Picked actors' });
      await bar.getByRole('button', { name: 'Add a claim' }).click();
      const wanted = page.getByRole('region', { name: 'Add a claim between them' });
      await wanted.getByText('select the words that say what Alba Cartel and Norland did').waitFor();
      await wanted.getByRole('button', { name: /^Port authority denies payments/ }).click();
      await page.locator('.reader-text').waitFor();
      await selectWords(page, 'fuel traders');
      await page
        .getByRole('region', { name: 'From the selected words' })
        .getByRole('button', { name: 'Add a claim' })
        .click();
      const dialog = page.getByRole('dialog', { name: 'Add a claim' });
      await expect.poll(() => dialog.getByLabel('who', { exact: true }).inputValue()).toBe('Alba Cartel');
      await dialog.getByRole('button', { name: /^Swap/ }).click();
      await expect.poll(() => dialog.getByLabel('who', { exact: true }).inputValue()).toBe('Norland');
      await dialog.getByRole('combobox', { name: 'Relation' }).selectOption('THREATEN');
      await dialog.getByRole('button', { name: 'Add', exact: true }).click();
      await page.getByRole('textbox', { name: 'Your name' }).fill('Ana Reader');
      await page.getByRole('button', { name: 'Go on' }).click();
      await page.getByText('Claim added.').waitFor();
      await expect
        .poll(async () => (await graph.served.store.actorEdges('norland')).map(({ id }) => id))
        .toContain('norland|THREATEN|alba-cartel');
      await expect.poll(() => wanted.count()).toBe(0);
    });
  },
);
