import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { clickDrawn, drawnNodes } from './canvas-probe.ts';
import { hostileExtraction, hostileNames } from './hostile-article.ts';
import { findChromium, openBrowser, openPage } from './open-browser.ts';
import { readLines } from './read-lines.ts';
import { laterExtraction, seededExtractions } from './seeded-articles.ts';
import { serveGraph } from './serve-graph.ts';

describe.skipIf(findChromium() === undefined)(
  'first visits and hostile text in Chromium (needs a browser: node scripts/chromium.mjs install)',
  () => {
    let browser: Browser;
    beforeAll(async () => {
      browser = await openBrowser();
    });
    afterAll(() => browser?.close());

    it('explains an empty database and lets people add an article there', async () => {
      const served = await serveGraph([], (store) => ({ ingest: readLines(store) }));
      const { page, complaints, close } = await openPage(browser, served.url, { isFirstVisit: true });
      await page.getByRole('heading', { name: 'No articles yet' }).waitFor();
      await expect.poll(() => page.locator('.notice pre').innerText()).toContain('cartograph build');
      await page
        .getByRole('textbox', { name: 'Or paste the text of an article' })
        .fill('Inés Valdivia met Ruth Halloran.');
      await page.getByRole('button', { name: 'Read it' }).click();
      await page.getByText('Showing 2 of 2 actors').waitFor();
      await expect.poll(() => drawnNodes(page)).toEqual(['ines-valdivia', 'ruth-halloran']);
      expect(complaints).toEqual([]);
      await close();
      await served.close();
    });

    it('offers two doors on the first visit, and none on the second', async () => {
      const served = await serveGraph(seededExtractions());
      const first = await openPage(browser, served.url, { isFirstVisit: true });
      const welcome = first.page.getByRole('region', { name: /Who dealt with whom/ });
      await expect.poll(() => welcome.innerText()).toContain('19 articles');
      await welcome.getByRole('button', { name: 'Search for someone' }).click();
      await expect.poll(() => first.page.evaluate(() => document.activeElement?.id)).toBe('search');
      await first.page.reload();
      await first.page.locator('.time').waitFor();
      await expect.poll(() => welcome.count()).toBe(0);
      expect(first.complaints).toEqual([]);
      await first.close();
      await served.close();
    });

    it('takes the token out of the log-in address at once, and remembers it where no script reads it', async () => {
      const served = await serveGraph(seededExtractions(), () => ({ token: 'open sesame' }));
      const { page, complaints, close } = await openPage(browser, `${served.url}/#token=open%20sesame`);
      await expect.poll(() => drawnNodes(page)).toHaveLength(36);
      expect(page.url()).not.toContain('sesame');
      expect(await page.evaluate(() => document.cookie)).toBe('');
      await page.reload();
      await expect.poll(() => drawnNodes(page)).toHaveLength(36);
      expect(complaints).toEqual([]);
      await close();
      await served.close();
    });

    it('says what is new since the last visit, and draws just that', async () => {
      const served = await serveGraph(seededExtractions());
      const { page, complaints, close } = await openPage(browser, served.url);
      await page.waitForFunction(() => localStorage.getItem('cartograph.articles') !== null);
      await served.store.save([laterExtraction()]);
      const articles = async (): Promise<unknown> => (await page.request.get(`${served.url}/api/info`)).json();
      await expect.poll(articles, { interval: 250 }).toMatchObject({ stats: { documents: 20 } });
      await page.goto(served.url);
      await page.getByRole('button', { name: '1 new article since your last visit' }).click();
      await expect.poll(() => drawnNodes(page)).toEqual(['julia-ruiz', 'ruth-halloran']);
      expect(complaints).toEqual([]);
      await close();
      await served.close();
    });

    it('shows scripts, handlers, javascript: and bidi overrides as text, and runs nothing', async () => {
      const served = await serveGraph([hostileExtraction()]);
      const { page, complaints, close } = await openPage(browser, served.url);
      await clickDrawn(page, 'x-boss|AID|x-bank');
      await page.locator('.right .evidence').first().waitFor();
      const card = await page.locator('.right').innerText();
      expect(card).toContain(hostileNames.subject);
      expect(card).toContain('<script>alert(2)</script>');
      expect(card).toContain('<iframe srcdoc=');
      await page.keyboard.press('o');
      await page.locator('.reader .title').waitFor();
      await expect.poll(() => page.locator('.reader .title').innerText()).toBe('<svg onload=alert(4)>Ledger</svg>');
      await expect.poll(() => page.locator('.reader').innerText()).toContain('<iframe srcdoc=');
      await expect
        .poll(() => page.locator('a[href^="javascript:"], .reader script, .reader iframe, .reader img').count())
        .toBe(0);
      await page.locator('#search').fill('<img');
      await page.locator('#search-list [role=option]').first().waitFor();
      await page.keyboard.press('Escape');
      await page.getByRole('button', { name: 'Table' }).click();
      await expect.poll(() => page.locator('tbody').innerText()).toContain(hostileNames.subject);
      expect(complaints).toEqual([]);
      await close();
      await served.close();
    });
  },
);
