import type { Core } from 'cytoscape';

/** Pixels at each side. */
export interface Room {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** What chips, status and zoom take of the canvas. */
export const ROOM: Room = { left: 44, top: 52, right: 58, bottom: 72 };

/** Pictures that a reader has moved or zoomed since they were fitted. */
const moved = new WeakSet<Core>();

/** Says that a reader has moved or zoomed a picture: it no longer follows the room that it has. */
export const noteMoved = (cy: Core): unknown => moved.add(cy);

/** Whether a reader has moved or zoomed a picture since it was fitted. */
export const isMoved = (cy: Core): boolean => moved.has(cy);

/** Fits a picture that became another one, unless a reader has moved or zoomed it. */
export function refit(cy: Core | undefined): void {
  if (cy && !isMoved(cy) && cy.nodes().nonempty()) glideToFit(cy, ROOM);
}

interface Viewport {
  readonly zoom: number;
  readonly pan: { readonly x: number; readonly y: number };
}

/** Brings all that is drawn onto the screen, never larger than life, and leaves room at the sides. */
export function fit(cy: Core, room: Room = ROOM): void {
  moved.delete(cy);
  cy.stop();
  cy.viewport(wholeIn(cy, room));
}

/** As `fit`, in a glide where motion is wanted. */
export function glideToFit(cy: Core, room: Room): void {
  if (matchMedia('(prefers-reduced-motion: reduce)').matches) return fit(cy, room);
  moved.delete(cy);
  cy.stop();
  cy.animate({ ...wholeIn(cy, room), duration: 200, easing: 'ease-out' });
}

function wholeIn(cy: Core, room: Room): Viewport {
  const { x1, y1, w, h } = cy
    .elements()
    .boundingBox({ includeOverlays: false, includeUnderlays: false, includeLabels: false });
  const [width, height] = [
    Math.max(80, cy.width() - room.left - room.right),
    Math.max(80, cy.height() - room.top - room.bottom),
  ];
  const zoom = Math.min(1.25, width / Math.max(w, 1), height / Math.max(h, 1));
  return {
    zoom,
    pan: { x: room.left + (width - w * zoom) / 2 - x1 * zoom, y: room.top + (height - h * zoom) / 2 - y1 * zoom },
  };
}
