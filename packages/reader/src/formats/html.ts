import { TextDecoder } from 'node:util';
import { decodeText, isKnownEncoding } from '../decode-text.ts';
import { ReaderError } from '../reader-error.ts';
import { numberStories } from '../round-ups/number-stories.ts';
import type { Format } from './format.ts';

/** A web page: saved from a browser, or fetched. */
export const htmlFormat: Format = {
  name: 'HTML',
  extensions: ['html', 'htm', 'xhtml'],
  holdsMany: false,
  read: async function* read(source) {
    const html = decodeHtml(await source.bytes(), source.encoding);
    if (html.trim() === '') throw new ReaderError('empty', 'is empty; give a page with an article on it');
    const { readPage } = await import('../html/read-page.ts');
    yield* numberStories(readPage(html, source.url));
  },
};

const CHARSET = /<meta[^>]+charset\s*=\s*["']?\s*([\w-]+)/i;

/**
 * A page as text: by mark, HTTP header, `<meta charset>` or its letters; what nothing tells is windows-1252, and a bad
 * byte becomes a replacement character, as HTML's standard has it.
 */
export function decodeHtml(bytes: Uint8Array, declared?: string): string {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 4096)).toString('latin1');
  const encoding = declared ?? CHARSET.exec(head)?.[1]?.toLowerCase();
  try {
    return decodeText(bytes, encoding);
  } catch (error) {
    if (error instanceof ReaderError && error.code === 'encoding' && isKnownEncoding(encoding))
      return new TextDecoder(encoding ?? 'windows-1252').decode(bytes, { stream: true });
    throw error;
  }
}
