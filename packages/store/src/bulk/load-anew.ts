import { rm } from 'node:fs/promises';
import type { GraphDatabase } from '../graph/graph-database.ts';
import type { BulkLoad } from './bulk-load.ts';
import { createBulkLoad } from './create-bulk-load.ts';

/** Where a load is staged, and the digest of the graph that it takes the place of; without one the graph is empty. */
export interface LoadAnew {
  readonly folder: string;
  readonly replaced?: bigint;
}

/** Loads what `fill` saves, whatever an earlier load has kept in the folder. Throws as `finish` of a load does. */
export async function loadAnew(
  database: GraphDatabase,
  { folder, replaced }: LoadAnew,
  fill: (load: BulkLoad) => Promise<void>,
): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  const load = await createBulkLoad(database, folder, replaced);
  try {
    await fill(load);
    await load.finish();
  } catch (error) {
    await load.close();
    throw error;
  }
}
