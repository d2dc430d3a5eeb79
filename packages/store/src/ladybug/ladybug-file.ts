import { existsSync, mkdirSync, rmSync, statSync } from 'node:fs';
import { totalmem } from 'node:os';
import { dirname, resolve } from 'node:path';
import type { Connection, Database } from '@ladybugdb/core';
import { StoreError } from '../store-error.ts';
import { isLogStray, unmarkClosed } from './closing-mark.ts';
import { strayLogError, toStoreError } from './ladybug-errors.ts';
import { StrayLog } from './stray-log.ts';
import { inTurnToCheckpoint, inTurnToOpen } from './take-turns.ts';

/** An open database file with what connects to it. */
export interface LadybugFile {
  readonly path: string;
  readonly database: Database;
  readonly Connection: typeof Connection;
  /** Nothing was there before. */
  readonly isNew: boolean;
  readonly isReadOnly: boolean;
  /** Most bytes of it that are in memory at a time. */
  readonly buffer: number;
}

const LEAST_BUFFER = 256 * 1024 * 1024;
const RETRY_AFTER = 100;

/** The file that `ladybug:PATH` names. */
export function ladybugPath(url: string): string {
  const path = url.slice('ladybug:'.length);
  if (path === '')
    throw new StoreError('bad-url', `${url} names no file; write ladybug:PATH, such as ladybug:.cartograph/graph`);
  return resolve(path);
}

/** Most bytes that a graph of any size may hold in memory: a quarter of what the machine has. */
export const mostBuffer = (): number => Math.max(LEAST_BUFFER, totalmem() / 4);

/**
 * Opens a database file; a writer makes the folders and waits `lockTimeout` milliseconds for others to be done.
 *
 * @param buffer - how many bytes of it may be in memory at a time; by default 256 MB for a reader, who needs no more, and for
 * a writer as many as the file has, within bounds
 */
export async function openLadybugFile(
  path: string,
  readOnly: boolean,
  lockTimeout: number,
  buffer: number = readOnly ? LEAST_BUFFER : usualBuffer(path),
): Promise<LadybugFile> {
  const isNew = !hasGraph(path);
  if (isNew && readOnly)
    throw new StoreError('absent', `there is no graph at ${path}; make one with: cartograph build FILE…`);
  if (!readOnly) makeFolder(path);
  // the log of a file that is gone would keep the new one from opening
  if (isNew) rmSync(`${path}.wal`, { force: true });
  const ladybug = await import('@ladybugdb/core');
  const deadline = Date.now() + lockTimeout;
  const log = readOnly ? undefined : new StrayLog(path);
  if (isLogStray(path) && !log?.setAside()) throw strayLogError(path);
  let how: Opened = { buffer, readOnly, isLogWhole: true, hasChecksums: false };
  for (;;) {
    try {
      const opened = how;
      const open = (): Promise<Database> => openDatabase(ladybug.Database, path, opened);
      // a writer that finds a log writes it into the file
      const inTurn = readOnly ? inTurnToOpen : inTurnToCheckpoint;
      const database = await (existsSync(path) ? inTurn(path, open) : open());
      if (!readOnly) unmarkClosed(path);
      return { path, database, Connection: ladybug.Connection, isNew, isReadOnly: readOnly, buffer };
    } catch (error) {
      const failure = toStoreError(error, path);
      // the log of another program, or of an older version of this one
      if (!how.hasChecksums && String(error).includes('enableChecksums=True')) how = { ...how, hasChecksums: true };
      // a log that was torn in mid-write: what was committed before the tear is taken, the rest never was
      else if (failure.code === 'corrupt' && how.isLogWhole) how = { ...how, isLogWhole: false };
      else if (failure.code === 'locked' && Date.now() < deadline)
        await new Promise((done) => setTimeout(done, RETRY_AFTER));
      else if (failure.code === 'query-failed' || failure.code === 'corrupt') {
        if (!log?.setAside()) {
          log?.putBack();
          throw failure.code === 'query-failed' && existsSync(`${path}.wal`) ? strayLogError(path, failure) : failure;
        }
        how = { buffer, readOnly, isLogWhole: true, hasChecksums: false };
      } else throw failure;
    }
  }
}

const USUAL_SIZE = 0;
const USUAL_THRESHOLD = -1;

interface Opened {
  readonly buffer: number;
  readonly readOnly: boolean;
  readonly isLogWhole: boolean;
  /** With them, 0.19.1 writes a log that nobody can read when a record has more than 4,096 bytes, as every article has. */
  readonly hasChecksums: boolean;
}

async function openDatabase(
  Opening: typeof Database,
  path: string,
  { buffer, readOnly, isLogWhole, hasChecksums }: Opened,
): Promise<Database> {
  const database = new Opening(
    path,
    buffer,
    true,
    readOnly,
    USUAL_SIZE,
    false,
    USUAL_THRESHOLD,
    isLogWhole,
    hasChecksums,
  );
  await database.init();
  return database;
}

function usualBuffer(path: string): number {
  const size = statSync(path, { throwIfNoEntry: false })?.size ?? 0;
  return Math.min(mostBuffer(), Math.max(LEAST_BUFFER, size));
}

function hasGraph(path: string): boolean {
  const stat = statSync(path, { throwIfNoEntry: false });
  if (stat?.isDirectory())
    throw new StoreError('bad-url', `${path} is a folder; name a file in it, such as ladybug:${path}/graph`);
  return stat !== undefined && stat.size > 0;
}

function makeFolder(path: string): void {
  try {
    mkdirSync(dirname(path), { recursive: true });
  } catch (error) {
    throw toStoreError(error, path);
  }
}
