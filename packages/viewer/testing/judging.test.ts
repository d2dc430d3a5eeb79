import type { Page } from 'playwright-core';
import { beforeEach, describe, expect, it } from 'vitest';
import { clickDrawn, drawnNodes } from './canvas-probe.ts';
import { findChromium } from './open-browser.ts';
import { seededExtractions } from './seeded-articles.ts';
import { selectWords } from './select-words.ts';
import { watchGraph } from './watch-graph.ts';

const accusation = 'attorney-general|ACCUSE|port-authority';

async function sayName(page: Page): Promise<void> {
  await page.getByRole('textbox', { name: 'Your name' }).fill('Ana Reader');
  await page.getByRole('button', { name: 'Go on' }).click();
}

describe.skipIf(findChromium() === undefined)(
  'correcting while reading, in Chromium (needs a browser: node scripts/chromium.mjs install)',
  () => {
    const graph = watchGraph('new');
    let hash: string;
    beforeEach(async () => {
      hash = (await graph.served.store.stats()).hash;
    });

    const edges = async (actor: string): Promise<readonly string[]> =>
      (await graph.served.store.actorEdges(actor)).map(({ id }) => id);
    const undo = async (): Promise<void> => {
      await graph.watched.page.locator('.done').getByRole('button', { name: 'Undo' }).click();
      await expect.poll(async () => (await graph.served.store.stats()).hash).toBe(hash);
    };

    it('turns a claim around whose direction is wrong, asks once who says so, and takes it back', async () => {
      const { page } = graph.watched;
      await clickDrawn(page, accusation);
      await page.locator('.right .evidence').first().waitFor();
      const sentence = page.locator('.right .evidence', { hasText: 'of looking away for years' });
      await sentence.getByRole('button', { name: 'wrong?' }).click();
      await sentence.getByRole('radio', { name: 'Wrong direction' }).check();
      await sentence.getByText('Becomes: Puerto Alba Port Authority ACCUSE Office of the Attorney General').waitFor();
      await sentence.getByRole('button', { name: 'Correct it' }).click();
      await sayName(page);
      await page.getByText('Corrected.').waitFor();
      await expect.poll(() => edges('port-authority')).toContain('port-authority|ACCUSE|attorney-general');
      await page.getByRole('navigation').getByRole('button', { name: 'Articles' }).click();
      await page.getByRole('tab', { name: 'Corrections' }).click();
      await page.getByRole('tabpanel').getByText('by Ana Reader').first().waitFor();
      await undo();
      await expect.poll(() => edges('port-authority')).not.toContain('port-authority|ACCUSE|attorney-general');
    });

    it('holds when the articles are read again: what was corrected, added, joined and graded', async () => {
      const { page } = graph.watched;
      const { store } = graph.served;
      const count = (text: string): Promise<number> => page.locator('.right .evidence', { hasText: text }).count();
      await clickDrawn(page, accusation);
      const sentence = page.locator('.right .evidence', { hasText: 'of looking away for years' });
      await sentence.getByRole('button', { name: 'wrong?' }).click();
      await sentence.getByRole('radio', { name: 'Wrong direction' }).check();
      await sentence.getByRole('button', { name: 'Correct it' }).click();
      await sayName(page);
      await page.getByText('Corrected.').waitFor();
      await clickDrawn(page, 'costa-group');
      await page.locator('.right').getByRole('button', { name: 'The same as…' }).click();
      await page.getByRole('textbox', { name: 'The same as' }).fill('Los Faros');
      await page.getByRole('button', { name: 'Los Faros Cartel' }).click();
      await page.getByRole('button', { name: 'They are one' }).click();
      await page.getByText('Costa Group and Los Faros are one.').waitFor();
      await page.getByRole('navigation').getByRole('button', { name: 'Articles' }).click();
      await page.getByRole('tab', { name: 'Sources' }).click();
      await page.getByLabel('Reliability of Example Gazette').selectOption('E');
      await page.getByText('Example Gazette is now graded E.').waitFor();
      const judged = (await store.stats()).hash;

      // A later version of the extractor reads the same articles: other confidences, other rules, other events.
      await store.save(
        seededExtractions().map((extraction) => ({
          ...extraction,
          document: { ...extraction.document, producer: { version: '1', model: 'sha256:1', gazetteer: 'sha256:1' } },
          claims: extraction.claims.map((claim) => ({ ...claim, confidence: 0.7, rules: ['later/by-hand'] })),
        })),
      );
      expect((await store.stats()).hash).not.toBe(judged);

      await page.reload();
      await expect.poll(() => drawnNodes(page)).toHaveLength(35);
      await page.locator('#search').fill('Puerto Alba Port Authority');
      await page.getByRole('option', { name: /^Puerto Alba Port Authority Agency/ }).click();
      const card = page.locator('.right');
      await card.getByRole('heading', { name: 'Puerto Alba Port Authority' }).waitFor();
      await card
        .locator('.relation-group', { hasText: 'ACCUSE' })
        .getByRole('button', { name: /^to .*Attorney/ })
        .click();
      await expect.poll(() => count('of looking away for years')).toBe(1);
      await expect.poll(() => card.locator('.evidence').innerText()).toContain('added by Ana Reader');
      await page.getByRole('navigation').getByRole('button', { name: 'Articles' }).click();
      await page.getByRole('tab', { name: 'Corrections' }).click();
      await expect.poll(() => page.getByRole('tabpanel').getByText('by Ana Reader').count()).toBe(3);
      await expect.poll(() => page.getByText('nothing in the graph answers to it now').count()).toBe(0);
      await page.getByRole('tab', { name: 'Sources' }).click();
      await expect.poll(() => page.getByLabel('Reliability of Example Gazette').inputValue()).toBe('E');
    });

    it('says what each kind of mistake makes of a claim before it is corrected', async () => {
      const { page } = graph.watched;
      await clickDrawn(page, accusation);
      const sentence = page.locator('.right .evidence', { hasText: 'of looking away for years' });
      await sentence.getByRole('button', { name: 'wrong?' }).click();
      await sentence.getByRole('radio', { name: /The other way/ }).check();
      await sentence.getByText('Office of the Attorney General ¬ACCUSE Puerto Alba Port Authority').waitFor();
      await sentence.getByRole('radio', { name: 'Wrong relation' }).check();
      await sentence.getByRole('combobox', { name: 'Relation' }).selectOption('SUPPORT');
      await sentence.getByText('Office of the Attorney General SUPPORT Puerto Alba Port Authority').waitFor();
      await sentence.getByRole('radio', { name: 'Wrong actor' }).check();
      await sentence.getByRole('textbox', { name: 'to whom' }).fill('Costa');
      await sentence.getByRole('button', { name: 'Costa Group Cartel' }).click();
      await sentence.getByText('Office of the Attorney General ACCUSE Costa Group').waitFor();
      await sentence.getByRole('radio', { name: 'Not in the sentence' }).check();
      await sentence.getByText('The claim is taken out.').waitFor();
      await sentence.getByRole('button', { name: 'Correct it' }).click();
      await sayName(page);
      await page.getByText('Corrected.').waitFor();
      const told = (await graph.served.store.edgeClaims(accusation)).map(({ claim }) => claim.quote);
      expect(told.some((quote) => quote.includes('looking away for years'))).toBe(false);
      await undo();
    });

    it('makes two actors one after a preview, and two again', async () => {
      const { page } = graph.watched;
      await clickDrawn(page, 'costa-group');
      await page.locator('.right').getByRole('button', { name: 'The same as…' }).click();
      await page.getByRole('textbox', { name: 'The same as' }).fill('Los Faros');
      await page.getByRole('button', { name: 'Los Faros Cartel' }).click();
      await page.getByText(/^Would be .*: \d+ articles/).waitFor();
      await page.getByRole('button', { name: 'They are one' }).click();
      await sayName(page);
      await page.getByText('Costa Group and Los Faros are one.').waitFor();
      await expect.poll(async () => (await graph.served.store.stats()).actors).toBe(35);
      await undo();
      await expect.poll(async () => (await graph.served.store.stats()).actors).toBe(36);
    });

    it('splits an actor in the articles where it is somebody else', async () => {
      const { page } = graph.watched;
      await clickDrawn(page, 'norland');
      await page.locator('.right').getByRole('button', { name: 'Two actors…' }).click();
      await page.getByRole('checkbox', { name: 'Two inspectors arrested at the port' }).check();
      await page.getByRole('textbox', { name: 'Who it is there' }).fill('Norland Treasury');
      await page.getByText(/In 1 of \d+ articles Norland becomes Norland Treasury/).waitFor();
      await page.getByRole('button', { name: 'Split', exact: true }).click();
      await sayName(page);
      await page.getByText('Norland split: Norland Treasury apart.').waitFor();
      const [treasury] = (await graph.served.store.search('Norland Treasury')).actors;
      await expect.poll(() => edges(treasury?.actor.id ?? '')).toContain(`${treasury?.actor.id}|SANCTION|alba-cartel`);
      await undo();
    });

    it('adds a claim and an actor from words selected in the reader', async () => {
      const { page } = graph.watched;
      await page.getByRole('navigation').getByRole('button', { name: 'Articles' }).click();
      await page.getByRole('button', { name: /^Port authority denies payments/ }).click();
      await page.locator('.reader-text').waitFor();
      await selectWords(page, 'fuel traders');
      await page.getByRole('button', { name: 'Add a claim' }).click();
      const dialog = page.getByRole('dialog', { name: 'Add a claim' });
      await expect.poll(() => dialog.locator('blockquote').innerText()).toContain('Norland sanctioned Alba Cartel');
      await dialog.getByRole('combobox', { name: 'Relation' }).selectOption('THREATEN');
      await dialog.getByRole('button', { name: 'Add', exact: true }).click();
      await sayName(page);
      await page.getByText('Claim added.').waitFor();
      await expect.poll(() => edges('norland')).toContain('norland|THREATEN|alba-cartel');
      await undo();
      await selectWords(page, 'fuel traders');
      await page.getByRole('button', { name: 'Add an actor' }).click();
      await page.getByRole('button', { name: 'Add', exact: true }).click();
      await page.getByText('fuel traders added.').waitFor();
      await expect
        .poll(async () => (await graph.served.store.search('fuel traders')).actors[0]?.actor.name)
        .toBe('fuel traders');
      await undo();
    });
  },
);
