import { TextDecoder } from 'node:util';
import { analyse } from 'chardet';
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
 * Bytes as text: by their byte order mark; as UTF-8 where they are valid UTF-8, whatever is declared, since text in an
 * 8-bit encoding never is by chance; else as declared; else as the statistics of their letters tell.
 * Throws a ReaderError `binary`, or `encoding` where nothing tells: a wrong guess would falsify quotes.
 */
export function decodeText(bytes: Uint8Array, declared?: string): string {
  const encoding = findEncoding(bytes, declared);
  const text = tryDecode(bytes, encoding);
  if (text === undefined) throw new ReaderError('encoding', describeBadBytes(bytes, encoding));
  return text;
}

const ESCAPE = 0x1b;

/** The encoding by which `decodeText` reads these bytes; `isPart` where more follow, so that the last letter may be cut. */
export function findEncoding(bytes: Uint8Array, declared?: string, isPart = false): string {
  const marked = sniffEncoding(bytes);
  if (marked !== undefined) return marked;
  if (bytes.includes(0)) {
    throw new ReaderError(
      'binary',
      'is not text (it has zero bytes); give the article as .txt, .md, .html, .pdf or .docx',
    );
  }
  // a label that nothing knows may be one of seven-bit text
  if (declared !== undefined) openDecoder(declared);
  // ISO-2022-JP is seven-bit text with escapes, and so valid UTF-8
  if (declared?.startsWith('iso-2022') === true && bytes.includes(ESCAPE)) return declared;
  if (tryDecode(bytes, 'utf-8', isPart) !== undefined) return 'utf-8';
  if (declared !== undefined && !/^utf-?(?:8|16)/.test(declared) && tryDecode(bytes, declared, isPart) !== undefined)
    return declared;
  return guessEncoding(bytes) ?? 'utf-8';
}

/** Fewer letters beyond ASCII than this say nothing of their encoding. */
const ENOUGH_LETTERS = 3;
const SAMPLE = 100_000;
/** Ellipsis, quotation marks, bullet and dashes. */
const TYPOGRAPHY = new Set([0x85, 0x91, 0x92, 0x93, 0x94, 0x95, 0x96, 0x97]);

function guessEncoding(bytes: Uint8Array): string | undefined {
  const sample = bytes.subarray(0, SAMPLE);
  const letters = sample.filter((byte) => byte > 0x7f);
  // all of Windows' western and eastern encodings agree on these
  if (letters.every((byte) => TYPOGRAPHY.has(byte))) return 'windows-1252';
  if (letters.length < ENOUGH_LETTERS || isBrokenUtf8(sample)) return undefined;
  for (const { name, confidence } of analyse(sample)) {
    if (confidence < 30) return undefined;
    const encoding = name.toLowerCase();
    const text =
      encoding.startsWith('utf') || !isKnownEncoding(encoding) ? undefined : tryDecode(sample, encoding, true);
    // no text has the control characters of ISO 6429
    if (text !== undefined && !/[\u0080-\u009f]/.test(text)) return encoding;
  }
  return undefined;
}

/** Whether most letters beyond ASCII are valid UTF-8: text that was cut or patched, in no other encoding. */
function isBrokenUtf8(bytes: Uint8Array): boolean {
  const letters = new TextDecoder().decode(bytes).match(/[^\0-\u007f]/gu) ?? [];
  const bad = letters.filter((letter) => letter === '\uFFFD').length;
  return bad * 2 <= letters.length;
}

/** Whether an encoding's label is one that can be decoded; none counts as one. */
export function isKnownEncoding(encoding: string | undefined): boolean {
  try {
    return new TextDecoder(encoding).encoding !== '';
  } catch {
    return false;
  }
}

function tryDecode(bytes: Uint8Array, encoding: string, isPart = false): string | undefined {
  try {
    const decoder = openDecoder(encoding);
    // Node 20 takes windows-1252 for ISO-8859-1 unless it is asked for a part of a stream (nodejs/node issue 56542)
    const text = decoder.decode(bytes, { stream: true });
    return isPart ? text : text + decoder.decode();
  } catch (error) {
    if (error instanceof ReaderError) throw error;
    return undefined;
  }
}

/** A strict decoder of an encoding. Throws a ReaderError `encoding` for one that is unknown. */
export function openDecoder(encoding: string): TextDecoder {
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
