import { describe, expect, it } from 'vitest';
import { clickDrawn, drawnNodes } from './canvas-probe.ts';
import { findChromium } from './open-browser.ts';
import { seededEntities } from './seeded-articles.ts';
import { watchGraph } from './watch-graph.ts';
import { writeExtraction } from './write-extraction.ts';

const julia = seededEntities.get('julia-ruiz');
const longNamed = new Map([
  ...seededEntities,
  ...(julia
    ? [['julia-ruiz-prado', { ...julia, id: 'julia-ruiz-prado', name: 'Julia Ruiz Prado', known: false }] as const]
    : []),
]);
const longName = {
  id: 'long-name',
  title: 'A visit',
  publisher: 'Example Wire',
  publishedAt: '2025-09-01',
  sentences: [
    {
      text: 'Julia Ruiz Prado met Ruth Halloran.',
      subject: ['julia-ruiz-prado', 'Julia Ruiz Prado'] as const,
      relation: 'CONSULT' as const,
      trigger: 'met',
      object: ['ruth-halloran', 'Ruth Halloran'] as const,
    },
  ],
};

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

    it('suggests who is likely one, shows what they would become, and joins or parts them', async () => {
      const { page } = graph.watched;
      await graph.served.store.save([writeExtraction(longName, longNamed)]);
      await page.getByRole('navigation').getByRole('button', { name: 'Articles' }).click();
      await page.getByRole('tab', { name: 'Likely the same' }).click();
      const pair = page.getByRole('listitem').filter({ hasText: 'Julia Ruiz Prado' });
      await pair.getByText('one name is the longer form').waitFor();
      await pair.getByRole('button', { name: 'What would become of them?' }).click();
      await pair.getByText(/^Would be Julia Ruiz/).waitFor();
      await pair.getByRole('button', { name: 'They are one' }).click();
      await page.getByRole('textbox', { name: 'Your name' }).fill('Ana Reader');
      await page.getByRole('button', { name: 'Go on' }).click();
      await page.getByText(/Julia Ruiz.* are one\./).waitFor();
      await expect.poll(() => pair.count()).toBe(0);
      await page.locator('.done').getByRole('button', { name: 'Undo' }).click();
      await pair.getByRole('button', { name: 'They are two' }).click();
      await page.getByText(/Julia Ruiz.* are not one\./).waitFor();
      await expect.poll(() => pair.count()).toBe(0);
      expect(await graph.served.store.suggestActors()).toEqual([]);
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
