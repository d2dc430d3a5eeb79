import type { Signal } from '@preact/signals';
import { signal } from '@preact/signals';
import type { Core } from 'cytoscape';

/** The canvas, while it is on the page. */
export const canvas: Signal<Core | undefined> = signal(undefined);

/** Where the menu of an actor is open, in pixels of the window. */
export const menuAt: Signal<{ readonly actor: string; readonly x: number; readonly y: number } | undefined> =
  signal(undefined);

/** Brings an actor to the middle of the canvas. */
export function centerOn(id: string): void {
  const cy = canvas.value;
  const node = cy?.getElementById(id);
  if (!cy || !node || node.empty()) return;
  const isStill = matchMedia('(prefers-reduced-motion: reduce)').matches;
  if (isStill) cy.center(node);
  else cy.animate({ center: { eles: node }, duration: 200 });
}
