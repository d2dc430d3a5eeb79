import type { Core } from 'cytoscape';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { drawnNodes } from './canvas-probe.ts';
import { hostileExtraction, hostileNames } from './hostile-article.ts';
import { findChromium, openBrowser, openPage } from './open-browser.ts';
import { laterExtraction, seededExtractions } from './seeded-articles.ts';
import type { ServedGraph } from './serve-graph.ts';
import { serveGraph } from './serve-graph.ts';

const question = {
  name: 'accused-by',
  en: 'Whom did someone accuse?',
  es: '¿A quién acusó alguien?',
  parameters: [{ name: 'who', en: 'Who', es: 'Quién', standard: 'Office of the Attorney General' }],
  statement: 'MATCH (a)-[r:ACCUSE]->(b) WHERE a.name = $who RETURN b.name, r.claimCount ORDER BY b.name',
};

/** Types as a person does; the editor closes no brackets by itself. */
async function write(page: Page, text: string): Promise<void> {
  await page.getByRole('textbox', { name: 'Cypher statement' }).click();
  await page.keyboard.press('Control+a');
  await page.keyboard.press('Delete');
  await page.keyboard.type(text);
  await page.keyboard.press('Escape');
}

describe.skipIf(findChromium() === undefined)(
  'the query screen in Chromium (needs a browser: node scripts/chromium.mjs install)',
  () => {
    let browser: Browser;
    let served: ServedGraph;
    beforeAll(async () => {
      [browser, served] = await Promise.all([
        openBrowser(),
        serveGraph([...seededExtractions(), hostileExtraction()], (store) => ({
          ask: store.ask,
          questions: [question],
        })),
      ]);
    });
    afterAll(async () => {
      await browser?.close();
      await served?.close();
    });

    it('answers a saved question with its blank filled, refuses writing in words, and puts an answer on the canvas', async () => {
      const { page, complaints, close } = await openPage(browser, served.url);
      await page.getByRole('navigation').getByRole('button', { name: 'Query' }).click();
      await page.getByRole('combobox', { name: 'Saved questions' }).selectOption({ label: question.en });
      await expect
        .poll(() => page.getByRole('textbox', { name: 'Who' }).inputValue())
        .toBe('Office of the Attorney General');
      await page.getByRole('button', { name: 'Ask' }).click();
      await page.getByRole('region', { name: 'Answer' }).getByText('Puerto Alba Port Authority').waitFor();
      await write(page, 'MATCH (a:Cartel)-[r]->(b:Cartel) RETURN a, r, b');
      await page.keyboard.press('Control+Enter');
      await page.getByRole('region', { name: 'Answer' }).getByText('Costa Group').first().waitFor();
      await page.getByRole('button', { name: 'Add to the view' }).click();
      await expect.poll(() => drawnNodes(page)).toContain('costa-group');
      expect(complaints).toEqual([]);
      await page.getByRole('navigation').getByRole('button', { name: 'Query' }).click();
      await write(page, 'MATCH (a) DELETE a');
      await page.getByRole('button', { name: 'Ask' }).click();
      await page.getByRole('alert').waitFor();
      await expect.poll(() => page.getByRole('alert').innerText()).toContain('DELETE');
      await close();
    });

    it('completes by what the graph has, and lets what is selected be typed over', async () => {
      const { page, complaints, close } = await openPage(browser, served.url);
      await Promise.all([
        page.waitForResponse((response) => response.url().endsWith('/api/schema')),
        page.getByRole('navigation').getByRole('button', { name: 'Query' }).click(),
      ]);
      await page.getByRole('textbox', { name: 'Cypher statement' }).click();
      await page.keyboard.press('Control+a');
      await page.keyboard.type('MATCH (a:Ca');
      await page.getByRole('option', { name: /^Cartel ?3$/ }).waitFor();
      await page.keyboard.press('Enter');
      await page.keyboard.type(')-[r:');
      await page.getByRole('option', { name: /^ACCUSE/ }).waitFor();
      await expect.poll(() => page.getByRole('option', { name: /^APPOINT/ }).count()).toBe(0);
      expect(complaints).toEqual([]);
      await close();
    });

    it('keeps a question of our own with its blank, and marks what is new when it is asked again', async () => {
      const { page, complaints, close } = await openPage(browser, served.url);
      await page.getByRole('navigation').getByRole('button', { name: 'Query' }).click();
      await write(page, 'MATCH (a)-[:CONSULT]->(b) WHERE a.name = $whom RETURN b.name ORDER BY b.name');
      await page.getByRole('textbox', { name: '$whom' }).fill('Julia Ruiz');
      await page.getByRole('button', { name: 'Save this question' }).click();
      await page.getByRole('textbox', { name: 'Name of the question' }).fill('Whom did she meet?');
      await page.getByRole('button', { name: 'Save', exact: true }).click();
      await page.getByRole('list', { name: 'Saved here' }).getByText('Whom did she meet?').waitFor();
      await page.reload();
      await page.getByRole('navigation').getByRole('button', { name: 'Query' }).click();
      await page.getByRole('combobox', { name: 'Saved questions' }).selectOption({ label: 'Whom did she meet?' });
      await expect.poll(() => page.getByRole('textbox', { name: '$whom' }).inputValue()).toBe('Julia Ruiz');
      await page.getByRole('button', { name: 'Ask' }).click();
      const answer = page.getByRole('region', { name: 'Answer' });
      await answer.getByRole('status').waitFor();
      await expect.poll(() => answer.getByText('new rows since').count()).toBe(0);
      await served.store.save([laterExtraction()]);
      await page.getByRole('button', { name: 'Ask' }).click();
      await answer.getByText(/^1 new row since/).waitFor();
      await answer.getByRole('checkbox', { name: 'only what is new' }).check();
      await expect.poll(() => answer.locator('tbody tr').allInnerTexts()).toEqual(['newRuth Halloran']);
      await answer.getByRole('button', { name: 'I have seen them' }).click();
      await answer.getByText(/^0 new rows since/).waitFor();
      await page.getByRole('button', { name: 'Remove the question “Whom did she meet?”' }).click();
      await expect.poll(() => page.getByRole('list', { name: 'Saved here' }).count()).toBe(0);
      expect(complaints).toEqual([]);
      await close();
    });

    it('draws an answer as a graph of just the relations that it names, whose actors open', async () => {
      const { page, complaints, close } = await openPage(browser, served.url);
      await page.getByRole('navigation').getByRole('button', { name: 'Query' }).click();
      await write(page, "MATCH (a)-[r:AID]->(b) WHERE a.name = 'Alba Cartel' RETURN a, r, b");
      await page.getByRole('button', { name: 'Ask' }).click();
      await page.getByRole('tab', { name: 'Graph' }).click();
      const picture = page.getByRole('img', { name: /^The answer as a graph/ });
      await picture.waitFor();
      const drawn = (): Promise<readonly string[]> =>
        picture.locator('.graph-lines').evaluate((element) =>
          (Reflect.get(element, '_cyreg') as { cy: Core }).cy
            .elements()
            .map((one) => one.id())
            .sort(),
        );
      await expect.poll(drawn).toEqual(['alba-cartel', 'alba-cartel|AID|port-authority', 'port-authority']);
      const place = await picture.locator('.graph-lines').evaluate((element) => {
        const { x, y } = (Reflect.get(element, '_cyreg') as { cy: Core }).cy
          .getElementById('port-authority')
          .renderedPosition();
        return { x, y };
      });
      await picture.locator('.graph-lines').click({ position: place });
      await page.locator('.right').getByRole('heading', { name: 'Puerto Alba Port Authority' }).waitFor();
      expect(complaints).toEqual([]);
      await close();
    });

    it('shows hostile text in an answer as text', async () => {
      const { page, complaints, close } = await openPage(browser, served.url);
      await page.getByRole('navigation').getByRole('button', { name: 'Query' }).click();
      await write(page, 'MATCH (a:Organization)-[r:AID]->(b:Organization) RETURN a.name, b.name');
      await page.getByRole('button', { name: 'Ask' }).click();
      await page.getByRole('region', { name: 'Answer' }).getByText(hostileNames.subject).waitFor();
      expect(complaints).toEqual([]);
      await close();
    });
  },
);
