import { saveFile } from '../parts/save-file.ts';
import { canvas } from './canvas-handle.ts';
import { drawLabels } from './draw-labels.ts';
import { marksOf } from './mark-canvas.ts';
import { readPalette } from './palette.ts';
import { findHubs } from './watch-hubs.ts';
import { theme } from '../state/theme.ts';

const SCALE = 2;

/** Saves the picture on the screen, names included, at twice its size. */
export async function exportPng(): Promise<void> {
  const cy = canvas.value;
  if (!cy) return;
  const palette = readPalette(theme.value);
  const lines = await createImageBitmap(cy.png({ output: 'blob', full: false, scale: SCALE, bg: palette.canvas }));
  const picture = document.createElement('canvas');
  picture.width = lines.width;
  picture.height = lines.height;
  const context = picture.getContext('2d');
  if (!context) return;
  context.drawImage(lines, 0, 0);
  context.scale(lines.width / cy.width(), lines.height / cy.height());
  drawLabels(context, cy, { palette, strong: marksOf(cy).strong, kept: undefined, hubs: findHubs(cy) });
  picture.toBlob((blob) => blob && saveFile('cartograph.png', blob), 'image/png');
}
