import { documentProperties } from '@cartograph/model';
import type { GraphDocument } from '@cartograph/model';
import type { RawRow } from './read-row.ts';
import { readRow } from './read-row.ts';
import type { Row } from './row.ts';
import { toRow } from './to-row.ts';

/** A document with its text as a row. */
export const toDocumentRow = (document: GraphDocument, text: string): Row =>
  toRow({ ...document, text }, documentProperties);

/** The document that a row holds, without its text. */
export function fromDocumentRow(raw: RawRow): GraphDocument {
  const { text: _text, ...document } = readRow(raw, documentProperties);
  return document as unknown as GraphDocument;
}
