/** One line of a stream; `bytes` is absent when it was longer than the limit. */
export interface ByteLine {
  /** From 1. */
  readonly number: number;
  readonly bytes?: Uint8Array;
  readonly length: number;
}

const NEWLINE = 0x0a;

/** Cuts a stream of bytes at its newlines; memory stays bounded by `maxBytes`, however long a line is. */
export async function* splitByteLines(chunks: AsyncIterable<Uint8Array>, maxBytes: number): AsyncGenerator<ByteLine> {
  let parts: Uint8Array[] = [];
  let length = 0;
  let number = 1;
  const take = (bytes: Uint8Array): void => {
    length += bytes.length;
    if (length <= maxBytes) parts.push(bytes);
    else parts = [];
  };
  const finish = (): ByteLine => {
    const line = length > maxBytes ? { number, length } : { number, length, bytes: Buffer.concat(parts) };
    parts = [];
    length = 0;
    number++;
    return line;
  };
  for await (const chunk of chunks) {
    let start = 0;
    for (let end = chunk.indexOf(NEWLINE); end >= 0; end = chunk.indexOf(NEWLINE, start)) {
      take(chunk.subarray(start, end));
      yield finish();
      start = end + 1;
    }
    if (start < chunk.length) take(chunk.subarray(start));
  }
  if (length > 0) yield finish();
}
