import type { ExitStatus } from '../session/exit-status.ts';
import { exitStatus } from '../session/exit-status.ts';
import type { Session } from '../session/session.ts';
import { describeFailure } from '../session/describe-failure.ts';
import { sessionSnapshots } from './session-snapshots.ts';

/** Removes snapshots by name. */
export async function removeSnapshots(session: Session, names: readonly string[]): Promise<ExitStatus> {
  const snapshots = sessionSnapshots(session);
  const removed: string[] = [];
  for (const name of names) {
    try {
      await snapshots.remove(name);
      removed.push(name);
      if (!session.json) await session.print(`removed ${name}\n`);
    } catch (error) {
      session.warn(describeFailure(error).message);
    }
  }
  if (session.json) await session.printJson({ removed });
  return removed.length === names.length ? exitStatus.done : exitStatus.failed;
}
