import type { Core, EdgeSingular } from 'cytoscape';
import type { Page } from 'playwright-core';

// Cytoscape leaves itself on the element that it draws in. Each function below runs in the page, where it finds it.
type Register = { readonly cy: Core } | undefined;

/** Ids of the nodes on the canvas, in code-unit order. */
export const drawnNodes = (page: Page): Promise<readonly string[]> => page.evaluate(() => {
  const cy = (Reflect.get(document.querySelector('.graph-lines') ?? {}, '_cyreg') as Register)?.cy;
  return (cy?.nodes().map((node) => node.id()) ?? []).sort();
});

/** Where each node stands, in canvas units. */
export const drawnPositions = (page: Page): Promise<Readonly<Record<string, { readonly x: number; readonly y: number }>>> => page.evaluate(() => {
  const cy = (Reflect.get(document.querySelector('.graph-lines') ?? {}, '_cyreg') as Register)?.cy;
  return Object.fromEntries(cy?.nodes().map((node) => [node.id(), { ...node.position() }]) ?? []);
});

/** Where an element of the canvas is in the window, in pixels: a node's middle, a line's midpoint. */
export const placeInWindow = (page: Page, id: string): Promise<{ readonly x: number; readonly y: number }> => page.evaluate((id) => {
  const holder = document.querySelector('.graph-lines');
  const cy = (Reflect.get(holder ?? {}, '_cyreg') as Register)?.cy;
  if (!holder || !cy) throw new Error('no canvas');
  const element = cy.getElementById(id);
  if (element.empty()) throw new Error(`${id} is not drawn`);
  const line = cy.edges().toArray().find((edge) => edge.id() === id) as EdgeSingular | undefined;
  const at = line ? line.midpoint() : cy.nodes().filter((node) => node.id() === id).position();
  const { left, top } = holder.getBoundingClientRect();
  return { x: left + at.x * cy.zoom() + cy.pan().x, y: top + at.y * cy.zoom() + cy.pan().y };
}, id);

/** Clicks an element of the canvas as a person does. */
export async function clickDrawn(page: Page, id: string, options: { readonly button?: 'left' | 'right' } = {}): Promise<void> {
  const { x, y } = await placeInWindow(page, id);
  await page.mouse.move(x, y);
  await page.mouse.click(x, y, options);
}
