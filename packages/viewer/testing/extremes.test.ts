import type { Entity, Extraction } from '@cartograph/model';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { clickDrawn, drawnData, drawnNodes } from './canvas-probe.ts';
import { findChromium } from './open-browser.ts';
import { seededEntities, seededExtractions } from './seeded-articles.ts';
import { watchOwnGraphs } from './watch-graph.ts';
import type { WrittenArticle, WrittenSentence } from './write-extraction.ts';
import { writeExtraction } from './write-extraction.ts';

const person = (id: string, name: string): Entity => ({
  id,
  label: 'Person',
  name,
  aliases: [],
  known: false,
  named: true,
  collective: false,
});

/** An article in which somebody met each of the others. */
function meetings(who: Entity, others: readonly Entity[], more: Partial<WrittenArticle> = {}): Extraction {
  const sentences = others.map((other): WrittenSentence => ({
    text: `${who.name} met ${other.name}.`,
    subject: [who.id, who.name],
    relation: 'CONSULT',
    trigger: 'met',
    object: [other.id, other.name],
  }));
  const about = { id: `about-${who.id}`, title: 'A busy year', publisher: 'Example Wire', publishedAt: '2025-04-01' };
  return writeExtraction({ ...about, ...more, sentences }, new Map([who, ...others].map((one) => [one.id, one])));
}

/** What sticks out of the window, or out of the panel that it stands in, sideways. */
const stickingOut = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() =>
    ['.frame', '.top', '.left', '.right', '.scope', '.status', '.screen'].flatMap((panel) =>
      [...document.querySelectorAll(panel)].filter((one) => one.scrollWidth > one.clientWidth + 1).map(() => panel),
    ),
  );

const hub = person('hub', 'Hana Hub');
const spokes = Array.from({ length: 500 }, (_, place) => person(`spoke-${place}`, `Spoke Number ${place}`));

describe.skipIf(findChromium() === undefined)(
  'what is larger or other than usual, in Chromium (needs a browser: node scripts/chromium.mjs install)',
  () => {
    const open = watchOwnGraphs();

    it('opens an actor of 500 relations by the best 25, folds the rest into a node that opens, and takes it back', async () => {
      const { page } = await open([meetings(hub, spokes)]);
      await expect.poll(async () => (await drawnNodes(page)).length).toBe(300);
      await expect
        .poll(() => page.locator('.status').innerText())
        .toContain('Showing 300 of 501 actors · 299 relations · ordered by independent sources');
      // The best 25 of the hub are drawn already: others come.
      await clickDrawn(page, 'hub');
      await page.locator('.graph').focus();
      await page.keyboard.press('e');
      await expect.poll(() => page.locator('.status').innerText()).toContain('Showing 325 of 501 actors');
      await expect.poll(() => drawnData(page, '+hub', 'name')).toBe('+176');
      await page.getByRole('button', { name: 'Undo: show Hana Hub' }).click();
      await expect.poll(() => page.locator('.status').innerText()).toContain('Showing 300 of 501 actors');
      await page.getByRole('button', { name: 'A list of names' }).click();
      await page.getByRole('textbox', { name: /One name a line/ }).fill('Hana Hub');
      await page.getByRole('button', { name: 'Find them' }).click();
      await page.getByRole('button', { name: 'Show this 1' }).click();
      await expect.poll(() => drawnNodes(page)).toEqual(['hub']);
      await expect.poll(() => page.locator('.scope').innerText()).toBe('Seed\nHana Hub');
      await expect.poll(() => page.locator('.status').innerText()).toBe('Showing 1 of 501 actors · 0 relations');
      await clickDrawn(page, 'hub');
      await page.locator('.right').getByText('Would bring: CONSULT 500').waitFor();
      await page.locator('.graph').focus();
      await page.keyboard.press('e');
      await expect.poll(() => drawnData(page, '+hub', 'name')).toBe('+475');
      expect(await drawnNodes(page)).toHaveLength(27);
      await clickDrawn(page, '+hub');
      await expect.poll(() => drawnData(page, '+hub', 'name')).toBe('+450');
      expect(await drawnNodes(page)).toHaveLength(52);
      await page.getByRole('button', { name: 'Undo: show Hana Hub' }).click();
      await expect.poll(() => drawnData(page, '+hub', 'name')).toBe('+475');
      await page.locator('.right').getByRole('button', { name: 'Collapse' }).click();
      await expect.poll(() => drawnNodes(page)).toEqual(['hub']);
      await page.getByRole('button', { name: 'Undo: collapse Hana Hub' }).click();
      await expect.poll(() => drawnNodes(page)).toHaveLength(27);
    });

    it('folds what is too many to be drawn into nodes with their number, which open and close again', async () => {
      const many = Array.from({ length: 1000 }, (_, place) => person(`many-${place}`, `Many Number ${place}`));
      const actors = ['hub', ...many.map(({ id }) => id)];
      const { page } = await open([meetings(hub, many)], async ({ url }) => {
        const kept = await fetch(`${url}/api/views`, {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify({ view: JSON.stringify({ version: 1, scope: 'chosen', actors }) }),
        });
        return `${url}/#kept=${((await kept.json()) as { readonly id: string }).id}`;
      });
      const status = (): Promise<string> => page.locator('.status').innerText();
      const folded = async (): Promise<number> =>
        Number(String(await drawnData(page, '+rest:hub', 'name')).replace('+', ''));
      await expect
        .poll(status)
        .toMatch(/Showing 1,001 of 1,001 actors · 1,000 relations · \d+ folded into 1 “\+” nodes/);
      const before = await folded();
      // Everybody is drawn or counted, beside the one node that stands for those who are not drawn.
      expect((await drawnNodes(page)).length - 1 + before).toBe(1001);
      await clickDrawn(page, '+rest:hub');
      await page.getByRole('button', { name: 'Undo: draw more' }).waitFor();
      expect(await folded()).toBe(before);
      await page.getByRole('button', { name: 'Undo: draw more' }).click();
      const drawn = await drawnNodes(page);
      await page.getByRole('button', { name: 'draw more of them' }).click();
      await expect.poll(() => drawnNodes(page)).not.toEqual(drawn);
      expect((await drawnNodes(page)).length).toBe(drawn.length);
    });

    it('offers, where nothing is found, the names spelt most alike of the whole graph', async () => {
      const oberdorff = person('zz', 'Wilhelmina Oberdorff');
      const { page } = await open([meetings(hub, [...spokes, oberdorff])]);
      await expect.poll(async () => (await drawnNodes(page)).length).toBe(300);
      expect(await drawnNodes(page)).not.toContain('zz');
      await page.locator('#search').fill('Wilhemlna Oberdorf');
      await page.getByText('Nothing found for “Wilhemlna Oberdorf”').waitFor();
      await page.getByRole('option', { name: 'Wilhelmina Oberdorff' }).click();
      await page.locator('.right').getByRole('heading', { name: 'Wilhelmina Oberdorff' }).waitFor();
      await expect.poll(() => drawnNodes(page)).toContain('zz');
    });

    it('keeps names of 200 letters within their panels, and says who did what though a name runs from right to left', async () => {
      const long = person('long', `Maximiliana ${'Wolfeschlegelsteinhausenbergerdorff'.repeat(5)} Smith`.slice(0, 200));
      const [layla, omar] = [person('layla', 'ليلى الخطيب'), person('omar', 'عمر حداد')];
      const { page } = await open([
        meetings(long, [layla], { title: 'W'.repeat(200), publisher: 'Outlet'.repeat(30) }),
        meetings(layla, [omar, long]),
      ]);
      await clickDrawn(page, 'layla|CONSULT|omar');
      const title = page.locator('.right .title');
      await title.waitFor();
      const places = await title.evaluate((element) =>
        [...element.querySelectorAll('bdi, .arrow')].map((one) => one.getBoundingClientRect().left),
      );
      expect(places).toHaveLength(3);
      expect([...places].sort((a, b) => a - b)).toEqual(places);
      expect(await stickingOut(page)).toEqual([]);
      await clickDrawn(page, 'long');
      await page.locator('.right .document-row').first().waitFor();
      expect(await stickingOut(page)).toEqual([]);
      await page.locator('#search').fill('Maximiliana');
      await page.locator('#search-list [role=option]').first().click();
      await page.keyboard.press('o');
      await page.locator('.reader-text').waitFor();
      expect(await stickingOut(page)).toEqual([]);
      await page.getByRole('navigation').getByRole('button', { name: 'Table' }).click();
      await page.locator('tbody tr').first().waitFor();
      expect(await stickingOut(page)).toEqual([]);
    });

    it('names two actors whom no path joins, though one of them was never drawn', async () => {
      const zelda = person('zy', 'Zelda Yonder');
      const { page } = await open([meetings(hub, spokes), meetings(zelda, [person('zz', 'Zora Zimmer')])]);
      await expect.poll(async () => (await drawnNodes(page)).length).toBe(300);
      await clickDrawn(page, 'hub');
      await page.getByRole('button', { name: 'Path to…' }).click();
      await page.locator('#search').fill('Zelda Yonder');
      await page.getByRole('option', { name: /^Zelda Yonder.*Person/ }).click();
      await page.getByRole('heading', { name: 'Who stands between Hana Hub and Zelda Yonder?' }).waitFor();
      await page.getByText('No path of four steps or fewer.').waitFor();
    });

    it('draws those who are only described when asked for, beside whom they have to do with, as one step', async () => {
      const traders = { ...person('traders', 'two fuel traders'), named: false, collective: true };
      const { page } = await open([meetings(hub, [person('ruth', 'Ruth Halloran'), traders])]);
      const status = (): Promise<string> => page.locator('.status').innerText();
      await expect.poll(() => drawnNodes(page)).toEqual(['hub', 'ruth']);
      await page.getByRole('switch', { name: /^Unnamed actors/ }).click();
      await expect.poll(() => drawnNodes(page)).toEqual(['hub', 'ruth', 'traders']);
      await expect.poll(status).toContain('Showing 3 of 3 actors · 2 relations');
      await page.getByRole('switch', { name: /^Unnamed actors/ }).click();
      await expect.poll(() => drawnNodes(page)).toEqual(['hub', 'ruth']);
      await page.keyboard.press('Control+z');
      await expect.poll(() => drawnNodes(page)).toEqual(['hub', 'ruth', 'traders']);
      await page.getByRole('button', { name: /^Undo: show Unnamed actors/ }).click();
      await expect.poll(() => drawnNodes(page)).toEqual(['hub', 'ruth']);
    });

    it('draws a graph of a single actor, who has its card', async () => {
      const { page } = await open([
        writeExtraction(
          {
            id: 'only',
            title: 'Only one',
            publisher: 'Example Wire',
            publishedAt: '2025-04-01',
            sentences: [
              {
                text: 'Hana Hub met Hana Hub.',
                subject: ['hub', 'Hana Hub'],
                relation: 'CONSULT',
                trigger: 'met',
                object: ['hub', 'Hana Hub'],
              },
            ],
          },
          new Map([['hub', hub]]),
        ),
      ]);
      await expect.poll(() => drawnNodes(page)).toEqual(['hub']);
      await clickDrawn(page, 'hub');
      await page.locator('.right').getByRole('heading', { name: 'Hana Hub' }).waitFor();
    });

    it('opens an article of a megabyte at the sentence in a few seconds', async () => {
      const [a, b] = ['julia-ruiz', 'ruth-halloran'].map((id) => seededEntities.get(id));
      if (!a || !b) throw new Error('no actors');
      const met: WrittenSentence = {
        text: `${a.name} met ${b.name} and they spoke for hours of the harbour, of the weather and of what was to come.`,
        subject: [a.id, a.name],
        relation: 'CONSULT',
        trigger: 'met',
        object: [b.id, b.name],
      };
      const sentences = Array.from({ length: 10_500 }, (_, place) => ({ ...met, text: `${met.text} (${place})` }));
      const article = { id: 'long', title: 'The long report', publisher: 'Example Wire', publishedAt: '2025-04-01' };
      const extraction = writeExtraction({ ...article, sentences }, seededEntities);
      const { text = '' } = extraction.document;
      expect(text.length).toBeGreaterThan(1e6);
      // One sentence in ten makes a claim, as in news; each names its actors.
      const claims = extraction.claims.filter((_, place) => place % 10 === 5);
      const { page } = await open([...seededExtractions(), { ...extraction, claims }]);
      await page.getByRole('navigation').getByRole('button', { name: 'Articles' }).click();
      const started = Date.now();
      await page.getByRole('button', { name: /^The long report/ }).click();
      await page.locator('.reader-text mark.trigger').first().waitFor();
      expect(Date.now() - started).toBeLessThan(15_000);
      const words = await page.locator('.reader-text').evaluate((element) => element.textContent);
      expect(words).toBe(text);
      await page.locator('.reader-text mark.trigger').last().scrollIntoViewIfNeeded();
      await page.locator('.reader-text .mention').last().click();
      await page.locator('.right').getByRole('heading', { name: b.name }).waitFor();
    }, 120_000);
  },
);
