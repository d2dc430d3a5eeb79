import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { GraphSource } from '@cartograph/model';
import { initWasm, Resvg } from '@resvg/resvg-wasm';
import type { ExportFormat, ExportOptions } from '../export-format.ts';
import type { HasLetter } from '../picture/letter-ranges.ts';
import { readRanges } from '../picture/letter-ranges.ts';
import { spellNames } from '../picture/spell-names.ts';
import { toSvg } from '../picture/to-svg.ts';
import { drawGraph } from './svg.ts';

/** The picture of `svg` in pixels, two to a canvas unit, set in Inter (Latin, Greek, Cyrillic); for other scripts see {@link spellNames}. */
export const pngFormat: ExportFormat = {
  name: 'png',
  mediaType: 'image/png',
  files: (source, options) => [{ name: 'graph.png', chunks: writePng(source, options) }],
};

async function* writePng(source: GraphSource, options: ExportOptions = {}): AsyncGenerator<Uint8Array> {
  const { files, hasLetter } = await (fonts ??= prepare());
  yield svgToPng(toSvg(spellNames(await drawGraph(source, options), hasLetter)), files);
}

const { resolve } = createRequire(import.meta.url);
const LARGEST = 8192;

interface Fonts {
  readonly files: readonly Uint8Array[];
  readonly hasLetter: HasLetter;
}

let fonts: Promise<Fonts> | undefined;

/** Starts the renderer, once, and reads its fonts. */
async function prepare(): Promise<Fonts> {
  await initWasm(await readFile(resolve('@resvg/resvg-wasm/index_bg.wasm')));
  const fileOf = (alphabet: string): string =>
    resolve(`@fontsource-variable/inter/files/inter-${alphabet}-wght-normal.woff2`);
  const ranges = JSON.parse(await readFile(resolve('@fontsource-variable/inter/unicode.json'), 'utf8')) as Readonly<
    Record<string, string>
  >;
  return {
    files: await Promise.all(Object.keys(ranges).map((alphabet) => readFile(fileOf(alphabet)))),
    hasLetter: readRanges(Object.values(ranges)),
  };
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
