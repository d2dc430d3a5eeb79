import { findEncoding, openDecoder } from './decode-text.ts';
import { ReaderError } from './reader-error.ts';

/**
 * A stream of bytes as text, by the encoding of the first part of it that is not plain ASCII. Throws a ReaderError
 * `binary` or `encoding`.
 */
export async function* decodeStream(chunks: AsyncIterable<Uint8Array>, declared?: string): AsyncGenerator<string> {
  let decoder: ReturnType<typeof openDecoder> | undefined;
  let encoding = 'utf-8';
  for await (const chunk of chunks) {
    const needsOne = decoder === undefined && chunk.some((byte) => byte > 0x7f || byte === 0);
    if (needsOne) {
      encoding = findEncoding(chunk, declared, true);
      decoder = openDecoder(encoding);
    }
    yield decoder ? decode(decoder, encoding, chunk) : Buffer.from(chunk).toString('latin1');
  }
  if (decoder) yield decode(decoder, encoding);
}

function decode(decoder: ReturnType<typeof openDecoder>, encoding: string, chunk?: Uint8Array): string {
  try {
    return chunk ? decoder.decode(chunk, { stream: true }) : decoder.decode();
  } catch (cause) {
    throw new ReaderError(
      'encoding',
      `changes its encoding: it begins as ${encoding.toUpperCase()} and goes on as something else; save it again as UTF-8`,
      { cause },
    );
  }
}
