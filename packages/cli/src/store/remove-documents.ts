import { resolve } from 'node:path';
import { CliError } from '../cli-error.ts';
import type { ExitStatus } from '../session/exit-status.ts';
import { exitStatus } from '../session/exit-status.ts';
import type { Session } from '../session/session.ts';
import { withStore } from './with-store.ts';

/** Takes documents out of the graph, by id, path or URL. */
export async function removeDocuments(session: Session, names: readonly string[]): Promise<ExitStatus> {
  if (names.length === 0) throw new CliError('usage', 'name a document to remove: its id, path or URL');
  const { removed, missing } = await withStore(session, {}, async (store) => {
    const first = await store.remove(names);
    // a path is stored absolute and may be given as it stands in this folder
    const paths = first.missing.filter((name) => resolve(name) !== name);
    if (paths.length === 0) return first;
    const second = await store.remove(paths.map((name) => resolve(name)));
    const stillMissing = new Set(second.missing);
    return {
      removed: [...first.removed, ...second.removed],
      missing: first.missing.filter((name) => !paths.includes(name) || stillMissing.has(resolve(name))),
    };
  });
  for (const name of missing)
    session.warn(name, 'is not in the graph; cartograph query "MATCH (d:Document) RETURN d.id" lists what is');
  if (session.json) await session.printJson({ removed, missing });
  else await session.print(removed.map((id) => `removed ${id}\n`).join(''));
  return missing.length > 0 ? exitStatus.failed : exitStatus.done;
}
