import type { Extraction, Judgement } from '@cartograph/model';
import type { NodeChange } from '../change/graph-change.ts';
import type { DocumentPart, PackedExtraction } from '../change/document-part.ts';
import { documentPart, packExtraction, readExtraction } from '../change/document-part.ts';
import type { PlannedChange } from '../change/plan-change.ts';
import { planChange, storedKeys } from '../change/plan-change.ts';
import { resolveSources, toFingerprint } from '../duplicates/resolve-sources.ts';
import { signatureFromText } from '../duplicates/signature.ts';
import { documentsJudged, documentsOfActors } from '../judgements/find-documents.ts';
import { settleDocument } from '../judgements/judge-extraction.ts';
import type { JudgementPlan } from '../judgements/judgement-plan.ts';
import { createPlan } from '../judgements/judgement-plan.ts';
import { addRawActors, wantedBy } from '../judgements/raw-actors.ts';
import { resolveActors } from '../judgements/resolve-actors.ts';
import { actorsJudgements, readFormerIds, readJudgements, readRawActors } from '../judgements/stored-judgements.ts';
import { currentIds, tallyFormerIds } from '../projection/former-ids.ts';
import type { Tally } from '../projection/tally.ts';
import { addTally } from '../projection/tally.ts';
import type { GraphTransaction, Read } from './graph-database.ts';
import type { GraphState } from './graph-state.ts';
import { readState, toStateChange } from './graph-state.ts';
import { readPairs, readTallies } from './read-tallies.ts';
import { CONTENT_OF_X, fromContentColumns } from '../schema/content-columns.ts';

/**
 * Takes some documents out and puts others in, and lets `judgements` hold (those that held before where absent), with all
 * that follows from it: actors and edges that they alone carried go, documents that are no longer, or now are, reprints of
 * another count as another source, and actors that are judged to be one are one.
 */
export async function replaceDocuments(
  transaction: GraphTransaction,
  oldIds: readonly string[],
  extractions: readonly Extraction[],
  judgements?: readonly Judgement[],
): Promise<void> {
  if (oldIds.length === 0 && extractions.length === 0 && judgements === undefined) return;
  const { read, write } = transaction;
  const state = await readState(read);
  const held = await readJudgements(read);
  const holding = judgements ?? held;
  const going = await readStoredExtractions(read, oldIds);
  const isGoing = new Set(oldIds);
  const touched = (await readStoredExtractions(read, await documentsJudged(read, held, holding))).filter(
    ({ extraction }) => !isGoing.has(extraction.document.id),
  );
  const plan = createPlan(held, state.renames);
  const next = await planNext(read, {
    state,
    plan,
    holding,
    before: [...going, ...touched].map(({ extraction }) => extraction),
    after: [...extractions, ...touched.map(({ extraction }) => extraction)],
  });
  const coming = extractions.map((extraction) => ({ extraction, packed: packExtraction(extraction) }));
  const sources = await resolveSources(
    read,
    oldIds,
    coming.map(({ extraction, packed }) => toFingerprint(extraction, packed.signature)),
  );
  const isRead = new Set([...isGoing, ...touched.map(({ extraction }) => extraction.document.id)]);
  const staying = new Set([
    ...(await documentsOfActors(read, changedHolders(state.renames, next.renames))),
    ...sources.moved.map(({ id }) => id),
  ]);
  const others = await readStoredExtractions(
    read,
    [...staying].filter((id) => !isRead.has(id)),
  );
  const moved = [...touched, ...others];
  const before = [...going, ...moved].map(({ extraction, packed, sourceId }) =>
    documentPart(extraction, sourceId, { packed, plan }),
  );
  const sourceOf = ({ document }: Extraction, stored = document.id): string => sources.after.get(document.id) ?? stored;
  const after = [
    ...coming.map(({ extraction, packed }) => documentPart(extraction, sourceOf(extraction), { packed, plan: next })),
    ...moved.map(({ extraction, packed, sourceId }) =>
      documentPart(extraction, sourceOf(extraction, sourceId), { packed, plan: next }),
    ),
  ];
  const { change, totals } = await planParts(read, state, { before, after });
  const schema = toStateChange({ ...state, totals, renames: next.renames });
  const nodes = [...change.nodes, sources.bands, schema, changeJudgements(held, holding)];
  await write({ ...change, nodes });
}

/** What turns the graph with the parts `before` into the graph with the parts `after`. */
export async function planParts(
  read: Read,
  state: GraphState,
  { before, after }: { readonly before: readonly DocumentPart[]; readonly after: readonly DocumentPart[] },
): Promise<PlannedChange> {
  const keys = storedKeys([...before, ...after]);
  const tallies = await readTallies(read, keys.tallies);
  const pairs = await readPairs(read, keys.pairs);
  return planChange({ before, after, tallies, pairs, ...state });
}

interface NextPlanInput {
  readonly state: GraphState;
  readonly plan: JudgementPlan;
  readonly holding: readonly Judgement[];
  readonly before: readonly Extraction[];
  readonly after: readonly Extraction[];
}

/** The plan once the documents are replaced: an actor that comes or goes with them can change who is whom. */
export async function planNext(
  read: Read,
  { state, plan, holding, before, after }: NextPlanInput,
): Promise<JudgementPlan> {
  const verdicts = actorsJudgements(holding);
  const current = currentIds(await planFormerIds(read, before, after));
  if (verdicts.length === 0) return createPlan(holding, current);
  const settled = createPlan(holding, new Map());
  const change = new Map<string, Tally>();
  const wanted = wantedBy(verdicts);
  const add = (extraction: Extraction, by: JudgementPlan, sign: 1 | -1): void =>
    addRawActors(change, settleDocument(extraction, by.about(extraction.document)).extraction, wanted, sign);
  for (const extraction of before) add(extraction, plan, -1);
  for (const extraction of after) add(extraction, settled, 1);
  const raw = await readRawActors(read, verdicts, { renames: state.renames, current, change });
  return createPlan(holding, resolveActors(verdicts, raw, current).renames);
}

/** The tally of former ids once documents are replaced. */
async function planFormerIds(read: Read, before: readonly Extraction[], after: readonly Extraction[]): Promise<Tally> {
  let former = await readFormerIds(read);
  for (const extraction of before) former = addTally(former, tallyFormerIds(extraction), -1);
  for (const extraction of after) former = addTally(former, tallyFormerIds(extraction));
  return former;
}

/** The actors in the graph whose documents call somebody on whom the two plans differ. */
export function changedHolders(before: ReadonlyMap<string, string>, after: ReadonlyMap<string, string>): string[] {
  const ids = [...new Set([...before.keys(), ...after.keys()])];
  return ids.filter((id) => before.get(id) !== after.get(id)).map((id) => before.get(id) ?? id);
}

/** The change that has these judgements hold in the place of those. */
export function changeJudgements(before: readonly Judgement[], after: readonly Judgement[]): NodeChange {
  const [old, now] = [new Set(before.map(({ id }) => id)), new Set(after.map(({ id }) => id))];
  return {
    table: 'CartographJudgement',
    create: after
      .filter(({ id }) => !old.has(id))
      .map((judgement) => ({ id: judgement.id, content: JSON.stringify(judgement) })),
    update: [],
    remove: [...old].filter((id) => !now.has(id)),
  };
}

/** A stored extraction, as it is stored too, with the source that its document counts as. */
export interface StoredExtraction {
  readonly extraction: Extraction;
  readonly packed: PackedExtraction;
  readonly sourceId: string;
}

/** The stored extractions of some documents, in the order of their ids. */
export const readExtractions = async (read: Read, ids: readonly string[]): Promise<Extraction[]> =>
  (await readStoredExtractions(read, ids)).map(({ extraction }) => extraction);

/** The same, as they are stored. */
export async function readStoredExtractions(read: Read, ids: readonly string[]): Promise<StoredExtraction[]> {
  if (ids.length === 0) return [];
  const rows = await read(
    `UNWIND $ids AS id MATCH (x:CartographExtraction {id: id}) RETURN x.id AS id, ${CONTENT_OF_X}, x.digest AS digest, x.signature AS signature, x.sourceId AS sourceId ORDER BY id`,
    { ids },
  );
  return rows.map((row) => {
    const [content, digest] = [fromContentColumns(row), String(row['digest'])];
    const signature = typeof row['signature'] === 'string' ? signatureFromText(row['signature']) : undefined;
    return {
      extraction: readExtraction(content),
      packed: { content, digest, ...(signature ? { signature } : {}) },
      sourceId: String(row['sourceId']),
    };
  });
}
