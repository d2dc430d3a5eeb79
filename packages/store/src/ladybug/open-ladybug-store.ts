import type { GraphStore } from '../graph-store.ts';
import type { OpenStoreOptions } from '../open-store.ts';
import { StoreError } from '../store-error.ts';

/** Opens the Ladybug file that `ladybug:PATH` names. */
export async function openLadybugStore(url: string, _options: OpenStoreOptions): Promise<GraphStore> {
  throw new StoreError('unreachable', `cannot open ${url} yet`);
}
