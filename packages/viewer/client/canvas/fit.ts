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

/** Brings all that is drawn onto the screen, never larger than life, and leaves room at the sides. */
export function fit(cy: Core, room: Room = ROOM): void {
  const { x1, y1, w, h } = cy
    .elements()
    .boundingBox({ includeOverlays: false, includeUnderlays: false, includeLabels: false });
  const [width, height] = [
    Math.max(80, cy.width() - room.left - room.right),
    Math.max(80, cy.height() - room.top - room.bottom),
  ];
  const zoom = Math.min(1.25, width / Math.max(w, 1), height / Math.max(h, 1));
  cy.viewport({
    zoom,
    pan: { x: room.left + (width - w * zoom) / 2 - x1 * zoom, y: room.top + (height - h * zoom) / 2 - y1 * zoom },
  });
}
