import type { GraphSource } from '@cartograph/model';
import type { ExportFormat, ExportOptions } from '../export-format.ts';
import { exportRecords } from '../export-record.ts';
import { toJsonLine } from '../to-json-line.ts';

/** JSON Lines: one a line, what it is in `element`: documents, actors, edges, claims. */
export const jsonlFormat: ExportFormat = {
  name: 'jsonl',
  mediaType: 'application/x-ndjson',
  files: (source, options) => [{ name: 'graph.jsonl', chunks: writeLines(source, options) }],
};

async function* writeLines(source: GraphSource, options: ExportOptions = {}): AsyncGenerator<string> {
  for await (const { kind, value } of exportRecords(source, options)) {
    yield toJsonLine({ element: kind, ...value });
  }
}
