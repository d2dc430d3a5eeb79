import type { ReadStream } from 'node:fs';
import { createReadStream, statSync } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { MAX_FILE_BYTES } from './limits.ts';
import { ReaderError } from './reader-error.ts';

/** Something that can be read: a file, what a person dropped, a member of an archive. */
export interface Source {
  /** As people know it; a path for files. */
  readonly name: string;
  /** The absolute path, for files. */
  readonly path?: string;
  /** What the transport declared (an HTTP header). */
  readonly encoding?: string;
  /** What the transport says it is: `text/html`. */
  readonly mediaType?: string;
  /** Where it was fetched from. */
  readonly url?: string;
  /** All bytes; throws a ReaderError `too-large` beyond the limit. */
  bytes(): Promise<Uint8Array>;
  /** The bytes as they come. */
  stream(): AsyncIterable<Uint8Array>;
}

/** A source that can tell how far it is read. */
export interface FileSource extends Source {
  /** The part that has been streamed, 0–1. */
  share(): number;
}

/** A file on disk. `name` is how the person wrote it, `path` its absolute path. */
export function fileSource(name: string, path: string): FileSource {
  let bytes: Promise<Uint8Array> | undefined;
  let stream: ReadStream | undefined;
  let size = 0;
  return {
    name,
    path,
    bytes: () => (bytes ??= readWhole(path)),
    stream: () => {
      size = statSync(path, { throwIfNoEntry: false })?.size ?? 0;
      return (stream = createReadStream(path));
    },
    share: () => (stream === undefined || size === 0 ? 0 : Math.min(1, stream.bytesRead / size)),
  };
}

/** Bytes that are already here. */
export function bytesSource(
  name: string,
  bytes: Uint8Array,
  more: Pick<Source, 'encoding' | 'mediaType' | 'url'> = {},
): Source {
  return {
    name,
    ...more,
    bytes: () => (bytes.length > MAX_FILE_BYTES ? Promise.reject(tooLarge(bytes.length)) : Promise.resolve(bytes)),
    stream: async function* stream() {
      yield bytes;
    },
  };
}

async function readWhole(path: string): Promise<Uint8Array> {
  const { size } = await stat(path);
  if (size > MAX_FILE_BYTES) throw tooLarge(size);
  return readFile(path);
}

const tooLarge = (size: number): ReaderError =>
  new ReaderError(
    'too-large',
    `is ${size} bytes large, the limit is ${MAX_FILE_BYTES}; split it, or give it as JSON Lines`,
  );
