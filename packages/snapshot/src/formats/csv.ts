import type { GraphActor, GraphEdge, GraphSource } from '@cartograph/model';
import type { Cell } from '../claim-columns.ts';
import { claimColumns, toClaimRow } from '../claim-columns.ts';
import { edgeProperties, nodeProperties } from '../graph-attributes.ts';
import type { ExportedDocument } from '../export-record.ts';
import { exportedDocuments } from '../export-record.ts';
import type { ExportFormat, ExportOptions } from '../export-format.ts';

/** CSV (RFC 4180) for spreadsheets: nodes, edges, claims, documents; lists are joined with `;`. */
export const csvFormat: ExportFormat = {
  name: 'csv',
  mediaType: 'application/zip',
  files: (source, options) => [
    { name: 'nodes.csv', chunks: writeCsv(actorColumns, source.actors()) },
    { name: 'edges.csv', chunks: writeCsv(edgeColumns, source.edges()) },
    { name: 'claims.csv', chunks: writeCsv(claimColumns, claimRows(source)) },
    { name: 'documents.csv', chunks: writeCsv(documentColumns(options), exportedDocuments(source, options)) },
  ],
};

const actorColumns: readonly (keyof GraphActor)[] = ['id', ...nodeProperties];
const edgeColumns: readonly (keyof GraphEdge)[] = ['id', 'subject', 'relation', 'object', ...edgeProperties];
const documentColumns = (options: ExportOptions = {}): readonly (keyof ExportedDocument)[] => [
  'id',
  'title',
  'url',
  'publisher',
  'author',
  'publishedAt',
  'language',
  'hash',
  'sourceId',
  ...(options.withText === true ? (['text'] as const) : []),
];

async function* claimRows(source: GraphSource): AsyncGenerator<Readonly<Record<string, Cell>>> {
  for await (const claim of source.claims()) yield toClaimRow(claim);
}

async function* writeCsv<Column extends string>(
  columns: readonly Column[],
  rows: AsyncIterable<Readonly<Partial<Record<Column, Cell>>>>,
): AsyncGenerator<string> {
  yield toLine(columns);
  for await (const row of rows) yield toLine(columns.map((column) => toCell(row[column])));
}

const toLine = (cells: readonly string[]): string => `${cells.join(',')}\r\n`;

function toCell(value: Cell): string {
  if (value === undefined) return '';
  const text = typeof value === 'object' ? value.join(';') : String(value);
  return /[",\r\n]/.test(text) ? `"${text.replace(/"/g, '""')}"` : text;
}
