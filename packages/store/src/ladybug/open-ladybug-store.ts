import { openGraphStore } from '../graph/create-graph-store.ts';
import type { GraphStore } from '../graph-store.ts';
import type { RemoteStore } from '../hand-over/remote-store.ts';
import { connectToStore, handedOverStore } from '../hand-over/remote-store.ts';
import { shareStore, socketOf } from '../hand-over/share-store.ts';
import type { OpenStoreOptions } from '../open-store.ts';
import { StoreError } from '../store-error.ts';
import { openLadybugDatabase } from './ladybug-database.ts';
import { toStoreError } from './ladybug-errors.ts';
import type { LadybugFile } from './ladybug-file.ts';
import { ladybugPath, openLadybugFile } from './ladybug-file.ts';

const LOCK_TIMEOUT = 10_000;
const PATIENCE = 200;

/**
 * Opens the Ladybug file that `ladybug:PATH` names. The first writer holds it and does the work of all others, who reach
 * it by a socket beside the file; they wait for a reader that keeps the file from being written.
 */
export async function openLadybugStore(url: string, options: OpenStoreOptions): Promise<GraphStore> {
  const path = ladybugPath(url);
  const open = async (file: LadybugFile): Promise<GraphStore> =>
    openGraphStore(await openLadybugDatabase(url, file, options), options.sources);
  if (options.readOnly) return open(await openLadybugFile(path, true, options.lockTimeout ?? LOCK_TIMEOUT));
  const socket = socketOf(path);
  const held = await holdOrReach(path, socket, Date.now() + (options.lockTimeout ?? LOCK_TIMEOUT));
  if ('call' in held) {
    const read = (): Promise<GraphStore> => openLadybugStore(url, { ...options, readOnly: true });
    return handedOverStore(held, url, () => openLadybugStore(url, options), read);
  }
  const store = await open(held);
  if (socket === undefined) return store;
  try {
    return await shareStore(store, socket);
  } catch (error) {
    await store.close();
    throw toStoreError(error, path);
  }
}

/** The file, held for writing, or the process that holds it; whichever can be had first. */
async function holdOrReach(
  path: string,
  socket: string | undefined,
  deadline: number,
): Promise<LadybugFile | RemoteStore> {
  for (;;) {
    const remote = socket === undefined ? undefined : await connectToStore(socket);
    if (remote) return remote;
    try {
      return await openLadybugFile(path, false, Math.min(PATIENCE, Math.max(0, deadline - Date.now())));
    } catch (error) {
      const isLocked = error instanceof StoreError && error.code === 'locked';
      if (!isLocked || Date.now() >= deadline) throw error;
    }
  }
}
