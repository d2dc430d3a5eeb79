import type { Signal } from '@preact/signals';
import { signal } from '@preact/signals';
import type { Core } from 'cytoscape';
import { noteMoved } from './fit.ts';

/** The canvas, while it is on the page. */
export const canvas: Signal<Core | undefined> = signal(undefined);

/** What a menu is open for, and where, in pixels of the window. */
export interface MenuPlace {
  /** Drawn nodes; with none and no line, the canvas itself. */
  readonly nodes: readonly string[];
  readonly line?: string;
  readonly x: number;
  readonly y: number;
}

/** The menu that is open on the canvas. */
export const menuAt: Signal<MenuPlace | undefined> = signal(undefined);

/** Brings a node to the middle of the canvas. */
export function centerOn(id: string): void {
  const cy = canvas.value;
  const node = cy?.getElementById(id);
  if (!cy || !node || node.empty()) return;
  noteMoved(cy);
  const isStill = matchMedia('(prefers-reduced-motion: reduce)').matches;
  if (isStill) cy.center(node);
  else cy.animate({ center: { eles: node }, duration: 200 });
}
