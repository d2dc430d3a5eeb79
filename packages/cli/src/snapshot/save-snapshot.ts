import { countProducers } from '@cartograph/snapshot';
import type { SnapshotSaveOptions } from '../commands/snapshot.ts';
import type { ExitStatus } from '../session/exit-status.ts';
import { exitStatus } from '../session/exit-status.ts';
import type { Session } from '../session/session.ts';
import { showReading } from '../session/show-reading.ts';
import { withStore } from '../store/with-store.ts';
import { readVersion } from '../version.ts';
import { readViewFile } from './read-view-file.ts';
import { sessionSnapshots } from './session-snapshots.ts';
import { snapshotSummary } from './snapshot-summary.ts';

/** Takes a snapshot of the session's graph. */
export async function saveSnapshot(session: Session, name: string, options: SnapshotSaveOptions): Promise<ExitStatus> {
  const view = options.view === undefined ? undefined : await readViewFile(options.view);
  const saved = await withStore(session, { readOnly: true }, async (store) =>
    showReading(session, 'saving', store, async (source) =>
      sessionSnapshots(session).save(name, source, {
        takenAt: new Date().toISOString(),
        program: readVersion(),
        producers: await countProducers(await store.documentStates(), store, view),
        withText: options.withText === true,
        ...(view === undefined ? {} : { view }),
      }),
    ),
  );
  const { equalTo } = saved;
  if (session.json) await session.printJson({ ...snapshotSummary(saved), equalTo: equalTo ?? null });
  else await session.print(`${name}  ${saved.manifest.hash}\n`);
  session.say(
    equalTo === undefined
      ? `wrote ${saved.path}`
      : `the same as ${equalTo}: it has a second name, and was not written twice`,
  );
  return exitStatus.done;
}
