import { copyFileSync, existsSync, renameSync, rmSync } from 'node:fs';
import type { SourceReliability } from '../projection/belief.ts';
import { StoreError } from '../store-error.ts';
import { replayGroups } from './follow-journal.ts';
import { ExtractionJournal, journalOf } from './extraction-journal.ts';
import { ladybugPath } from './ladybug-file.ts';
import { openLadybugStore } from './open-ladybug-store.ts';

const judgementsOf = (path: string): string => `${path}.judgements.jsonl`;

/**
 * Makes a graph whose file is torn, or of another version of the database, again from the extractions and judgements
 * beside it. The torn file is kept as `PATH.torn`; until the new one is whole nothing is changed.
 *
 * Throws a {@link StoreError} `corrupt` where there are no extractions beside it.
 */
export async function restoreGraph(url: string): Promise<void> {
  const path = ladybugPath(url);
  if (!existsSync(journalOf(path)))
    throw new StoreError(
      'corrupt',
      `there is no ${journalOf(path)} to make ${path} again from; move it away (with ${path}.wal) and build it again`,
    );
  const fresh = `${path}.rebuilt`;
  for (const file of [fresh, `${fresh}.wal`, journalOf(fresh), judgementsOf(fresh), `${fresh}.load`])
    rmSync(file, { recursive: true, force: true });
  if (existsSync(judgementsOf(path))) copyFileSync(judgementsOf(path), judgementsOf(fresh));
  await fill(fresh, await ExtractionJournal.open(path, false));
  putInPlace(fresh, path);
}

async function fill(fresh: string, journal: ExtractionJournal): Promise<void> {
  try {
    const sources = JSON.parse(journal.sources) as SourceReliability;
    const store = await openLadybugStore(`ladybug:${fresh}`, { sources });
    try {
      const load = await store.startLoad();
      if (!load) throw new StoreError('foreign', `${fresh} is in use`);
      await replayGroups(load, journal.groups());
      await load.finish();
    } finally {
      await store.close();
    }
  } finally {
    await journal.close();
  }
}

/** The old file goes only when the new one takes its name. */
function putInPlace(fresh: string, path: string): void {
  if (existsSync(path)) copyFileSync(path, `${path}.torn`);
  if (existsSync(`${path}.wal`)) renameSync(`${path}.wal`, `${path}.torn.wal`);
  renameSync(fresh, path);
  if (existsSync(`${fresh}.wal`)) renameSync(`${fresh}.wal`, `${path}.wal`);
  renameSync(journalOf(fresh), journalOf(path));
  rmSync(judgementsOf(fresh), { force: true });
}
