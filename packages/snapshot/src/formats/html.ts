import type { GraphSource } from '@cartograph/model';
import type { ExportFormat, ExportOptions } from '../export-format.ts';
import { toPage } from '../page/to-page.ts';
import { choosePart } from '../picture/choose-part.ts';

/** One page that needs nothing else: graph, legend, search, timeline, evidence, table. At most 300 actors and 1,000 claims. */
export const htmlFormat: ExportFormat = {
  name: 'html',
  mediaType: 'text/html',
  files: (source, options) => [{ name: 'graph.html', chunks: writeHtml(source, options) }],
};

const LIMITS = { actors: 300, edges: 600, claims: 1000 };

async function* writeHtml(source: GraphSource, { cited, view }: ExportOptions = {}): AsyncGenerator<string> {
  const part = await choosePart(source, LIMITS, view);
  yield await toPage(part, cited ?? { hash: (await source.stats()).hash }, view);
}
