import type { GraphStore } from '../graph-store.ts';
import type { OpenStoreOptions } from '../open-store.ts';
import { StoreError } from '../store-error.ts';

/** Opens the Neo4j database at a URL. */
export async function openNeo4jStore(url: string, _options: OpenStoreOptions): Promise<GraphStore> {
  throw new StoreError('unreachable', `cannot open ${url} yet`);
}
