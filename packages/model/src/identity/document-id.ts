import type { Document } from '../document.ts';
import { sha256Hex } from './sha256.ts';

/** A URL without fragment, query trackers, and the trailing slash, host in lower case; not a URL, it comes back as it is. */
export function canonicalUrl(url: string): string {
  const match = /^(https?):\/\/([^/?#]+)([^?#]*)(\?[^#]*)?/i.exec(url.trim());
  if (!match) return url.trim();
  const [, scheme = '', host = '', path = '', query = ''] = match;
  const kept = query
    .slice(1)
    .split('&')
    .filter((part) => part !== '' && !/^(utm_\w+|fbclid|gclid|mc_[ce]id)=/i.test(part));
  return `${scheme.toLowerCase()}://${host.toLowerCase()}${path.replace(/\/+$/, '')}${kept.length > 0 ? `?${kept.join('&')}` : ''}`;
}

/** The document's id: the one given, else the canonical URL, else `doc-` and 16 hex digits over text, publisher and date. */
export function documentId(document: Document): string {
  if (document.id !== undefined) return document.id;
  if (document.url) return canonicalUrl(document.url);
  const parts = [document.text, document.publisher ?? '', document.publishedAt ?? ''];
  return `doc-${sha256Hex(parts.join('\u0000')).slice(0, 16)}`;
}
