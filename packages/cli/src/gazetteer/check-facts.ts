import { checkGazetteer } from '@cartograph/extractor';
import type { GazetteerOptions } from '../commands/gazetteer.ts';
import { readGazetteerFiles } from '../engine/read-gazetteer-files.ts';
import type { ExitStatus } from '../session/exit-status.ts';
import { exitStatus } from '../session/exit-status.ts';
import type { Session } from '../session/session.ts';

/** Prints what is wrong with the facts, a line a problem. */
export async function checkFacts(session: Session, options: GazetteerOptions): Promise<ExitStatus> {
  const files = await readGazetteerFiles(options.gazetteer);
  const problems = checkGazetteer(files);
  if (session.json) await session.printJson({ files: files.length, problems });
  else for (const problem of problems) await session.print(`${problem}\n`);
  session.say(
    problems.length === 0
      ? `${files.length} files, nothing wrong`
      : `${problems.length} problems in ${files.length} files`,
  );
  return problems.length === 0 ? exitStatus.done : exitStatus.failed;
}
