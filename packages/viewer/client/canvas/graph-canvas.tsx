import { computed, effect, signal } from '@preact/signals';
import cytoscape from 'cytoscape';
import type { Core, EventObject, NodeSingular } from 'cytoscape';
import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { toElements } from '../graph/to-elements.ts';
import { labelName, say } from '../language/language.ts';
import { expand, nameOf, select } from '../state/commands.ts';
import { ratings } from '../state/measures.ts';
import { dispatch, focused, isLoading, picked, shown, spoken, view } from '../state/session.ts';
import { theme } from '../state/theme.ts';
import type { Positions } from '../view/view-action.ts';
import { canvasKeys } from './canvas-keys.ts';
import { canvasStyle } from './canvas-style.ts';
import { canvas, menuAt } from './canvas-handle.ts';
import { drawLabels, forgetWidths } from './draw-labels.ts';
import { feedCanvas } from './feed-canvas.ts';
import type { Palette } from './palette.ts';
import { readPalette } from './palette.ts';

const selection = computed(() => view.value.selection);
const hovered = signal<string | undefined>(undefined);
/** What chips, status and zoom take of the canvas, in pixels. */
const ROOM = { left: 44, top: 52, right: 58, bottom: 72 };

const isStill = (): boolean => matchMedia('(prefers-reduced-motion: reduce)').matches;

/** The graph on the screen: Cytoscape below, names above. */
export function GraphCanvas(): JSX.Element {
  const holder = useRef<HTMLDivElement>(null);
  const layer = useRef<HTMLCanvasElement>(null);
  useEffect(() => (holder.current && layer.current ? mount(holder.current, layer.current) : undefined), []);
  return (
    <div
      class="graph"
      role="application"
      tabIndex={0}
      aria-label={say('canvas.label', { n: shown.value.actors.length, m: shown.value.edges.length })}
      onKeyDown={canvasKeys}
    >
      <div class="graph-lines" ref={holder} />
      <canvas class="graph-names" ref={layer} aria-hidden="true" />
      <span class="visually-hidden" aria-live="polite">
        {spoken.value}
      </span>
    </div>
  );
}

function mount(holder: HTMLDivElement, layer: HTMLCanvasElement): () => void {
  let palette = readPalette(theme.peek());
  const cy = cytoscape({
    container: holder,
    style: canvasStyle(palette, isStill()),
    minZoom: 0.08,
    maxZoom: 4,
    boxSelectionEnabled: true,
    selectionType: 'single',
    autounselectify: false,
    layout: { name: 'preset' },
    pixelRatio: Math.min(devicePixelRatio, 2),
  });
  canvas.value = cy;
  let isFitted = false;
  // Until the reader moves the picture it follows the room that it has.
  let isUntouched = true;
  cy.on('scrollzoom dragpan pinchzoom', () => (isUntouched = false));
  const redraw = (): void => paintNames(layer, holder, cy, palette);
  cy.on('render', redraw);
  listen(cy);
  const stops = [
    effect(() => {
      palette = readPalette(theme.value);
      cy.style(canvasStyle(palette, isStill()));
    }),
    effect(() => {
      feedCanvas(cy, toElements(shown.value, view.value, ratings.value), readPalette(theme.value));
      if (!isFitted && cy.nodes().nonempty()) {
        isFitted = true;
        fit(cy);
      }
      if (isLoading.value) [isFitted, isUntouched] = [false, true];
    }),
    effect(() => mark(cy, shown.value.actors.length)),
    effect(() => {
      if (selection.value.kind !== 'none') keepInView(cy);
    }),
    effect(() => {
      const at = focused.value;
      const actor = shown.value.actors.find(({ id }) => id === at);
      if (actor)
        spoken.value = say('canvas.focus', {
          name: actor.name,
          label: labelName(actor.label),
          n: shown.value.degree.get(actor.id) ?? 0,
        });
    }),
  ];
  const watcher = new ResizeObserver(() => {
    cy.resize();
    if (isUntouched && view.peek().selection.kind === 'none') fit(cy);
    else keepInView(cy);
  });
  watcher.observe(holder);
  void waitForFonts(redraw);
  return () => {
    watcher.disconnect();
    for (const stop of stops) stop();
    canvas.value = undefined;
    cy.destroy();
  };
}

/** Brings what is selected to the middle, unless it is in view already. */
function keepInView(cy: Core): void {
  const { kind, ...rest } = selection.peek();
  const ids = kind === 'none' || !('id' in rest) ? [] : rest.id.split('|');
  const nodes = cy.nodes().filter((node) => ids.includes(node.id()));
  if (nodes.empty()) return;
  const { x1, x2, y1, y2 } = nodes.renderedBoundingBox({ includeLabels: false });
  const isSeen = x1 >= ROOM.left && x2 <= cy.width() - ROOM.right && y1 >= ROOM.top && y2 <= cy.height() - ROOM.bottom;
  if (!isSeen) cy.center(nodes);
}

async function waitForFonts(redraw: () => void): Promise<void> {
  await document.fonts.ready;
  forgetWidths();
  redraw();
}

/** Brings all that is drawn onto the screen, never larger than life. */
export function fit(cy: Core): void {
  const { x1, y1, w, h } = cy
    .elements()
    .boundingBox({ includeOverlays: false, includeUnderlays: false, includeLabels: false });
  const [width, height] = [
    Math.max(80, cy.width() - ROOM.left - ROOM.right),
    Math.max(80, cy.height() - ROOM.top - ROOM.bottom),
  ];
  const zoom = Math.min(1.25, width / Math.max(w, 1), height / Math.max(h, 1));
  cy.viewport({
    zoom,
    pan: { x: ROOM.left + (width - w * zoom) / 2 - x1 * zoom, y: ROOM.top + (height - h * zoom) / 2 - y1 * zoom },
  });
}

function paintNames(layer: HTMLCanvasElement, holder: HTMLElement, cy: Core, palette: Palette): void {
  const ratio = Math.min(devicePixelRatio, 2);
  const [width, height] = [holder.clientWidth, holder.clientHeight];
  if (layer.width !== Math.round(width * ratio) || layer.height !== Math.round(height * ratio)) {
    layer.width = Math.round(width * ratio);
    layer.height = Math.round(height * ratio);
  }
  const context = layer.getContext('2d');
  if (!context) return;
  context.setTransform(ratio, 0, 0, ratio, 0, 0);
  context.clearRect(0, 0, width, height);
  drawLabels(context, cy, { palette, strong: strongIds(cy), kept: keptIds(cy) });
}

/** Ids that are named whatever else is: selected, focused, hovered. */
export function strongIds(cy: Core): ReadonlySet<string> {
  const ids = new Set(cy.$('.selected, .focused, .strong').map((element) => element.id()));
  if (hovered.peek() !== undefined) ids.add(hovered.peek() ?? '');
  return ids;
}

function keptIds(cy: Core): ReadonlySet<string> | undefined {
  const dimmed = cy.$('.dim');
  if (dimmed.empty()) return undefined;
  return new Set(
    cy
      .elements()
      .not(dimmed)
      .map((element) => element.id()),
  );
}

/** Shows by classes what is selected, focused and hovered. */
function mark(cy: Core, actors: number): void {
  if (actors === 0) return;
  const { selection } = view.value;
  const over = hovered.value;
  const here = focused.value;
  cy.batch(() => {
    cy.elements().removeClass('selected focused strong dim');
    if (selection.kind === 'actor') cy.getElementById(selection.id).addClass('selected');
    if (selection.kind === 'edge') {
      const line = cy.getElementById(selection.id);
      const [subject = '', , object = ''] = selection.id.split('|');
      (line.nonempty() ? line : cy.getElementById([subject, object].sort().join('|'))).addClass('selected');
      for (const id of [subject, object]) cy.getElementById(id).addClass('selected');
    }
    if (selection.kind === 'pair') {
      cy.getElementById(selection.id).addClass('selected');
      for (const id of selection.id.split('|')) cy.getElementById(id).addClass('selected');
    }
    for (const id of picked.value) cy.getElementById(id).addClass('selected');
    cy.$('.selected').filter('edge').addClass('strong');
    if (here !== undefined && !cy.getElementById(here).hasClass('selected'))
      cy.getElementById(here).addClass('focused');
    if (over !== undefined) spotlight(cy, over);
  });
}

function spotlight(cy: Core, id: string): void {
  const nodes = cy.nodes().filter((node) => node.id() === id);
  const lines = cy.edges().filter((line) => line.id() === id);
  if (nodes.empty() && lines.empty()) return;
  const near = nodes.nonempty() ? nodes.closedNeighborhood() : lines.union(lines.connectedNodes());
  cy.elements().not(near).addClass('dim');
  near.edges().addClass('strong');
}

function listen(cy: Core): void {
  cy.on('mouseover', 'node, edge', ({ target }: EventObject) => (hovered.value = target.id()));
  cy.on('mouseout', 'node, edge', () => (hovered.value = undefined));
  cy.on('tap', ({ target, originalEvent }: EventObject) => {
    menuAt.value = undefined;
    cy.elements().unselect();
    if (originalEvent?.shiftKey && target !== cy) {
      togglePicked(target.id(), target.data('kind') as string);
      return;
    }
    picked.value = [];
    if (target === cy) select({ kind: 'none' });
    else choose(target.id(), target.data('kind') as string);
  });
  cy.on('boxend', () =>
    setTimeout(() => {
      picked.value = cy.nodes('[kind = "actor"]:selected').map((node) => node.id());
      cy.elements().unselect();
    }),
  );
  cy.on('dbltap', 'node[kind = "actor"]', ({ target }: EventObject) => void expand(target.id(), nameOf(target.id())));
  cy.on('dragfree', 'node', () => {
    const positions = movedNodes(cy.nodes('[kind = "actor"]').toArray());
    if (Object.keys(positions).length > 0) dispatch({ type: 'move', positions });
  });
  cy.on('cxttap', 'node[kind = "actor"]', ({ target, originalEvent }: EventObject) => {
    const { clientX, clientY } = originalEvent as MouseEvent;
    menuAt.value = { actor: target.id(), x: clientX, y: clientY };
  });
}

/** Where nodes stand that were dragged away from their places. */
function movedNodes(nodes: readonly NodeSingular[]): Positions {
  const places = nodes.map(
    (node) => [node.id(), [Math.round(node.position().x), Math.round(node.position().y)]] as const,
  );
  return Object.fromEntries(
    places.flatMap(([id, [x = 0, y = 0]]) => {
      const before = view.value.positions[id];
      return before && (before[0] !== x || before[1] !== y) ? [[id, [x, y] as const]] : [];
    }),
  );
}

function togglePicked(id: string, kind: string): void {
  if (kind !== 'actor') return;
  picked.value = picked.value.includes(id) ? picked.value.filter((other) => other !== id) : [...picked.value, id];
}

function choose(id: string, kind: string): void {
  if (kind === 'actor') {
    focused.value = id;
    select({ kind: 'actor', id });
  }
  if (kind === 'edge') select({ kind: 'edge', id });
  if (kind === 'bundle') select({ kind: 'pair', id });
  if (kind === 'more') void expand(id.slice(1), nameOf(id.slice(1)));
}
