import type { ExitStatus } from '../session/exit-status.ts';
import { exitStatus } from '../session/exit-status.ts';
import type { Session } from '../session/session.ts';
import { sessionSnapshots } from './session-snapshots.ts';
import { snapshotSummary } from './snapshot-summary.ts';

/** Prints what a snapshot says of itself. */
export async function showSnapshot(session: Session, name: string): Promise<ExitStatus> {
  const found = await sessionSnapshots(session).show(name);
  const { manifest } = found;
  if (session.json) {
    const { view, provenance } = manifest;
    await session.printJson({ ...snapshotSummary(found), ...(view === undefined ? {} : { view }), provenance });
    return exitStatus.done;
  }
  const { documents, actors, edges, claims, sources, hash } = manifest.stats;
  const lines: readonly (readonly [string, unknown])[] = [
    ['name', name],
    ['taken', manifest.takenAt],
    ['hash', manifest.hash],
    ['graph', hash],
    ...Object.entries({ documents, actors, edges, claims, sources }),
    ['texts', manifest.withText ? 'with the articles' : 'quoted sentences only'],
    ['part', manifest.view === undefined ? 'the whole graph' : 'what a view shows'],
    ['program', manifest.program],
    ...manifest.producers.map(
      ({ version, model, gazetteer, documents: read }) =>
        ['read by', `${version}, model ${model}, gazetteer ${gazetteer} (${read} documents)`] as const,
    ),
    ['file', `${found.path} (${found.bytes} bytes)`],
  ];
  await session.print(lines.map(([label, value]) => `${label.padEnd(10)} ${String(value)}\n`).join(''));
  return exitStatus.done;
}
