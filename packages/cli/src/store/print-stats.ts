import type { BuildRecord } from '@cartograph/store';
import type { ExitStatus } from '../session/exit-status.ts';
import { exitStatus } from '../session/exit-status.ts';
import type { Session } from '../session/session.ts';
import { withStore } from './with-store.ts';

/** Prints the counts of the graph and, where asked, what it was made of and by. */
export async function printStats(session: Session, withBuilds: boolean): Promise<ExitStatus> {
  const [stats, builds] = await withStore(session, { readOnly: true }, async (store) => [
    await store.stats(),
    withBuilds ? await store.builds() : [],
  ]);
  const { documents, actors, claims, edges, sources, hash, schemaVersion } = stats;
  const ordered = { documents, actors, claims, edges, sources, hash, schemaVersion };
  if (session.json) await session.printJson(withBuilds ? { ...ordered, builds } : ordered);
  else await session.print([toLines(ordered), ...builds.map(describeBuild)].join('\n'));
  return exitStatus.done;
}

const toLines = (values: Readonly<Record<string, string | number | undefined>>): string =>
  Object.entries(values)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => `${name.padEnd(14)} ${value}\n`)
    .join('');

function describeBuild({ at, inputs, ...hashes }: BuildRecord): string {
  return toLines({ build: at, documents: inputs.documents, inputs: inputs.hash, ...hashes });
}
