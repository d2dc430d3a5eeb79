import { unzipSync } from 'fflate';
import { ReaderError } from '../reader-error.ts';

const MAX_UNPACKED = 300_000_000;
const MAX_MEMBERS = 20_000;

/** Refuses a ZIP that would unpack to more than memory should hold, by its directory. Throws a ReaderError `too-large` or `damaged`. */
export function assertUnpackable(bytes: Uint8Array): void {
  let size = 0;
  let members = 0;
  try {
    unzipSync(bytes, {
      filter: ({ originalSize }) => {
        size += originalSize;
        members++;
        return false;
      },
    });
  } catch (cause) {
    throw new ReaderError('damaged', 'is no whole ZIP file; fetch or save it again', { cause });
  }
  if (size > MAX_UNPACKED)
    throw new ReaderError(
      'too-large',
      `unpacks to ${size} bytes, the limit is ${MAX_UNPACKED}; unpack it and give the files`,
    );
  if (members > MAX_MEMBERS)
    throw new ReaderError(
      'too-large',
      `holds ${members} files, the limit is ${MAX_MEMBERS}; unpack it and give the folder`,
    );
}
