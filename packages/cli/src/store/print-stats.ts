import type { ExitStatus } from '../session/exit-status.ts';
import { exitStatus } from '../session/exit-status.ts';
import type { Session } from '../session/session.ts';
import { withStore } from './with-store.ts';

/** Prints the counts of the graph. */
export async function printStats(session: Session): Promise<ExitStatus> {
  const stats = await withStore(session, { readOnly: true }, (store) => store.stats());
  const { documents, actors, claims, edges, sources, hash, schemaVersion } = stats;
  const ordered = { documents, actors, claims, edges, sources, hash, schemaVersion };
  if (session.json) await session.printJson(ordered);
  else
    await session.print(
      Object.entries(ordered)
        .map(([name, value]) => `${name.padEnd(14)} ${value}\n`)
        .join(''),
    );
  return exitStatus.done;
}
