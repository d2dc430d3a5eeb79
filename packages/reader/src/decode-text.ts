import { TextDecoder } from 'node:util';
import { ReaderError } from './reader-error.ts';

const BYTE_ORDER_MARKS: readonly (readonly [encoding: string, mark: readonly number[]])[] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
];

/** The encoding that a byte order mark, or the zeros of UTF-16 text without one, give away. */
export function sniffEncoding(bytes: Uint8Array): string | undefined {
  const marked = BYTE_ORDER_MARKS.find(([, mark]) => mark.every((byte, index) => bytes[index] === byte));
  return marked ? marked[0] : sniffUtf16(bytes);
}

function sniffUtf16(bytes: Uint8Array): string | undefined {
  const length = Math.min(bytes.length & ~1, 1024);
  if (length < 16) return undefined;
  let even = 0;
  let odd = 0;
  for (let index = 0; index < length; index += 2) {
    if (bytes[index] === 0) even++;
    if (bytes[index + 1] === 0) odd++;
  }
  // western text in UTF-16 has a zero in nearly every pair, always on the same side; a binary file has them on both
  if (odd > length * 0.4 && even === 0) return 'utf-16le';
  if (even > length * 0.4 && odd === 0) return 'utf-16be';
  return undefined;
}

/**
 * Bytes as text: by their byte order mark, else by the encoding that the format declares, else as UTF-8.
 * Never guesses between the 8-bit encodings: a wrong guess would falsify quotes.
 * Throws a ReaderError `binary` or `encoding`.
 */
export function decodeText(bytes: Uint8Array, declared?: string): string {
  const encoding = sniffEncoding(bytes) ?? declared ?? 'utf-8';
  if (!encoding.startsWith('utf-16') && bytes.includes(0)) {
    throw new ReaderError(
      'binary',
      'is not text (it has zero bytes); give the article as .txt, .md, .html, .pdf or .docx',
    );
  }
  const decoder = openDecoder(encoding);
  try {
    return decoder.decode(bytes);
  } catch (cause) {
    throw new ReaderError('encoding', describeBadBytes(bytes, encoding), { cause });
  }
}

function openDecoder(encoding: string): TextDecoder {
  try {
    return new TextDecoder(encoding, { fatal: true });
  } catch (cause) {
    throw new ReaderError('encoding', `declares the encoding "${encoding}", which is unknown; convert it to UTF-8`, {
      cause,
    });
  }
}

function describeBadBytes(bytes: Uint8Array, encoding: string): string {
  const name = encoding.toUpperCase();
  const offset = encoding === 'utf-8' ? firstBadByte(bytes) : -1;
  const where = offset < 0 ? '' : ` at byte ${offset} (0x${(bytes[offset] ?? 0).toString(16).padStart(2, '0')})`;
  return `is not valid ${name}${where}; convert it first: iconv -f WINDOWS-1252 -t UTF-8 FILE`;
}

function firstBadByte(bytes: Uint8Array): number {
  const lossy = new TextDecoder('utf-8', { ignoreBOM: true });
  const text = lossy.decode(bytes);
  for (let at = text.indexOf('\uFFFD'); at >= 0; at = text.indexOf('\uFFFD', at + 1)) {
    const offset = Buffer.byteLength(text.slice(0, at));
    // a replacement character that the text really has is three bytes of valid UTF-8
    if (!(bytes[offset] === 0xef && bytes[offset + 1] === 0xbf && bytes[offset + 2] === 0xbd)) return offset;
  }
  return -1;
}
