import type { GraphStore, OpenStoreOptions } from '@cartograph/store';
import { openStore } from '@cartograph/store';
import type { Session } from '../session/session.ts';

/** Opens the session's store, lets `work` use it, and closes it whatever happens. */
export async function withStore<Result>(
  session: Session,
  options: OpenStoreOptions,
  work: (store: GraphStore) => Promise<Result>,
): Promise<Result> {
  session.explain(`opening ${session.storeUrl.replace(/\/\/[^@/]*@/, '//')}`);
  const store = await openStore(session.storeUrl, options);
  try {
    return await work(store);
  } finally {
    await store.close();
  }
}
