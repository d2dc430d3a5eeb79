import type { ExitStatus } from '../session/exit-status.ts';
import { exitStatus } from '../session/exit-status.ts';
import { countOf } from '../session/count-of.ts';
import type { Session } from '../session/session.ts';
import { sessionSnapshots } from './session-snapshots.ts';
import { snapshotSummary } from './snapshot-summary.ts';

/** Lists the session's snapshots, the oldest first. */
export async function listSnapshots(session: Session): Promise<ExitStatus> {
  const snapshots = await sessionSnapshots(session).list();
  if (session.json) {
    await session.printJson(snapshots.map(snapshotSummary));
    return exitStatus.done;
  }
  const width = Math.max(0, ...snapshots.map(({ name }) => name.length));
  for (const { name, bytes, manifest } of snapshots) {
    const { takenAt, hash, stats, view } = manifest;
    const counts = [
      countOf(stats.actors, 'actor'),
      countOf(stats.edges, 'edge'),
      countOf(stats.claims, 'claim'),
      countOf(stats.documents, 'document'),
    ].join('  ');
    const size = `${Math.ceil(bytes / 1024)} kB`;
    const day = takenAt.slice(0, 16).replace('T', ' ');
    await session.print(
      `${name.padEnd(width)}  ${day}  ${hash.slice(0, 19)}  ${counts}  ${size}${view === undefined ? '' : '  (a view)'}\n`,
    );
  }
  if (snapshots.length === 0) session.say('no snapshots yet; take one with: cartograph snapshot save NAME');
  return exitStatus.done;
}
