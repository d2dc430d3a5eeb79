import type { Core, EdgeSingular } from 'cytoscape';
import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';

// Cytoscape leaves itself on the element that it draws in. Each function below runs in the page, where it finds it.
type Register = { readonly cy: Core } | undefined;

/** Ids of the nodes on the canvas, in code-unit order. */
export const drawnNodes = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const cy = (Reflect.get(document.querySelector('.graph-lines') ?? {}, '_cyreg') as Register)?.cy;
    return (cy?.nodes().map((node) => node.id()) ?? []).sort();
  });

/** Ids of the nodes and lines that stand out while all others are dimmed, in code-unit order; none where nothing is. */
export const litElements = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const cy = (Reflect.get(document.querySelector('.graph-lines') ?? {}, '_cyreg') as Register)?.cy;
    const isAnyDimmed = cy?.elements('.dim').nonempty() === true;
    return isAnyDimmed
      ? (
          cy
            ?.elements()
            .not('.dim')
            .map((element) => element.id()) ?? []
        ).sort()
      : [];
  });

/** Where each node stands, in canvas units. */
export const drawnPositions = (
  page: Page,
): Promise<Readonly<Record<string, { readonly x: number; readonly y: number }>>> =>
  page.evaluate(() => {
    const cy = (Reflect.get(document.querySelector('.graph-lines') ?? {}, '_cyreg') as Register)?.cy;
    return Object.fromEntries(cy?.nodes().map((node) => [node.id(), { ...node.position() }]) ?? []);
  });

interface Renderer {
  findNearestElement(
    x: number,
    y: number,
    interactiveElementsOnly: boolean,
    isTouch: boolean,
  ): { id(): string } | null | undefined;
}

/** Waits until the page has drawn what it knows now. */
export const waitForFrame = (page: Page): Promise<void> =>
  page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve()))));

/** Waits until the picture stands in the room that the panels leave it. */
export const waitForRoom = async (page: Page): Promise<void> => {
  await page.waitForFunction(() => document.querySelector('.graph-lines[data-room]') === null);
};

/** Waits until what is typed goes into a field. */
export const waitForFocus = async (field: Locator): Promise<void> => {
  await expect.poll(() => field.evaluate((element) => element === document.activeElement)).toBe(true);
};

/**
 * Where an element of the canvas can be hit in the window, in pixels, once it is drawn and stands still: a node's middle, a
 * spot of a line that no other covers.
 */
export async function placeInWindow(page: Page, id: string): Promise<{ readonly x: number; readonly y: number }> {
  await page.waitForFunction(
    (id) =>
      (Reflect.get(document.querySelector('.graph-lines') ?? {}, '_cyreg') as Register)?.cy
        .getElementById(id)
        .nonempty() === true,
    id,
  );
  for (let at = await readPlace(page, id); ;) {
    await waitForFrame(page);
    await waitForRoom(page);
    const next = await readPlace(page, id);
    if (next.x === at.x && next.y === at.y) return next;
    at = next;
  }
}

const readPlace = (page: Page, id: string): Promise<{ readonly x: number; readonly y: number }> =>
  page.evaluate((id) => {
    const holder = document.querySelector('.graph-lines');
    const cy = (Reflect.get(holder ?? {}, '_cyreg') as Register)?.cy;
    if (!holder || !cy) throw new Error('no canvas');
    if (cy.getElementById(id).empty()) throw new Error(`${id} is not drawn`);
    const { left, top } = holder.getBoundingClientRect();
    const inWindow = ({ x, y }: { x: number; y: number }) => ({
      x: left + x * cy.zoom() + cy.pan().x,
      y: top + y * cy.zoom() + cy.pan().y,
    });
    const line = cy
      .edges()
      .toArray()
      .find((edge) => edge.id() === id) as EdgeSingular | undefined;
    if (!line)
      return inWindow(
        cy
          .nodes()
          .filter((node) => node.id() === id)
          .position(),
      );
    const [from, middle, to] = [line.sourceEndpoint(), line.midpoint(), line.targetEndpoint()];
    // The quadratic curve through the midpoint; a straight line is one too.
    const bend = { x: 2 * middle.x - (from.x + to.x) / 2, y: 2 * middle.y - (from.y + to.y) / 2 };
    const at = (t: number) => ({
      x: (1 - t) ** 2 * from.x + 2 * t * (1 - t) * bend.x + t ** 2 * to.x,
      y: (1 - t) ** 2 * from.y + 2 * t * (1 - t) * bend.y + t ** 2 * to.y,
    });
    const renderer = (cy as unknown as { renderer(): Renderer }).renderer();
    const free = [0.5, 0.4, 0.6, 0.3, 0.7, 0.2, 0.8, 0.15, 0.85]
      .map(at)
      .find(({ x, y }) => renderer.findNearestElement(x, y, true, false)?.id() === id);
    return inWindow(free ?? middle);
  }, id);

/** A place in the window where the canvas is bare: nothing is drawn there, and nothing stands above it. */
export const bareSpot = (page: Page): Promise<{ readonly x: number; readonly y: number }> =>
  page.evaluate(() => {
    const holder = document.querySelector('.graph-lines');
    const cy = (Reflect.get(holder ?? {}, '_cyreg') as Register)?.cy;
    if (!holder || !cy) throw new Error('no canvas');
    const renderer = (cy as unknown as { renderer(): Renderer }).renderer();
    const { left, top, right, bottom } = holder.getBoundingClientRect();
    for (let y = top + 8; y < bottom; y += 24) {
      for (let x = left + 8; x < right; x += 24) {
        const isCanvas = document.elementFromPoint(x, y)?.matches('.graph *') === true;
        const at = { x: (x - left - cy.pan().x) / cy.zoom(), y: (y - top - cy.pan().y) / cy.zoom() };
        if (isCanvas && !renderer.findNearestElement(at.x, at.y, true, false)) return { x, y };
      }
    }
    throw new Error('no bare spot');
  });

/** Clicks an element of the canvas as a person does: where it still stands when the mouse is there. */
export async function clickDrawn(
  page: Page,
  id: string,
  options: { readonly button?: 'left' | 'right' } = {},
): Promise<void> {
  let at = await placeInWindow(page, id);
  for (let before; before?.x !== at.x || before.y !== at.y; at = await placeInWindow(page, id)) {
    await page.mouse.move(at.x, at.y);
    before = at;
  }
  await page.mouse.click(at.x, at.y, options);
}

/** What the canvas knows of an element. */
export const drawnData = (page: Page, id: string, key: string): Promise<unknown> =>
  page.evaluate(
    ([id, key]) =>
      (Reflect.get(document.querySelector('.graph-lines') ?? {}, '_cyreg') as Register)?.cy
        .getElementById(id)
        .data(key) as unknown,
    [id, key] as const,
  );
