import type { Ingest } from '@cartograph/model';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { drawnNodes } from './canvas-probe.ts';
import { findChromium, openBrowser, openPage } from './open-browser.ts';
import { readLines } from './read-lines.ts';
import { seededExtractions } from './seeded-articles.ts';
import { serveGraph } from './serve-graph.ts';

/** Drops files, or pastes a text, on the page itself, as a person does beside any field. */
const give = (
  page: Page,
  kind: 'drop' | 'paste',
  files: readonly (readonly [string, string])[],
  text = '',
): Promise<void> =>
  page.evaluate(
    ([kind, files, text]) => {
      const transfer = new DataTransfer();
      for (const [name, content] of files) transfer.items.add(new File([content], name));
      if (text !== '') transfer.setData('text/plain', text);
      const options = { bubbles: true, cancelable: true };
      document.body.dispatchEvent(
        kind === 'drop'
          ? new DragEvent('drop', { ...options, dataTransfer: transfer })
          : new ClipboardEvent('paste', { ...options, clipboardData: transfer }),
      );
    },
    [kind, files, text] as const,
  );

/** Reads for as long as nobody cancels. */
const readForever: Ingest = async (inputs, onProgress, signal) => {
  onProgress({ done: 0, total: inputs.length, documents: 0, claims: 0, failures: [] });
  while (!signal.aborted) await new Promise((resolve) => setTimeout(resolve, 20));
  return { done: 0, total: inputs.length, documents: 0, claims: 0, failures: [] };
};

describe.skipIf(findChromium() === undefined)(
  'adding articles in Chromium (needs a browser: node scripts/chromium.mjs install)',
  () => {
    let browser: Browser;
    beforeAll(async () => {
      browser = await openBrowser();
    });
    afterAll(() => browser?.close());

    it('reads files dropped anywhere and a text pasted anywhere, and offers what is new', async () => {
      const served = await serveGraph(seededExtractions(), (store) => ({ ingest: readLines(store) }));
      const { page, complaints, close } = await openPage(browser, served.url);
      await page.waitForFunction(() => localStorage.getItem('cartograph.articles') !== null);
      await give(page, 'drop', [
        ['one.txt', 'Julia Ruiz met Ruth Halloran.'],
        ['../../two.txt', 'Matías Rueda met Inés Valdivia.'],
      ]);
      const dialog = page.getByRole('dialog', { name: 'Add articles' });
      await dialog.getByText('2 of 2 read, 2 claims').waitFor();
      await dialog.getByRole('button', { name: 'Close' }).click();
      await give(page, 'paste', [], 'Alban Navy met Costa Group.');
      await expect
        .poll(() => dialog.getByRole('textbox', { name: /paste the text/ }).inputValue())
        .toContain('Costa Group');
      await dialog.getByRole('button', { name: 'Read it' }).click();
      await dialog.getByText('3 of 3 read, 3 claims').waitFor();
      await dialog.getByRole('button', { name: 'Close' }).click();
      await page.getByRole('button', { name: /new articles? since your last visit/ }).click();
      await expect.poll(async () => (await drawnNodes(page)).length).toBeLessThan(36);
      await expect.poll(async () => (await served.store.stats()).documents).toBe(22);
      expect(complaints).toEqual([]);
      await close();
      await served.close();
    });

    it('cancels what is being read, and says so', async () => {
      const served = await serveGraph(seededExtractions(), () => ({ ingest: readForever }));
      const { page, complaints, close } = await openPage(browser, served.url);
      await give(page, 'drop', [['long.txt', 'A long one.']]);
      await page.getByRole('button', { name: 'Cancel' }).click();
      await page.getByText('Cancelled; what was finished is kept.').waitFor();
      expect(complaints).toEqual([]);
      await close();
      await served.close();
    });

    it('says how many articles of an archive are read, and how many could not be', async () => {
      let goOn = (): void => undefined;
      const ingest: Ingest = async (_, onProgress) => {
        onProgress({ done: 0, total: 1, documents: 12, claims: 1, failures: [] });
        await new Promise<void>((resolve) => (goOn = resolve));
        const failures = [{ input: 'all.zip/bad.pdf', message: 'is no PDF' }];
        return { done: 1, total: 1, documents: 14, claims: 3, failures };
      };
      const served = await serveGraph(seededExtractions(), () => ({ ingest }));
      const { page, close } = await openPage(browser, served.url);
      await give(page, 'drop', [['all.zip', 'of many']]);
      await page.getByText('12 articles, 1 claim', { exact: true }).waitFor();
      goOn();
      await page.getByText('14 articles, 3 claims · 1 failed: is no PDF').waitFor();
      await close();
      await served.close();
    });

    it('takes addresses of pages only where the network is allowed, and says how to allow it', async () => {
      const seen: string[] = [];
      const ingest: Ingest = async (inputs) => {
        seen.push(...inputs.flatMap((input) => ('url' in input ? [input.url] : [])));
        return { done: 1, total: 1, documents: 0, claims: 0, failures: [] };
      };
      const [shut, open] = await Promise.all([
        serveGraph(seededExtractions(), () => ({ ingest })),
        serveGraph(seededExtractions(), () => ({ ingest, allowNetwork: true })),
      ]);
      const first = await openPage(browser, shut.url);
      await give(first.page, 'paste', [], 'https://wire.example/port');
      await first.page.getByRole('button', { name: 'Fetch and read 1 page' }).click();
      await first.page.getByText(/start it with --allow-network/).waitFor();
      await first.close();
      const second = await openPage(browser, open.url);
      await give(second.page, 'paste', [], 'https://wire.example/port\nhttps://wire.example/two');
      await second.page.getByRole('button', { name: 'Fetch and read 2 pages' }).click();
      await second.page.getByText('2 of 2 read, 0 claims').waitFor();
      expect(seen).toEqual(['https://wire.example/port', 'https://wire.example/two']);
      expect(second.complaints).toEqual([]);
      await second.close();
      await Promise.all([shut.close(), open.close()]);
    });
  },
);
