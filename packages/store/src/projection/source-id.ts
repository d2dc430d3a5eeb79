import type { ExtractedDocument } from '@cartograph/model';
import { getDomain } from 'tldts';

/** The independent source that a document counts as: its publisher, else its URL's registrable domain, else itself. */
export function sourceIdOf(document: Pick<ExtractedDocument, 'id' | 'publisher' | 'url'>): string {
  if (document.publisher !== undefined && document.publisher.trim() !== '') return document.publisher.trim();
  return (document.url === undefined ? null : getDomain(document.url)) ?? document.id;
}
