import { existsSync } from 'node:fs';
import { StoreError } from '../store-error.ts';
import { journalOf } from './extraction-journal.ts';
import { findHolders } from './find-holders.ts';

/** Says what a Ladybug error means, and what to do next. */
export function toStoreError(error: unknown, path: string): StoreError {
  if (error instanceof StoreError) return error;
  const message = error instanceof Error ? error.message : String(error);
  // a log, or the pages beside it, that vanish while they are opened, or are being written into the file: its writer is just closing
  if (
    /Could not set lock|Cannot open file .*\.(wal|shadow): No such file|while checkpoint is in progress/i.test(message)
  )
    return lockedError(path, error);
  if (/not a valid Lbug database|Cannot read checkpoint|past the end of the file|checksum|corrupt/i.test(message)) {
    return new StoreError('corrupt', `${path} is torn or is no Cartograph graph; ${wayOut(path)}`, error);
  }
  if (/storage version|different version/i.test(message)) {
    return new StoreError('corrupt', `${path} was made by another version of the database; ${wayOut(path)}`, error);
  }
  if (/read.?only/i.test(message) && !/Permission/i.test(message)) {
    return new StoreError('read-only', `${path} was opened for reading only`, error);
  }
  // a disk that fills up in mid-write takes some of the bytes, and the system then names no error
  if (/No space left|Cannot write to file.*Error: Success/is.test(message))
    return new StoreError(
      'disk-full',
      `the disk is full, and nothing of this was saved; make room beside ${path} and start again`,
      error,
    );
  if (/Permission denied|Read-only file system|EACCES|EROFS|EPERM/i.test(message)) {
    return new StoreError(
      'refused',
      `no right to ${existsSync(path) ? 'open' : 'make'} ${path}; use --store ladybug:PATH with a folder of your own`,
      error,
    );
  }
  return new StoreError('query-failed', message.split('\n')[0] ?? message, error);
}

/** The error for a file with a log beside it that is none of its own. */
export const strayLogError = (path: string, cause?: unknown): StoreError =>
  new StoreError('corrupt', `${path}.wal does not fit ${path}; ${wayOut(path)}`, cause);

/** What to do about a file that cannot be read. */
const wayOut = (path: string): string =>
  existsSync(journalOf(path))
    ? `make it again from the extractions beside it with: cartograph doctor --rebuild --store ladybug:${path}`
    : `move it away (with ${path}.wal) and build it again`;

function lockedError(path: string, cause: unknown): StoreError {
  const holders = findHolders(path);
  const by = holders.length > 0 ? holders.join(', ') : 'another process';
  return new StoreError('locked', `${path} is in use by ${by}; stop it, or wait until it is done`, cause);
}
