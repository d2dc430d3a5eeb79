import type { ExitStatus } from '../session/exit-status.ts';
import { exitStatus } from '../session/exit-status.ts';
import { describeFailure } from '../session/describe-failure.ts';
import type { Session } from '../session/session.ts';
import { sessionSnapshots } from './session-snapshots.ts';

/** Hashes snapshots again, all of them when none is named. */
export async function verifySnapshots(session: Session, names: readonly string[]): Promise<ExitStatus> {
  const snapshots = sessionSnapshots(session);
  const chosen = names.length > 0 ? names : (await snapshots.list()).map(({ name }) => name);
  const verdicts: object[] = [];
  let areAllSound = true;
  for (const name of chosen) {
    try {
      const { sound, hash, problems } = await snapshots.verify(name);
      areAllSound &&= sound;
      verdicts.push({ name, sound, hash, problems });
      if (!session.json && sound) await session.print(`${name}  sound  ${hash}\n`);
      for (const problem of problems) session.warn(name, `${problem}; restore the file from a copy, or remove it`);
    } catch (error) {
      areAllSound = false;
      session.warn(describeFailure(error).message);
    }
  }
  if (session.json) await session.printJson(verdicts);
  return areAllSound ? exitStatus.done : exitStatus.failed;
}
