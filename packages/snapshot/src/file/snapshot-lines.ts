import { createReadStream } from 'node:fs';
import { StringDecoder } from 'node:string_decoder';
import { createGunzip } from 'node:zlib';
import { SnapshotError } from '../snapshot-error.ts';

/** The lines of a snapshot file: the manifest, then `document {…}`, `actor {…}`, `edge {…}`, `claim {…}`. Throws a SnapshotError `damaged`. */
export async function* snapshotLines(path: string): AsyncGenerator<string> {
  const file = createReadStream(path);
  const stream = createGunzip();
  file.on('error', (error) => stream.destroy(error)).pipe(stream);
  const decoder = new StringDecoder('utf8');
  let rest = '';
  try {
    for await (const chunk of stream) {
      const lines = (rest + decoder.write(chunk as Buffer)).split('\n');
      rest = lines.pop() ?? '';
      yield* lines;
    }
  } catch (cause) {
    throw new SnapshotError('damaged', `${path} cannot be read to its end; restore it from a copy`, { cause });
  } finally {
    file.destroy();
    stream.destroy();
  }
  if (rest !== '') throw new SnapshotError('damaged', `${path} ends in the middle of a line; restore it from a copy`);
}
