import type { GraphSource } from '@cartograph/model';
import { actorProperties, claimProperties, documentProperties, edgeProperties, flattenClaim } from '@cartograph/model';
import { toCsvCell, toCsvLine } from '../csv-line.ts';
import type { ExportFormat, ExportOptions } from '../export-format.ts';
import { exportedDocuments } from '../export-record.ts';

/** CSV (RFC 4180) for spreadsheets: nodes, edges, claims, documents; lists are joined with `;`. */
export const csvFormat: ExportFormat = {
  name: 'csv',
  mediaType: 'application/zip',
  files: (source, options) => [
    { name: 'nodes.csv', chunks: writeCsv(actorColumns, source.actors()) },
    { name: 'edges.csv', chunks: writeCsv(edgeColumns, source.edges()) },
    { name: 'claims.csv', chunks: writeCsv(Object.keys(claimProperties), claimRows(source)) },
    { name: 'documents.csv', chunks: writeCsv(documentColumns(options), exportedDocuments(source, options)) },
  ],
};

const actorColumns = ['label', ...Object.keys(actorProperties)];
const edgeColumns = ['subject', 'relation', 'object', ...Object.keys(edgeProperties)];

/** The columns of documents; texts only where asked. */
export const documentColumns = (options: ExportOptions = {}): readonly string[] =>
  Object.keys(documentProperties).filter((name) => name !== 'text' || options.withText === true);

async function* claimRows(source: GraphSource): AsyncGenerator<Readonly<Record<string, unknown>>> {
  for await (const claim of source.claims()) yield flattenClaim(claim);
}

async function* writeCsv(columns: readonly string[], rows: AsyncIterable<object>): AsyncGenerator<string> {
  yield toCsvLine(columns);
  for await (const row of rows)
    yield toCsvLine(columns.map((column) => toCsvCell((row as Readonly<Record<string, unknown>>)[column])));
}
