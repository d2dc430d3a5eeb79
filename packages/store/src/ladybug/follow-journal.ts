import type { BulkLoad } from '../bulk/bulk-load.ts';
import { loadAnew } from '../bulk/load-anew.ts';
import { digestToHex, EMPTY_DIGEST, stableJson } from '@cartograph/model';
import { readExtraction } from '../change/document-part.ts';
import { applyReliability } from '../graph/apply-reliability.ts';
import type { GraphDatabase, Read } from '../graph/graph-database.ts';
import { readState } from '../graph/graph-state.ts';
import { removeDocuments, saveDocuments } from '../graph/save-documents.ts';
import type { SourceReliability } from '../projection/belief.ts';
import type { ExtractionJournal, JournalGroup, JournalState } from './extraction-journal.ts';
import { CONTENT_OF_X, fromContentColumns } from '../schema/content-columns.ts';

const DOCUMENTS_AT_ONCE = 200;
const LINES_FOR_A_DOCUMENT = 3;
const LINES_TO_SPARE = 1000;

/**
 * Brings a graph and its journal in step. A journal that goes on from where the graph stands (the database's log was torn,
 * or the process killed just before a commit) is followed; else it is written anew, as it is when too much of it has gone.
 */
export async function followJournal(database: GraphDatabase, journal: ExtractionJournal): Promise<void> {
  const { documents } = (await readState(database.read)).totals;
  const state = await stateOf(database.read);
  const isInStep = journal.digest === state.digest;
  if (isInStep && journal.lines <= documents * LINES_FOR_A_DOCUMENT + LINES_TO_SPARE) return;
  const missed = isInStep ? undefined : await groupsAfter(journal, state.digest);
  if (!missed) return journal.rewrite(contentsOf(database.read), state, journal.digest !== undefined && !isInStep);
  const reliability = JSON.parse(journal.sources) as SourceReliability;
  const { loadFolder: folder } = database;
  // a graph that has nothing, as one that was killed while it was rebuilt, is filled as a new one is
  if (documents === 0 && folder !== undefined)
    await loadAnew(database, { folder }, (load) => replayGroups(load, missed));
  else await saveGroups(database, missed);
  await applyReliability(database, reliability);
  await journal.settle(await stateOf(database.read));
}

/** Has a load hold what was kept, in the order in which it happened. */
export async function replayGroups(
  load: BulkLoad,
  groups: Iterable<JournalGroup> | AsyncIterable<JournalGroup>,
): Promise<void> {
  for await (const { removed, added } of groups) {
    await load.remove(removed);
    await load.save(added.map(readExtraction));
  }
}

const saveGroups = (database: GraphDatabase, groups: readonly JournalGroup[]): Promise<void> =>
  database.transact(async (transaction) => {
    for (const { removed, added } of groups) {
      await removeDocuments(transaction, removed);
      await saveDocuments(transaction, added.map(readExtraction));
    }
  });

/** All stored extractions, packed as they are stored, some at a time. */
export async function* contentsOf(read: Read): AsyncGenerator<string> {
  const rows = await read('MATCH (x:CartographExtraction) RETURN x.id AS id ORDER BY id');
  const ids = rows.map((row) => String(row['id']));
  for (let start = 0; start < ids.length; start += DOCUMENTS_AT_ONCE) {
    const found = await read(
      `UNWIND $ids AS id MATCH (x:CartographExtraction {id: id}) RETURN ${CONTENT_OF_X} ORDER BY x.id`,
      { ids: ids.slice(start, start + DOCUMENTS_AT_ONCE) },
    );
    yield* found.map(fromContentColumns);
  }
}

async function stateOf(read: Read): Promise<JournalState> {
  const { totals, reliability } = await readState(read);
  return { digest: digestToHex(totals.digest), sources: stableJson(reliability) };
}

/** What the journal has after the graph's own state; `undefined` where it does not know that state. */
async function groupsAfter(journal: ExtractionJournal, digest: string): Promise<JournalGroup[] | undefined> {
  // a graph that lost everything, since one from which everything was removed is in step
  let missed: JournalGroup[] | undefined =
    journal.digest !== undefined && digest === digestToHex(EMPTY_DIGEST) ? [] : undefined;
  for await (const group of journal.groups()) {
    if (group.digest === digest) missed = [];
    else missed?.push(group);
  }
  return missed;
}
