import type { GraphSource } from '@cartograph/model';
import { stableJson } from '@cartograph/model';
import type { ExportFormat, ExportOptions } from '../export-format.ts';
import { exportRecords } from '../export-record.ts';

/** JSON Lines: an element a line, its kind in `kind`: documents, actors, edges, claims. */
export const jsonlFormat: ExportFormat = {
  name: 'jsonl',
  mediaType: 'application/x-ndjson',
  files: (source, options) => [{ name: 'graph.jsonl', chunks: writeLines(source, options) }],
};

async function* writeLines(source: GraphSource, options: ExportOptions = {}): AsyncGenerator<string> {
  for await (const { kind, value } of exportRecords(source, options)) {
    yield `${stableJson({ kind, ...value })
      .replace(/\u2028/g, '\\u2028')
      .replace(/\u2029/g, '\\u2029')}\n`;
  }
}
