import { Unzip, UnzipInflate } from 'fflate';
import { ReaderError } from '../reader-error.ts';
import type { Source } from '../source.ts';
import { bytesSource } from '../source.ts';
import { assertUnpackable } from './assert-unpackable.ts';

/** A member that unpacks to more than this is a bomb or no article. */
const MAX_MEMBER = 50_000_000;
const CHUNK = 1 << 16;

/** The files in a ZIP, one after the other, each a source by the name `ZIP/PATH`. Throws a ReaderError for a bomb or a torn file. */
export async function* zipMembers(source: Source): AsyncGenerator<Source> {
  const bytes = await source.bytes();
  assertUnpackable(bytes);
  const ready: Source[] = [];
  const unzip = new Unzip((file) => {
    if (file.name.endsWith('/') || /(^|\/)(__MACOSX\/|\.)/.test(file.name)) return;
    const parts: Uint8Array[] = [];
    let size = 0;
    file.ondata = (error, chunk, isLast) => {
      if (error) throw new ReaderError('damaged', `has a torn member ${file.name}; fetch it again`, { cause: error });
      size += chunk.length;
      // the directory's word on sizes may be a lie
      if (size > MAX_MEMBER)
        throw new ReaderError(
          'too-large',
          `has a member ${file.name} of more than ${MAX_MEMBER} bytes; unpack it and give the files`,
        );
      parts.push(chunk);
      if (isLast) ready.push(bytesSource(`${source.name}/${file.name}`, Buffer.concat(parts)));
    };
    file.start();
  });
  unzip.register(UnzipInflate);
  for (let start = 0; start < bytes.length; start += CHUNK) {
    unzip.push(bytes.subarray(start, start + CHUNK), start + CHUNK >= bytes.length);
    yield* ready.splice(0);
  }
}
