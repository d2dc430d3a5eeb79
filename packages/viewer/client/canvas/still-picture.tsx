import { effect } from '@preact/signals';
import cytoscape from 'cytoscape';
import type { EventObject } from 'cytoscape';
import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { Elements } from '../graph/elements.ts';
import { theme } from '../state/theme.ts';
import { canvasStyle } from './canvas-style.ts';
import { feedCanvas } from './feed-canvas.ts';
import { fit } from './fit.ts';
import { paintNames } from './paint-names.ts';
import { readPalette } from './palette.ts';
import { watchHubs } from './watch-hubs.ts';

interface PictureProps {
  readonly elements: Elements;
  readonly label: string;
  onChoose(kind: 'actor' | 'edge' | 'pair', id: string): void;
}

const ROOM = { left: 56, top: 24, right: 56, bottom: 32 };

/** A picture beside other things: drawn like the canvas, moved and zoomed, its elements chosen; no view stands behind it. */
export function StillPicture({ elements, label, onChoose }: PictureProps): JSX.Element {
  const holder = useRef<HTMLDivElement>(null);
  const layer = useRef<HTMLCanvasElement>(null);
  useEffect(() => {
    if (!holder.current || !layer.current) return undefined;
    return mount(holder.current, layer.current, { elements, label, onChoose });
  }, [elements]);
  return (
    <div class="still-picture" role="img" aria-label={label}>
      <div class="graph-lines" ref={holder} />
      <canvas class="graph-names" ref={layer} aria-hidden="true" />
    </div>
  );
}

function mount(container: HTMLDivElement, layer: HTMLCanvasElement, { elements, onChoose }: PictureProps): () => void {
  const cy = cytoscape({
    container,
    minZoom: 0.08,
    maxZoom: 4,
    autoungrabify: true,
    boxSelectionEnabled: false,
    layout: { name: 'preset' },
    pixelRatio: Math.min(devicePixelRatio, 2),
  });
  const hubs = watchHubs(cy);
  cy.on('render', () => {
    const palette = readPalette(theme.peek());
    paintNames(layer, cy, { palette, strong: new Set(), kept: undefined, hubs: hubs() });
  });
  cy.on('tap', 'node, edge', ({ target }: EventObject) => {
    const kind = target.data('kind') as string;
    onChoose(kind === 'bundle' ? 'pair' : kind === 'edge' ? 'edge' : 'actor', target.id());
  });
  const stop = effect(() => {
    const palette = readPalette(theme.value);
    cy.style(canvasStyle(palette, true));
    feedCanvas(cy, elements, palette);
  });
  fit(cy, ROOM);
  return () => {
    stop();
    cy.destroy();
  };
}
