import type { GraphSource } from '@cartograph/model';
import type { ExportFormat, ExportOptions } from '../export-format.ts';
import { choosePart } from '../picture/choose-part.ts';
import { makePicture } from '../picture/make-picture.ts';
import type { Picture } from '../picture/picture.ts';
import { toSvg } from '../picture/to-svg.ts';

/** A picture: what a view shows as it stands there, else the best supported actors. */
export const svgFormat: ExportFormat = {
  name: 'svg',
  mediaType: 'image/svg+xml',
  files: (source, options) => [{ name: 'graph.svg', chunks: writeSvg(source, options) }],
};

/** More can be neither read nor laid out. */
const LIMITS = { actors: 300, edges: 900, claims: 0 };

async function* writeSvg(source: GraphSource, options: ExportOptions = {}): AsyncGenerator<string> {
  yield toSvg(await drawGraph(source, options));
}

/** The picture of a graph. */
export async function drawGraph(source: GraphSource, { view, cited }: ExportOptions): Promise<Picture> {
  const part = await choosePart(source, LIMITS, view);
  return makePicture(part, cited ?? { hash: (await source.stats()).hash }, view);
}
