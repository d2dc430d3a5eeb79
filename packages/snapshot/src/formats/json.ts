import type { GraphSource } from '@cartograph/model';
import { stableJson } from '@cartograph/model';
import type { ExportFormat, ExportOptions } from '../export-format.ts';
import { exportedDocuments } from '../export-record.ts';
import { GRAPH_JSON_VERSION } from '../graph-json-schema.ts';

/** Our own JSON: the counts and the hash, then documents, actors, edges and claims, one element a line; with texts also what an import needs. */
export const jsonFormat: ExportFormat = {
  name: 'json',
  mediaType: 'application/json',
  files: (source, options) => [{ name: 'graph.json', chunks: writeJson(source, options) }],
};

async function* writeJson(source: GraphSource, options: ExportOptions = {}): AsyncGenerator<string> {
  yield `{"format":"cartograph","version":${GRAPH_JSON_VERSION},\n"stats":${stableJson(await source.stats())},\n`;
  yield* writeArray('documents', exportedDocuments(source, options));
  yield ',\n';
  yield* writeArray('actors', source.actors());
  yield ',\n';
  yield* writeArray('edges', source.edges());
  yield ',\n';
  yield* writeArray('claims', source.claims());
  if (options.withText === true && source.extraction !== undefined) {
    yield ',\n';
    yield* writeArray('extractions', importableExtractions(source));
  }
  yield '}\n';
}

async function* writeArray(name: string, items: AsyncIterable<unknown>): AsyncGenerator<string> {
  yield `"${name}":[`;
  let separator = '\n';
  for await (const item of items) {
    yield `${separator}${stableJson(item)}`;
    separator = ',\n';
  }
  yield '\n]';
}

/** What was read out of each document, without its text (the document has it) and without where it lay on a disk. */
async function* importableExtractions(source: GraphSource): AsyncGenerator<object> {
  for await (const { id } of source.documents()) {
    const extraction = await source.extraction?.(id);
    if (extraction === undefined) continue;
    const { text: _text, path: _path, ...document } = extraction.document;
    yield { ...extraction, document };
  }
}
