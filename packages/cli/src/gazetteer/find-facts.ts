import { createGazetteer } from '@cartograph/extractor';
import { isoDateSchema } from '@cartograph/model';
import { CliError } from '../cli-error.ts';
import type { GazetteerOptions } from '../commands/gazetteer.ts';
import { readGazetteerFiles } from '../engine/read-gazetteer-files.ts';
import type { ExitStatus } from '../session/exit-status.ts';
import { exitStatus } from '../session/exit-status.ts';
import type { Session } from '../session/session.ts';
import type { FoundActor } from './search-gazetteer.ts';
import { searchGazetteer } from './search-gazetteer.ts';

/** Prints who answers to a name. */
export async function findFacts(session: Session, name: string, options: GazetteerOptions): Promise<ExitStatus> {
  const { date } = options;
  if (date !== undefined && !isoDateSchema.safeParse(date).success)
    throw new CliError('usage', `--date ${date} is no date; write it as 2025-03-01`);
  const gazetteer = createGazetteer(await readGazetteerFiles(options.gazetteer));
  const found = searchGazetteer(gazetteer, name, date);
  if (session.json) await session.printJson(found);
  else await session.print(found.map((hit) => formatHit(hit, (id) => gazetteer.actor(id)?.name ?? id)).join(''));
  if (found.length > 0) return exitStatus.done;
  session.warn(name, 'is not in the gazetteer; facts of your own go into a folder: --gazetteer FOLDER');
  return exitStatus.failed;
}

function formatHit({ actor, matched, offices }: FoundActor, nameOf: (id: string) => string): string {
  const facts = [actor.country, actor.sector, actor.wikidataId, ...actor.topics].filter(
    (fact) => fact !== undefined && fact !== '',
  );
  const head = `${actor.id.padEnd(32)} ${actor.label.padEnd(12)} ${actor.name}${matched === actor.name ? '' : ` (${matched})`}`;
  const lines = offices.map(
    ({ title, body, start, end }) => `  ${title}, ${nameOf(body)}, ${start ?? '…'} to ${end ?? 'now'}`,
  );
  return `${[`${head}${facts.length === 0 ? '' : `  ${facts.join(' ')}`}`, ...lines].join('\n')}\n`;
}
