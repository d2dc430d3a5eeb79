import type { ExitStatus } from '../session/exit-status.ts';
import { exitStatus } from '../session/exit-status.ts';
import type { Session } from '../session/session.ts';
import { withStore } from './with-store.ts';

/** Checks the graph, rebuilds its projection where asked, and prints what was found. */
export async function examineGraph(session: Session, rebuild: boolean): Promise<ExitStatus> {
  const report = await withStore(session, { readOnly: !rebuild }, (store) => store.doctor({ rebuild }));
  if (session.json) {
    await session.printJson(report);
  } else {
    for (const finding of report.findings) await session.print(`${finding.check}  ${finding.id}  ${finding.message}\n`);
    const verdict = report.healthy ? 'the graph is sound' : `${report.findings.length} findings`;
    await session.print(`${verdict}${report.rebuilt ? '; the projection was rebuilt' : ''}\n`);
    if (!report.healthy && !report.rebuilt)
      session.say('rebuild what the claims give with: cartograph doctor --rebuild');
  }
  return report.healthy || report.rebuilt ? exitStatus.done : exitStatus.failed;
}
