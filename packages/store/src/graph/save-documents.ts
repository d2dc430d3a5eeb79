import type { Extraction } from '@cartograph/model';
import type { DocumentPart } from '../change/document-part.ts';
import { documentPart, extractionDigest, readExtraction } from '../change/document-part.ts';
import { planChange, tallyKeys } from '../change/plan-change.ts';
import type { RemoveReport, SaveReport } from '../graph-store.ts';
import type { SourceReliability } from '../projection/belief.ts';
import { sourceIdOf } from '../projection/source-id.ts';
import type { Tally } from '../projection/tally.ts';
import { checkExtraction } from './check-extraction.ts';
import type { GraphTransaction, Read } from './graph-database.ts';
import { findStored, namesLike, namesOf } from './stored-state.ts';
import { readTotals, toSchemaRow } from './totals.ts';

/** Writes the extractions into the graph, each in the place of the document that it is a new reading of. */
export async function saveDocuments(
  transaction: GraphTransaction,
  extractions: readonly Extraction[],
  reliability: SourceReliability,
): Promise<SaveReport> {
  for (const extraction of extractions) checkExtraction(extraction);
  const given = lastOfEach(extractions);
  const stored = await findStored(transaction.read, given.flatMap(namesOf));
  const storedByName = new Map(stored.flatMap((state) => state.names.map((name) => [name, state])));
  const oldOf = (extraction: Extraction) =>
    new Set(namesOf(extraction).flatMap((name) => storedByName.get(name) ?? []));
  const isUnchanged = (extraction: Extraction): boolean => {
    const [old, ...others] = oldOf(extraction);
    return old?.id === extraction.document.id && others.length === 0 && old.digest === extractionDigest(extraction);
  };
  const fresh = given.filter((extraction) => !isUnchanged(extraction));
  const changed = fresh.filter((extraction) => oldOf(extraction).size > 0).length;
  const replaced = new Set(fresh.flatMap((extraction) => [...oldOf(extraction)].map((state) => state.id)));
  await replaceDocuments(transaction, [...replaced].sort(), fresh, reliability);
  return { added: fresh.length - changed, changed, unchanged: extractions.length - fresh.length };
}

/** Takes documents out of the graph, by id, path or URL. */
export async function removeDocuments(
  transaction: GraphTransaction,
  names: readonly string[],
  reliability: SourceReliability,
): Promise<RemoveReport> {
  const stored = await findStored(transaction.read, names.flatMap(namesLike));
  const answered = new Set(stored.flatMap((state) => state.names));
  const removed = stored.map((state) => state.id);
  await replaceDocuments(transaction, removed, [], reliability);
  return { removed, missing: names.filter((name) => !namesLike(name).some((like) => answered.has(like))) };
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

async function replaceDocuments(
  transaction: GraphTransaction,
  oldIds: readonly string[],
  extractions: readonly Extraction[],
  reliability: SourceReliability,
): Promise<void> {
  if (oldIds.length === 0 && extractions.length === 0) return;
  const before = (await readExtractions(transaction.read, oldIds)).map(toPart);
  const after = extractions.map(toPart);
  const tallies = await readTallies(transaction.read, tallyKeys([...before, ...after]));
  const totals = await readTotals(transaction.read);
  const planned = planChange({ before, after, tallies, totals, reliability });
  const schema = { table: 'CartographSchema', create: [], update: [toSchemaRow(planned.totals)], remove: [] } as const;
  await transaction.write({ ...planned.change, nodes: [...planned.change.nodes, schema] });
}

const toPart = (extraction: Extraction): DocumentPart => documentPart(extraction, sourceIdOf(extraction.document));

async function readTallies(read: Read, keys: readonly string[]): Promise<ReadonlyMap<string, Tally>> {
  if (keys.length === 0) return new Map();
  const rows = await read(
    'UNWIND $keys AS key MATCH (t:CartographTally {id: key}) RETURN t.id AS id, t.content AS content',
    { keys },
  );
  return new Map(rows.map((row) => [String(row['id']), JSON.parse(String(row['content'])) as Tally]));
}

/** Of several readings of one document in a batch, the last. */
function lastOfEach(extractions: readonly Extraction[]): Extraction[] {
  const taken = new Set<string>();
  const kept: Extraction[] = [];
  for (const extraction of [...extractions].reverse()) {
    const names = namesOf(extraction);
    if (!names.some((name) => taken.has(name))) kept.push(extraction);
    for (const name of names) taken.add(name);
  }
  return kept.reverse();
}
