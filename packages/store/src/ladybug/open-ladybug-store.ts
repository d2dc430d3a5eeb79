import { openGraphStore } from '../graph/create-graph-store.ts';
import type { GraphStore } from '../graph-store.ts';
import type { OpenStoreOptions } from '../open-store.ts';
import { ladybugPath, openLadybugFile } from './ladybug-file.ts';
import { openLadybugDatabase } from './ladybug-database.ts';

const LOCK_TIMEOUT = 10_000;

/** Opens the Ladybug file that `ladybug:PATH` names. */
export async function openLadybugStore(url: string, options: OpenStoreOptions): Promise<GraphStore> {
  const file = await openLadybugFile(ladybugPath(url), options.readOnly ?? false, options.lockTimeout ?? LOCK_TIMEOUT);
  return openGraphStore(await openLadybugDatabase(url, file, options), options.sources);
}
