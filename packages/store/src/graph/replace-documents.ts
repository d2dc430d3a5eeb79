import type { Extraction } from '@cartograph/model';
import type { DocumentPart } from '../change/document-part.ts';
import { documentPart, readExtraction } from '../change/document-part.ts';
import { planChange, tallyKeys } from '../change/plan-change.ts';
import { resolveSources } from '../duplicates/resolve-sources.ts';
import type { GraphTransaction, Read } from './graph-database.ts';
import { readState, toSchemaRow } from './graph-state.ts';
import { readTallies } from './read-tallies.ts';

/**
 * Takes some documents out and puts others in, with all that follows from it: actors and edges that they alone carried
 * go, and documents that are no longer, or now are, reprints of another count as another source.
 */
export async function replaceDocuments(
  transaction: GraphTransaction,
  oldIds: readonly string[],
  extractions: readonly Extraction[],
): Promise<void> {
  if (oldIds.length === 0 && extractions.length === 0) return;
  const { read, write } = transaction;
  const sources = await resolveSources(read, oldIds, extractions);
  const going = await readExtractions(read, oldIds);
  const moved = await readExtractions(
    read,
    sources.moved.map(({ id }) => id),
  );
  const movedFrom = new Map(sources.moved.map(({ id, from }) => [id, from]));
  const toPart = (extraction: Extraction, of: ReadonlyMap<string, string>): DocumentPart =>
    documentPart(extraction, of.get(extraction.document.id) ?? extraction.document.id);
  const before = [...going.map((old) => toPart(old, sources.before)), ...moved.map((old) => toPart(old, movedFrom))];
  const after = [...extractions, ...moved].map((extraction) => toPart(extraction, sources.after));
  const tallies = await readTallies(read, tallyKeys([...before, ...after]));
  const state = await readState(read);
  const { change, totals } = planChange({ before, after, tallies, ...state });
  const schema = {
    table: 'CartographSchema',
    create: [],
    update: [toSchemaRow({ ...state, totals })],
    remove: [],
  } as const;
  await write({ ...change, nodes: [...change.nodes, sources.bands, schema] });
}

/** The stored extractions of some documents, in the order of their ids. */
export async function readExtractions(read: Read, ids: readonly string[]): Promise<Extraction[]> {
  if (ids.length === 0) return [];
  const rows = await read(
    'UNWIND $ids AS id MATCH (x:CartographExtraction {id: id}) RETURN x.id AS id, x.content AS content ORDER BY id',
    { ids },
  );
  return rows.map((row) => readExtraction(String(row['content'])));
}
