import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { GraphSource } from '@cartograph/model';
import { initWasm, Resvg } from '@resvg/resvg-wasm';
import type { ExportFormat, ExportOptions } from '../export-format.ts';
import { toSvg } from '../picture/to-svg.ts';
import { drawGraph } from './svg.ts';

/** The picture of `svg` in pixels, two to a canvas unit, set in Inter (Latin, Greek, Cyrillic). */
export const pngFormat: ExportFormat = {
  name: 'png',
  mediaType: 'image/png',
  files: (source, options) => [{ name: 'graph.png', chunks: writePng(source, options) }],
};

async function* writePng(source: GraphSource, options: ExportOptions = {}): AsyncGenerator<Uint8Array> {
  yield svgToPng(toSvg(await drawGraph(source, options)), await (fonts ??= prepare()));
}

const { resolve } = createRequire(import.meta.url);
const ALPHABETS = ['latin', 'latin-ext', 'greek', 'cyrillic'];
const LARGEST = 8192;

let fonts: Promise<readonly Uint8Array[]> | undefined;

/** Starts the renderer, once, and reads its fonts. */
async function prepare(): Promise<readonly Uint8Array[]> {
  await initWasm(await readFile(resolve('@resvg/resvg-wasm/index_bg.wasm')));
  const fileOf = (alphabet: string): string =>
    resolve(`@fontsource-variable/inter/files/inter-${alphabet}-wght-normal.woff2`);
  return Promise.all(ALPHABETS.map((alphabet) => readFile(fileOf(alphabet))));
}

function svgToPng(svg: string, fontBuffers: readonly Uint8Array[]): Uint8Array {
  const [, width = '0', height = '0'] = /width="([\d.]+)" height="([\d.]+)"/.exec(svg) ?? [];
  const zoom = Math.min(2, LARGEST / Math.max(1, Number(width), Number(height)));
  const picture = new Resvg(svg, {
    fitTo: { mode: 'zoom', value: zoom },
    font: { fontBuffers: [...fontBuffers], defaultFontFamily: 'Inter Variable', loadSystemFonts: false },
  });
  return picture.render().asPng();
}
