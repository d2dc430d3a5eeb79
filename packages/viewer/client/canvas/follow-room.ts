import { computed, effect } from '@preact/signals';
import type { Core, NodeCollection } from 'cytoscape';
import { picture } from '../state/picture.ts';
import { shownPath, view } from '../state/session.ts';
import type { Room } from './fit.ts';
import { glideToFit, isMoved, noteMoved, ROOM } from './fit.ts';
import { toldNodes } from './mark-canvas.ts';

/** A second click on the same spot comes within this time: until then nothing may move away under the pointer. */
const SECOND_CLICK_MS = 280;

const selection = computed(() => view.value.selection);
const told = computed(toldNodes);

/**
 * Keeps the picture in the room that the panels leave it: the whole of it until the reader has moved or zoomed it, what
 * is selected from then on. While the canvas is about to move, `data-room` of its holder is `changing`. Returns how to stop.
 */
export function followRoom(cy: Core, holder: HTMLElement): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let settledIn = '';
  let drawn = 0;
  cy.on('scrollzoom dragpan pinchzoom', () => noteMoved(cy));
  const settle = (): void => {
    delete holder.dataset['room'];
    const room = roomOf(holder);
    const size = `${cy.width()} ${cy.height()} ${room.bottom}`;
    const chosen = chosenNodes(cy);
    if (isMoved(cy)) {
      if (!isWithin(cy, chosen, room)) centerIn(cy, chosen, room);
    } else if (size !== settledIn || !isWithin(cy, cy.nodes(), room)) glideToFit(cy, room);
    settledIn = size;
  };
  const settleIn = (milliseconds: number): void => {
    clearTimeout(timer);
    holder.dataset['room'] = 'changing';
    timer = setTimeout(settle, milliseconds);
  };
  // Where nothing is selected no second click is waited for.
  const settleSoon = (): void => settleIn(selection.peek().kind === 'none' ? 0 : SECOND_CLICK_MS);
  const watcher = new ResizeObserver(() => {
    cy.resize();
    settleSoon();
  });
  watcher.observe(holder);
  const stops = [
    effect(() => {
      void selection.value;
      void shownPath.value;
      settleSoon();
    }),
    effect(() => {
      const { length } = picture.value.nodes;
      if (drawn > 0 && length > drawn) settleSoon();
      drawn = length;
    }),
  ];
  return () => {
    clearTimeout(timer);
    watcher.disconnect();
    for (const stop of stops) stop();
  };
}

/** The room that the furniture leaves; on a phone the details cover the canvas from below. */
function roomOf(holder: HTMLElement): Room {
  const sheet = document.querySelector('.right');
  if (!sheet || getComputedStyle(sheet).position !== 'fixed') return ROOM;
  const covered = holder.getBoundingClientRect().bottom - sheet.getBoundingClientRect().top;
  return covered > 0 ? { ...ROOM, bottom: Math.round(covered) + 24 } : ROOM;
}

function chosenNodes(cy: Core): NodeCollection {
  const ids = told.peek();
  return cy.nodes().filter((node) => ids.includes(node.id()));
}

function isWithin(cy: Core, nodes: NodeCollection, { left, top, right, bottom }: Room): boolean {
  if (nodes.empty()) return true;
  const { x1, x2, y1, y2 } = nodes.renderedBoundingBox({
    includeLabels: false,
    includeOverlays: false,
    includeUnderlays: false,
  });
  // A picture that was fitted touches the edges of its room.
  const slack = 2;
  return (
    x1 >= left - slack && x2 <= cy.width() - right + slack && y1 >= top - slack && y2 <= cy.height() - bottom + slack
  );
}

function centerIn(cy: Core, nodes: NodeCollection, { bottom }: Room): void {
  cy.center(nodes);
  cy.panBy({ x: 0, y: (ROOM.bottom - bottom) / 2 });
}
