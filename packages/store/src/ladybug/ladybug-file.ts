import { mkdirSync, statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import type { Connection, Database } from '@ladybugdb/core';
import { StoreError } from '../store-error.ts';
import { toStoreError } from './ladybug-errors.ts';

/** An open database file with what connects to it. */
export interface LadybugFile {
  readonly path: string;
  readonly database: Database;
  readonly Connection: typeof Connection;
  /** Nothing was there before. */
  readonly isNew: boolean;
}

const BUFFER_POOL = 512 * 1024 * 1024;
const RETRY_AFTER = 100;

/** The file that `ladybug:PATH` names. */
export function ladybugPath(url: string): string {
  const path = url.slice('ladybug:'.length);
  if (path === '')
    throw new StoreError('bad-url', `${url} names no file; write ladybug:PATH, such as ladybug:.cartograph/graph`);
  return resolve(path);
}

/** Opens a database file; a writer makes the folders and waits `lockTimeout` milliseconds for others to be done. */
export async function openLadybugFile(path: string, readOnly: boolean, lockTimeout: number): Promise<LadybugFile> {
  const isNew = !hasGraph(path);
  if (isNew && readOnly)
    throw new StoreError('absent', `there is no graph at ${path}; make one with: cartograph build FILE…`);
  if (!readOnly) makeFolder(path);
  const ladybug = await import('@ladybugdb/core');
  const deadline = Date.now() + lockTimeout;
  for (;;) {
    try {
      const database = new ladybug.Database(path, BUFFER_POOL, true, readOnly);
      await database.init();
      return { path, database, Connection: ladybug.Connection, isNew };
    } catch (error) {
      const failure = toStoreError(error, path);
      if (failure.code !== 'locked' || Date.now() >= deadline) throw failure;
      await new Promise((done) => setTimeout(done, RETRY_AFTER));
    }
  }
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
