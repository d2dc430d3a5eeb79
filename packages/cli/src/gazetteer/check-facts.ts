import { checkGazetteer, createGazetteer } from '@cartograph/extractor';
import { actorLabels } from '@cartograph/model';
import type { GazetteerOptions } from '../commands/gazetteer.ts';
import { readGazetteerFiles } from '../engine/read-gazetteer-files.ts';
import { countOf } from '../session/count-of.ts';
import type { ExitStatus } from '../session/exit-status.ts';
import { exitStatus } from '../session/exit-status.ts';
import type { Session } from '../session/session.ts';

type Files = Awaited<ReturnType<typeof readGazetteerFiles>>;

/** How many actors of each label the files know. */
function countActors(files: Files): Readonly<Record<string, number>> {
  const { actors } = createGazetteer(files);
  return Object.fromEntries(
    actorLabels.map((label) => [label, actors.filter((actor) => actor.label === label).length]),
  );
}

const describeCounts = (counts: Readonly<Record<string, number>>): string =>
  Object.entries(counts)
    .map(([label, count]) => `${label} ${count}`)
    .join(', ');

/** Prints what is wrong with the facts, a line a problem; where nothing is, how many actors of each label they know. */
export async function checkFacts(session: Session, options: GazetteerOptions): Promise<ExitStatus> {
  const files = await readGazetteerFiles(options.gazetteer);
  const problems = checkGazetteer(files);
  const counts = problems.length === 0 ? countActors(files) : undefined;
  if (session.json) {
    await session.printJson({ files: files.length, problems, ...(counts ? { actors: counts } : {}) });
  } else {
    for (const problem of problems) await session.print(`${problem}\n`);
    await session.print(
      counts
        ? `${files.length} files, nothing wrong: ${describeCounts(counts)}\n`
        : `${countOf(problems.length, 'problem')} in ${files.length} files\n`,
    );
  }
  return problems.length === 0 ? exitStatus.done : exitStatus.failed;
}
