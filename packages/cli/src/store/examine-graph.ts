import type { DoctorReport } from '@cartograph/store';
import { restoreStore, StoreError } from '@cartograph/store';
import { countOf } from '../session/count-of.ts';
import type { ExitStatus } from '../session/exit-status.ts';
import { exitStatus } from '../session/exit-status.ts';
import type { Session } from '../session/session.ts';
import { showWork } from '../session/show-work.ts';
import { withStore } from './with-store.ts';

/** Checks the graph, rebuilds its projection where asked, and prints what was found. */
export async function examineGraph(session: Session, rebuild: boolean): Promise<ExitStatus> {
  const report = rebuild ? await rebuildGraph(session) : await examine(session, false);
  if (session.json) {
    await session.printJson(report);
  } else {
    for (const finding of report.findings) await session.print(`${finding.check}  ${finding.id}  ${finding.message}\n`);
    const verdict = report.healthy ? 'the graph is sound' : countOf(report.findings.length, 'finding');
    await session.print(`${verdict}${report.rebuilt ? '; the projection was rebuilt' : ''}\n`);
    if (!report.healthy && !report.rebuilt)
      session.say('rebuild what the claims give with: cartograph doctor --rebuild');
  }
  return report.healthy || report.rebuilt ? exitStatus.done : exitStatus.failed;
}

const examine = (session: Session, rebuild: boolean): Promise<DoctorReport> =>
  withStore(session, { readOnly: !rebuild }, (store) =>
    showWork(session, rebuild ? 'checking and rebuilding' : 'checking', (onProgress) =>
      store.doctor({ rebuild, onProgress }),
    ),
  );

/** Rebuilds the graph; one whose file cannot be read is made again from what is kept beside it. */
async function rebuildGraph(session: Session): Promise<DoctorReport> {
  try {
    return await examine(session, true);
  } catch (error) {
    if (!(error instanceof StoreError && error.code === 'corrupt')) throw error;
    session.say(`${session.storeUrl} cannot be read; it is made again from the extractions beside it`);
    await restoreStore(session.storeUrl);
    return { ...(await examine(session, false)), rebuilt: true };
  }
}
