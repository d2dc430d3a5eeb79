import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Extraction } from '@cartograph/model';
import type { GraphStore } from '@cartograph/store';
import { openStore } from '@cartograph/store';
import type { ViewerOptions } from '../src/index.ts';
import { createApp } from '../src/index.ts';

/** A viewer over a real store of its own. */
export interface ServedGraph {
  readonly url: string;
  readonly store: GraphStore;
  close(): Promise<void>;
}

/** Saves the extractions into a new Ladybug file and serves it on a free port. */
export async function serveGraph(
  extractions: readonly Extraction[],
  options: (store: GraphStore) => Partial<ViewerOptions> = () => ({}),
): Promise<ServedGraph> {
  const folder = await mkdtemp(join(tmpdir(), 'cartograph-viewer-'));
  const store = await openStore(`ladybug:${join(folder, 'graph')}`);
  if (extractions.length > 0) await store.save(extractions);
  const viewer = createApp({ store, version: 'test', ...options(store) });
  const { url } = await viewer.listen({ port: 0 });
  return {
    url,
    store,
    close: async () => {
      await viewer.close();
      await store.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
