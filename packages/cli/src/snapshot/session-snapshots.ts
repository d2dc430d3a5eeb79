import { dirname, join } from 'node:path';
import type { SnapshotFolder } from '@cartograph/snapshot';
import { openSnapshotFolder } from '@cartograph/snapshot';
import { DEFAULT_STORE } from '../session/global-options.ts';
import type { Session } from '../session/session.ts';

/** Where what belongs to the session's store is kept: beside a Ladybug file, else in this folder's own. */
export function sessionFolder({ storeUrl }: Pick<Session, 'storeUrl'>): string {
  const url = storeUrl.startsWith('ladybug:') ? storeUrl : DEFAULT_STORE;
  return dirname(url.slice('ladybug:'.length));
}

/** The session's snapshots: in the folder `snapshots` of the session's own. */
export const sessionSnapshots = (session: Pick<Session, 'storeUrl'>): SnapshotFolder =>
  openSnapshotFolder(join(sessionFolder(session), 'snapshots'));
