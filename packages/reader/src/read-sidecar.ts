import { readFile } from 'node:fs/promises';
import type { Document } from '@cartograph/model';
import { decodeText } from './decode-text.ts';
import { parseDocument } from './parse-document.ts';
import { parseJson } from './read-json-lines.ts';
import { ReaderError } from './reader-error.ts';

/** A document with the metadata of the `NAME.meta.json` beside it, which wins over what the text says of itself. */
export async function withSidecar(document: Document, path: string): Promise<Document> {
  const sidecar = path.replace(/\.[^./]+$/, '.meta.json');
  const bytes = await readFile(sidecar).catch((cause: NodeJS.ErrnoException) => {
    if (cause.code === 'ENOENT') return undefined;
    throw new ReaderError('unreadable', `has metadata that cannot be opened: ${sidecar}`, { cause });
  });
  if (!bytes) return document;
  const metadata = parseJson(decodeText(bytes, 'utf-8'));
  if (metadata === null || typeof metadata !== 'object')
    throw new ReaderError('bad-json', `has metadata that is no object: ${sidecar}`);
  const given = Object.fromEntries(Object.entries(metadata).filter(([, value]) => value !== null && value !== ''));
  return parseDocument({ ...document, ...given, text: document.text });
}
