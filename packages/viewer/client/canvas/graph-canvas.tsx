import { effect } from '@preact/signals';
import cytoscape from 'cytoscape';
import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { say } from '../language/language.ts';
import { picture } from '../state/picture.ts';
import { focused, isLassoing, isLoading, shown, spoken } from '../state/session.ts';
import { theme } from '../state/theme.ts';
import { canvasKeys, walkedTo } from './canvas-keys.ts';
import { canvasStyle } from './canvas-style.ts';
import { canvas } from './canvas-handle.ts';
import { fit } from './fit.ts';
import { followRoom } from './follow-room.ts';
import { feedCanvas } from './feed-canvas.ts';
import { Lasso } from './lasso.tsx';
import { listenCanvas } from './listen-canvas.ts';
import { markCanvas, marksOf } from './mark-canvas.ts';
import { paintNames } from './paint-names.ts';
import { readPalette } from './palette.ts';
import { speakNode } from './speak-node.ts';
import { watchFurniture } from './watch-furniture.ts';
import { watchHubs } from './watch-hubs.ts';
import { forgetWidths } from './write-label.ts';

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
      onBlur={() => (walkedTo.value = undefined)}
    >
      <div class="graph-lines" ref={holder} />
      <canvas class="graph-names" ref={layer} aria-hidden="true" />
      {isLassoing.value && <Lasso />}
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
  const furniture = watchFurniture(holder);
  const hubs = watchHubs(cy);
  const redraw = (): void =>
    paintNames(layer, cy, { palette, ...marksOf(cy), hubs: hubs(), furniture: furniture.boxes() });
  cy.on('render', redraw);
  listenCanvas(cy);
  const stops = [
    effect(() => {
      palette = readPalette(theme.value);
      cy.style(canvasStyle(palette, isStill()));
    }),
    effect(() => {
      feedCanvas(cy, picture.value, readPalette(theme.value));
      if (!isFitted && cy.nodes().nonempty()) {
        isFitted = true;
        fit(cy);
      }
      if (isLoading.value) isFitted = false;
    }),
    effect(() => {
      if (picture.value.nodes.length > 0) markCanvas(cy);
    }),
    followRoom(cy, holder),
    furniture.stop,
    effect(() => {
      const at = focused.value;
      const node = picture.value.nodes.find(({ id }) => id === at);
      if (node) spoken.value = speakNode(node);
    }),
  ];
  void waitForFonts(redraw);
  return () => {
    for (const stop of stops) stop();
    canvas.value = undefined;
    cy.destroy();
  };
}

async function waitForFonts(redraw: () => void): Promise<void> {
  await document.fonts.ready;
  forgetWidths();
  redraw();
}
