import type { Document } from '@cartograph/model';
import type { SourceOptions } from '../src/read-source.ts';
import { readSource } from '../src/read-source.ts';
import { bytesSource } from '../src/source.ts';

/** The documents of bytes with a name; in the place of what cannot be read its input and message. */
export async function readAll(
  name: string,
  content: string | Uint8Array,
  options: SourceOptions = {},
): Promise<readonly (Document | string)[]> {
  const bytes = typeof content === 'string' ? Buffer.from(content) : content;
  const read: (Document | string)[] = [];
  for await (const outcome of readSource(bytesSource(name, bytes), options))
    read.push('error' in outcome ? `${outcome.input} ${outcome.error.message}` : outcome.document);
  return read;
}
