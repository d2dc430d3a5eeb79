import { readFile } from 'node:fs/promises';
import type { Core } from 'cytoscape';
import type { Download, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import {
  bareSpot,
  clickDrawn,
  drawnNodes,
  drawnPositions,
  litElements,
  placeInWindow,
  waitForRoom,
} from './canvas-probe.ts';
import { findChromium, waitForAddress } from './open-browser.ts';
import { watchGraph } from './watch-graph.ts';

const bribe = 'alba-cartel|AID|port-authority';

describe.skipIf(findChromium() === undefined)(
  'the page in Chromium (needs a browser: node scripts/chromium.mjs install)',
  () => {
    const graph = watchGraph('shared');

    const status = (): Promise<string> => graph.watched.page.locator('.status').innerText();

    it('draws the overview and says how much of the whole is seen', async () => {
      await expect.poll(() => drawnNodes(graph.watched.page)).toHaveLength(36);
      await expect.poll(status).toContain('Showing 36 of 36 actors · 89 relations');
    });

    it('makes room for the details: the whole picture stays on the canvas, until somebody has moved it', async () => {
      const { page } = graph.watched;
      const outside = (): Promise<number> =>
        page.evaluate(() => {
          const { cy } = Reflect.get(document.querySelector('.graph-lines') ?? {}, '_cyreg') as { cy: Core };
          return cy.nodes().filter((node) => {
            const { x1, x2, y1, y2 } = node.renderedBoundingBox({ includeLabels: false });
            return x1 < 0 || y1 < 0 || x2 > cy.width() || y2 > cy.height();
          }).length;
        });
      const zoom = (): Promise<number> =>
        page.evaluate(() =>
          (Reflect.get(document.querySelector('.graph-lines') ?? {}, '_cyreg') as { cy: Core }).cy.zoom(),
        );
      await expect.poll(outside).toBe(0);
      await clickDrawn(page, 'norland');
      await page.locator('.right .title').waitFor();
      await waitForRoom(page);
      await expect.poll(outside).toBe(0);
      await page.keyboard.press('Escape');
      await page.getByRole('button', { name: 'Zoom in' }).click();
      await page.getByRole('button', { name: 'Zoom in' }).click();
      const near = await zoom();
      const { x, y } = await bareSpot(page);
      await page.mouse.move(x, y);
      await clickDrawn(page, 'norland');
      await page.locator('.right .title').waitFor();
      await waitForRoom(page);
      expect(await zoom()).toBe(near);
      const at = await placeInWindow(page, 'norland');
      const canvas = await page.locator('.graph').boundingBox();
      expect(at.x).toBeLessThan((canvas?.x ?? 0) + (canvas?.width ?? 0));
    });

    it('opens an actor wider by a double click, though the details come between', async () => {
      const { page } = graph.watched;
      await clickDrawn(page, 'alba-cartel', { button: 'right' });
      await page.getByRole('menuitem', { name: /Keep only its neighbourhood/ }).click();
      await page.keyboard.press('Escape');
      const few = (await drawnNodes(page)).length;
      const { x, y } = await placeInWindow(page, 'norland');
      await page.mouse.dblclick(x, y, { delay: 30 });
      await expect.poll(async () => (await drawnNodes(page)).length).toBeGreaterThan(few);
    });

    it('finds an actor by nickname and by a name without its accents, and opens its card', async () => {
      const { page } = graph.watched;
      await page.keyboard.press('Control+k');
      await page.keyboard.type('la marea');
      await page.getByRole('option', { name: /^Alba Cartel.*La Marea/ }).waitFor();
      await page.keyboard.press('Escape');
      await page.keyboard.press('/');
      await page.keyboard.type('ines vald');
      await page.getByRole('option', { name: /^Inés Valdivia.*Official/ }).waitFor();
      await page.keyboard.press('Enter');
      await page
        .getByRole('complementary', { name: 'Details' })
        .getByRole('heading', { name: 'Inés Valdivia' })
        .waitFor();
      await expect.poll(() => page.locator('.right').innerText()).toMatch(/President[\s\S]*reported \d+ \w+ 20\d\d/);
    });

    it('opens an edge to its sentences, with who, did and to whom marked, and disputes side by side', async () => {
      const { page } = graph.watched;
      await clickDrawn(page, bribe);
      await page.locator('.right .evidence').first().waitFor();
      const card = page.locator('.right');
      await expect.poll(() => card.locator('.kicker').innerText()).toMatch(/3 sentences · 3 sources/i);
      const [said, denied] = [card.locator('.sides > div').first(), card.locator('.sides > div').nth(1)];
      await expect.poll(() => said.locator('mark.trigger').allInnerTexts()).toEqual(['bribed', 'paid']);
      await expect.poll(() => denied.locator('mark.subject').allInnerTexts()).toEqual(['Alba Cartel']);
      await expect.poll(() => denied.innerText()).toContain('according to Puerto Alba Port Authority');
      await expect.poll(() => card.innerText()).toContain('Alleged');
      await card.getByText('why?').first().click();
      await expect.poll(() => card.locator('.why[open]').innerText()).toContain('aid/by-hand');
    });

    it('copies a footnote of a sentence, and of all of a relation', async () => {
      const { page } = graph.watched;
      await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
      await clickDrawn(page, bribe);
      const copied = (): Promise<string> => page.evaluate(() => navigator.clipboard.readText());
      await page.locator('.right .evidence').getByRole('button', { name: 'copy citation' }).first().click();
      await expect.poll(copied).toMatch(/^[^\n]*sentence \d+: “[^\n]*Cartograph graph sha256:[0-9a-f]{64}\.$/);
      await page.locator('.right').getByRole('button', { name: 'copy all citations' }).click();
      await expect.poll(async () => (await copied()).split('\n')).toHaveLength(3);
    });

    it('opens a node to its relations, and from there the edge', async () => {
      const { page } = graph.watched;
      await clickDrawn(page, 'norland');
      await page.locator('.right').getByRole('heading', { name: 'Norland', exact: true }).waitFor();
      await page.locator('.right .relation-row', { hasText: 'Alba Cartel' }).first().click();
      await page.locator('.right .evidence').first().waitFor();
      await expect.poll(() => page.locator('.right .title').innerText()).toContain('Norland → Alba Cartel');
    });

    it('filters by label and by relation with counts, names what is left out, and undoes each step by name', async () => {
      const { page } = graph.watched;
      await page.getByRole('button', { name: 'Cartel', exact: true }).click();
      await expect.poll(() => drawnNodes(page)).not.toContain('alba-cartel');
      await expect.poll(status).toContain('3 left out by filters');
      await page.getByRole('button', { name: 'Only CONSULT', includeHidden: true }).dispatchEvent('click');
      await expect.poll(() => page.locator('.facet-row', { hasText: 'COERCE' }).innerText()).toContain('0/14');
      await page.getByRole('button', { name: 'Undo: only CONSULT' }).click();
      await page.getByRole('button', { name: 'Undo: filter Cartel' }).click();
      await expect.poll(() => drawnNodes(page)).toHaveLength(36);
      await expect.poll(status).not.toContain('left out');
    });

    it('hides one relation by its menu or its card, says so, and shows it again', async () => {
      const { page } = graph.watched;
      await clickDrawn(page, bribe, { button: 'right' });
      await page.getByRole('menuitem', { name: 'Hide this relation' }).click();
      await expect.poll(status).toContain('36 of 36 actors · 88 relations · 1 hidden');
      await page.getByRole('button', { name: 'show them' }).click();
      await expect.poll(status).toContain('89 relations');
      await clickDrawn(page, bribe);
      await page.locator('.right').getByRole('button', { name: 'Hide this relation' }).click();
      await expect.poll(status).toContain('88 relations · 1 hidden');
      await page.getByRole('button', { name: 'Undo: hide Alba Cartel AID Puerto Alba Port Authority' }).click();
      await expect.poll(status).toContain('89 relations');
    });

    it('offers one click out of filters that leave nothing over', async () => {
      const { page } = graph.watched;
      for (const label of ['Person', 'Agency', 'Place', 'Official', 'Cartel', 'Government', 'Organization']) {
        await page.locator('.left').getByRole('button', { name: label, exact: true }).click();
      }
      await page.getByRole('heading', { name: 'The filters leave nothing over' }).waitFor();
      await page.getByRole('button', { name: 'Clear all filters' }).click();
      await expect.poll(() => drawnNodes(page)).toHaveLength(36);
    });

    it('narrows time by keyboard on the handles and by dragging, and takes it back', async () => {
      const { page } = graph.watched;
      const before = (await drawnNodes(page)).length;
      await page.getByRole('slider', { name: 'From' }).focus();
      for (let press = 0; press < 9; press++) await page.keyboard.press('PageUp');
      await expect.poll(async () => (await drawnNodes(page)).length).toBeLessThan(before);
      await expect.poll(() => page.locator('.scope').innerText()).toMatch(/20\d\d – /);
      await page.getByRole('button', { name: 'all time' }).click();
      await expect.poll(async () => (await drawnNodes(page)).length).toBe(before);
      const plot = await page.locator('.timeline-plot').boundingBox();
      if (!plot) throw new Error('no timeline');
      await page.mouse.move(plot.x + plot.width * 0.3, plot.y + 20);
      await page.mouse.down();
      await page.mouse.move(plot.x + plot.width * 0.5, plot.y + 20, { steps: 4 });
      await page.mouse.up();
      await expect.poll(async () => (await drawnNodes(page)).length).toBeLessThan(before);
    });

    it('keeps only a neighbourhood, expands from it, and undoes everything', async () => {
      const { page } = graph.watched;
      await clickDrawn(page, 'julia-ruiz', { button: 'right' });
      await page.getByRole('menuitem', { name: /Keep only/ }).click();
      await expect.poll(async () => (await drawnNodes(page)).length).toBeLessThan(10);
      const few = await drawnNodes(page);
      await clickDrawn(page, 'alba');
      await page
        .locator('.right')
        .getByRole('button', { name: /^Expand \d+/ })
        .click();
      await expect.poll(async () => (await drawnNodes(page)).length).toBeGreaterThan(few.length);
      expect(await drawnNodes(page)).toContain('julia-ruiz');
      await page.keyboard.press('Control+z');
      await expect.poll(() => drawnNodes(page)).toEqual(few);
      await page.keyboard.press('Control+z');
      await expect.poll(() => drawnNodes(page)).toHaveLength(36);
    });

    it('comes back from its address with the same picture, moves and filters', async () => {
      const { page } = graph.watched;
      const from = await placeInWindow(page, 'norland');
      await page.mouse.move(from.x, from.y);
      await page.mouse.down();
      await page.mouse.move(from.x + 60, from.y - 40, { steps: 4 });
      await page.mouse.up();
      await page.locator('.left').getByRole('button', { name: 'Place', exact: true }).click();
      await expect.poll(status).toContain('left out');
      const before = await drawnPositions(page);
      await waitForAddress(page);
      await page.reload();
      await expect.poll(() => drawnPositions(page)).toEqual(before);
    });

    it('reads the article behind a sentence at its mark, and selects whom a mention names', async () => {
      const { page } = graph.watched;
      await clickDrawn(page, bribe);
      await page.locator('.right .evidence').first().waitFor();
      await page.keyboard.press('o');
      await page.locator('.reader-text .is-here').first().waitFor();
      await expect.poll(() => page.locator('.reader .title').innerText()).toBe('Port authority denies payments');
      await page.locator('.reader-text .mention', { hasText: 'Norland' }).first().click();
      await page.locator('.right').getByRole('heading', { name: 'Norland', exact: true }).waitFor();
    });

    it('shows the same view as a table that sorts, filters and selects with the graph', async () => {
      const { page } = graph.watched;
      await page.getByRole('button', { name: 'Table' }).click();
      const rows = page.getByRole('grid', { name: 'Actors' });
      await expect.poll(() => rows.getAttribute('aria-rowcount')).toBe('37');
      const degrees = (): Promise<readonly string[]> => rows.locator('tbody tr td:nth-child(3)').allInnerTexts();
      const [most = '', next = ''] = await degrees();
      expect(Number(most)).toBeGreaterThanOrEqual(Number(next));
      await page.getByRole('button', { name: 'Relations', exact: true }).click();
      await expect.poll(async () => (await degrees())[0]).not.toBe(most);
      const [first = ''] = await rows.locator('tbody tr td:first-child').allInnerTexts();
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('button', { name: 'Save as CSV' }).click(),
      ]);
      const saved = await readFile(await download.path(), 'utf8');
      expect(saved.split('\r\n')[1]).toContain(first);
      await page.locator('.left').getByRole('button', { name: 'Person', exact: true }).click();
      await expect.poll(() => rows.getAttribute('aria-rowcount')).toBe('28');
      await page.getByRole('tab', { name: /Claims/ }).click();
      await page.locator('tbody tr').first().focus();
      await page.keyboard.press('Enter');
      await page.locator('.right .evidence').first().waitFor();
    });

    it('draws of a long table what is in view, and is walked by keys to its end', async () => {
      const { page } = graph.watched;
      await page.setViewportSize({ width: 1200, height: 420 });
      await page.getByRole('button', { name: 'Table' }).click();
      const rows = page.getByRole('grid', { name: 'Actors' });
      await rows.getByRole('button', { name: 'Name' }).click();
      await expect.poll(() => rows.locator('th').first().getAttribute('aria-sort')).toBe('ascending');
      const drawn = (): Promise<number> => rows.locator('tbody tr[data-index]').count();
      await expect.poll(drawn).toBeGreaterThan(5);
      expect(await drawn()).toBeLessThan(36);
      await rows.locator('tbody tr[data-index="0"]').focus();
      await page.keyboard.press('ArrowDown');
      await expect.poll(() => page.evaluate(() => document.activeElement?.getAttribute('data-index'))).toBe('1');
      await page.keyboard.press('End');
      await expect.poll(() => page.evaluate(() => document.activeElement?.getAttribute('data-index'))).toBe('35');
      await expect.poll(() => rows.locator('tbody tr[data-index="0"]').count()).toBe(0);
      const last = await rows.locator('tbody tr[data-index="35"] td').first().innerText();
      await page.keyboard.press('Enter');
      await page.locator('.right').getByRole('heading', { name: last, exact: true }).waitFor();
    });

    it('tells the ways between two actors as chains of sentences with the weakest link marked', async () => {
      const { page } = graph.watched;
      await askForWays(page);
      await page.getByRole('heading', { name: /Who stands between Matías Rueda and Ruth Halloran/ }).waitFor();
      await expect.poll(() => page.locator('.path').count()).toBeGreaterThan(1);
      await expect.poll(() => page.locator('.path-quote q').first().innerText()).not.toBe('');
      await expect.poll(() => page.getByText('weakest link').count()).toBeGreaterThan(0);
    });

    it('brings out the strongest way on the canvas, then the one that is pointed at, and all again at the end', async () => {
      const { page } = graph.watched;
      await askForWays(page);
      await page.mouse.move(720, 20);
      const ways = page.locator('.path');
      await expect.poll(() => ways.count()).toBeGreaterThan(1);
      for (const [place, way] of [ways.first(), ways.last()].entries()) {
        if (place > 0) await way.hover();
        const length = await way.locator('.end').count();
        // A way of n actors has n - 1 lines.
        await expect.poll(async () => (await litElements(page)).length).toBe(2 * length - 1);
        expect(await litElements(page)).toEqual(expect.arrayContaining(['el-faro', 'ruth-halloran']));
      }
      await page.keyboard.press('Escape');
      await expect.poll(() => litElements(page)).toEqual([]);
    });

    it('picks several actors by Shift-click and by dragging around them, and asks who stands between them', async () => {
      const { page } = graph.watched;
      await page.keyboard.down('Shift');
      await clickDrawn(page, 'el-faro');
      await clickDrawn(page, 'ruth-halloran');
      await clickDrawn(page, 'alban-navy');
      await page.keyboard.up('Shift');
      const bar = page.getByRole('region', { name: 'Picked actors' });
      await expect.poll(() => bar.innerText()).toContain('3 picked');
      await bar.getByRole('button', { name: 'Who stands between them?' }).click();
      await page
        .getByRole('heading', { name: /Who stands between Matías Rueda, Ruth Halloran and Alban Navy/ })
        .waitFor();
      await page.keyboard.press('Escape');
      const box = await page.locator('.graph').boundingBox();
      if (!box) throw new Error('no canvas');
      await page.keyboard.down('Shift');
      await page.mouse.move(box.x + 20, box.y + 60);
      await page.mouse.down();
      await page.mouse.move(box.x + box.width / 2, box.y + box.height - 60, { steps: 5 });
      await page.mouse.up();
      await page.keyboard.up('Shift');
      await bar.getByRole('button', { name: 'Keep only these' }).click();
      await expect.poll(async () => (await drawnNodes(page)).length).toBeLessThan(36);
      expect((await drawnNodes(page)).length).toBeGreaterThan(2);
      await page.getByRole('button', { name: 'Undo: keep only' }).click();
      await expect.poll(() => drawnNodes(page)).toHaveLength(36);
    });

    it('finds a pasted list of names and shows just those', async () => {
      const { page } = graph.watched;
      await page.getByRole('button', { name: 'A list of names' }).click();
      await page
        .getByRole('textbox', { name: /One name a line/ })
        .fill('Ines Valdivia\nEl Faro\nNobody Whatsoever\nNorland');
      await page.getByRole('button', { name: 'Find them' }).click();
      await page.getByRole('button', { name: 'Show these 3' }).click();
      await expect.poll(() => drawnNodes(page)).toEqual(['el-faro', 'ines-valdivia', 'norland']);
    });

    it('is walked by keyboard alone: from neighbour to neighbour, spoken, inspected, expanded', async () => {
      const { page } = graph.watched;
      await page.locator('.graph').focus();
      await page.keyboard.press('ArrowRight');
      const spoken = (): Promise<string> => page.locator('.graph [aria-live]').innerText();
      await expect.poll(spoken).toMatch(/, \d+ relation/);
      const first = await spoken();
      await page.keyboard.press('ArrowRight');
      await expect.poll(spoken).not.toBe(first);
      await page.keyboard.press('Enter');
      await page.locator('.right .title').waitFor();
      await page.keyboard.press('?');
      await page.getByRole('dialog', { name: 'Keyboard' }).waitFor();
      await page.keyboard.press('Escape');
      await page.keyboard.press('h');
      await expect.poll(status).toContain('1 hidden');
    });

    it('sizes actors by a measure and colours communities, each a step that can be undone', async () => {
      const { page } = graph.watched;
      const sizes = (): Promise<string> =>
        page.evaluate(() =>
          JSON.stringify(
            (Reflect.get(document.querySelector('.graph-lines') ?? {}, '_cyreg') as { cy: Core }).cy
              .nodes()
              .map((node) => [node.data('size'), node.data('color')]),
          ),
        );
      const before = await sizes();
      await page.getByRole('combobox', { name: 'Size by' }).selectOption('pagerank');
      await expect.poll(sizes).not.toBe(before);
      const ranked = await sizes();
      await page.getByRole('combobox', { name: 'Colour' }).selectOption('community');
      await expect.poll(sizes).not.toBe(ranked);
      await page.keyboard.press('Escape');
      await page.getByRole('button', { name: 'Undo: colour' }).click();
      await page.getByRole('button', { name: 'Undo: node size' }).click();
      await expect.poll(sizes).toBe(before);
    });

    it('saves what is seen, or everything, in the formats that people ask for', async () => {
      const { page } = graph.watched;
      const save = async (group: string, name: string): Promise<Download> => {
        await page.getByRole('button', { name: 'Export' }).click();
        const [download] = await Promise.all([
          page.waitForEvent('download'),
          page.getByRole('group', { name: group }).getByRole('menuitem', { name, exact: true }).click(),
        ]);
        return download;
      };
      const picture = await save('What is seen', 'Picture (PNG)');
      expect(picture.suggestedFilename()).toBe('cartograph.png');
      expect(await readFile(await (await save('What is seen', 'SVG')).path(), 'utf8')).toContain(
        'Puerto Alba Port Authority',
      );
      expect(await readFile(await (await save('Everything', 'GraphML')).path(), 'utf8')).toContain('alba-cartel');
      await page.locator('.left').getByRole('button', { name: 'Cartel', exact: true }).click();
      await expect.poll(status).toContain('left out');
      const seen = await readFile(await (await save('What is seen', 'JSON')).path(), 'utf8');
      expect(seen).toContain('norland');
      expect(seen).not.toContain('costa-group');
    });

    it('speaks Spanish when asked', async () => {
      const { page } = graph.watched;
      await page.getByRole('button', { name: 'Español' }).click();
      await expect.poll(status).toContain('Se muestran 36 de 36 actores');
      await expect.poll(() => page.locator('html').getAttribute('lang')).toBe('es');
      await clickDrawn(page, bribe);
      await page.getByText('según Puerto Alba Port Authority').waitFor();
    });
  },
);

/** Asks for the ways between two actors, from the card of one. */
async function askForWays(page: Page): Promise<void> {
  await clickDrawn(page, 'el-faro');
  await page.getByRole('button', { name: 'Path to…' }).click();
  await clickDrawn(page, 'ruth-halloran');
}
