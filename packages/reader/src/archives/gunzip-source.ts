import { promisify } from 'node:util';
import { gunzip } from 'node:zlib';
import { MAX_FILE_BYTES } from '../limits.ts';
import { ReaderError } from '../reader-error.ts';
import type { Source } from '../source.ts';
import { bytesSource } from '../source.ts';

const unpack = promisify(gunzip);

/** What is in a gzipped file, by the file's name without `.gz`. Throws a ReaderError `too-large` for a bomb, `damaged` for a torn file. */
export async function gunzipSource(source: Source): Promise<Source> {
  const { name: _name, ...place } = source;
  const bytes = await unpack(await source.bytes(), { maxOutputLength: MAX_FILE_BYTES }).catch((cause: unknown) => {
    if ((cause as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE')
      throw new ReaderError('too-large', `unpacks to more than ${MAX_FILE_BYTES} bytes; unpack it and split it`, {
        cause,
      });
    throw new ReaderError('damaged', 'is not whole gzip data; fetch it again', { cause });
  });
  return { ...place, ...bytesSource(source.name.replace(/\.gz$/i, ''), bytes) };
}
