import { decodeText } from '../decode-text.ts';
import type { Format } from './format.ts';

/** An RSS, Atom or RDF feed: a story an item. */
export const feedFormat: Format = {
  name: 'feed',
  extensions: ['rss', 'atom', 'rdf', 'xml'],
  holdsMany: true,
  read: async function* read(source) {
    const bytes = await source.bytes();
    const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 200)).toString('latin1');
    const declared = source.encoding ?? /^\s*<\?xml[^>]*encoding\s*=\s*["']([\w-]+)/i.exec(head)?.[1]?.toLowerCase();
    const { readFeed } = await import('../feed/read-feed.ts');
    for (const [index, document] of readFeed(decodeText(bytes, declared)).entries())
      yield { document, part: `item ${index + 1}` };
  },
};
