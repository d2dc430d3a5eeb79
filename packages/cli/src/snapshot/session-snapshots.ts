import { dirname, join } from 'node:path';
import type { SnapshotFolder } from '@cartograph/snapshot';
import { openSnapshotFolder } from '@cartograph/snapshot';
import { DEFAULT_STORE } from '../session/global-options.ts';
import type { Session } from '../session/session.ts';

/** The session's snapshots: in the folder `snapshots` beside a Ladybug file, else in this folder's own. */
export function sessionSnapshots({ storeUrl }: Pick<Session, 'storeUrl'>): SnapshotFolder {
  const url = storeUrl.startsWith('ladybug:') ? storeUrl : DEFAULT_STORE;
  return openSnapshotFolder(join(dirname(url.slice('ladybug:'.length)), 'snapshots'));
}
