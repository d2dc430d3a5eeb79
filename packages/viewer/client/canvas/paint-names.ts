import type { Core } from 'cytoscape';
import type { LabelSettings } from './draw-labels.ts';
import { drawLabels } from './draw-labels.ts';

/** Writes the names anew on the layer above a canvas, as large as it. */
export function paintNames(layer: HTMLCanvasElement, cy: Core, settings: LabelSettings): void {
  const ratio = Math.min(devicePixelRatio, 2);
  const [width, height] = [cy.width(), cy.height()];
  if (layer.width !== Math.round(width * ratio) || layer.height !== Math.round(height * ratio)) {
    layer.width = Math.round(width * ratio);
    layer.height = Math.round(height * ratio);
  }
  const context = layer.getContext('2d');
  if (!context) return;
  context.setTransform(ratio, 0, 0, ratio, 0, 0);
  context.clearRect(0, 0, width, height);
  drawLabels(context, cy, settings);
}
