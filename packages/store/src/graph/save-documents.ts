import type { Extraction } from '@cartograph/model';
import { extractionDigest } from '../change/document-part.ts';
import type { RemoveReport, SaveReport } from '../graph-store.ts';
import { checkExtraction } from './check-extraction.ts';
import type { GraphTransaction } from './graph-database.ts';
import { replaceDocuments } from './replace-documents.ts';
import { findStored, namesLike, namesOf } from './stored-state.ts';

/** Writes the extractions into the graph, each in the place of the document that it is a new reading of. */
export async function saveDocuments(
  transaction: GraphTransaction,
  extractions: readonly Extraction[],
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
  await replaceDocuments(transaction, [...replaced].sort(), fresh);
  return { added: fresh.length - changed, changed, unchanged: extractions.length - fresh.length };
}

/** Takes documents out of the graph, by id, path or URL. */
export async function removeDocuments(transaction: GraphTransaction, names: readonly string[]): Promise<RemoveReport> {
  const stored = await findStored(transaction.read, names.flatMap(namesLike));
  const answered = new Set(stored.flatMap((state) => state.names));
  const removed = stored.map((state) => state.id);
  await replaceDocuments(transaction, removed, []);
  return { removed, missing: names.filter((name) => !namesLike(name).some((like) => answered.has(like))) };
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
