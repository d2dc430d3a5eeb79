import type { Judgement } from '@cartograph/model';
import { documentPart } from '../change/document-part.ts';
import { documentsJudged, documentsOfActors } from '../judgements/find-documents.ts';
import type { JudgementPlan } from '../judgements/judgement-plan.ts';
import { createPlan } from '../judgements/judgement-plan.ts';
import { readJudgements } from '../judgements/stored-judgements.ts';
import type { GraphTransaction, Read } from './graph-database.ts';
import type { GraphState } from './graph-state.ts';
import { readState, toStateChange } from './graph-state.ts';
import type { JudgeWork } from './graph-work.ts';
import {
  changedHolders,
  changeJudgements,
  planNext,
  planParts,
  readExtractions,
  readStoredExtractions,
  replaceDocuments,
} from './replace-documents.ts';

const DOCUMENTS_AT_ONCE = 500;

/**
 * Lets judgements hold in a graph whose transactions are in memory: at once where few documents are to be moved, else work
 * is left that says which.
 */
export async function startJudging(transaction: GraphTransaction, holding: readonly Judgement[]): Promise<void> {
  const { read, write } = transaction;
  const state = await readState(read);
  const held = await readJudgements(read);
  const plan = createPlan(held, state.renames);
  const judged = await readExtractions(read, await documentsJudged(read, held, holding));
  const next = await planNext(read, { state, plan, holding, before: judged, after: judged });
  const moving = await documentsToMove(read, { held, plan }, { held: holding, plan: next });
  if (moving.length <= DOCUMENTS_AT_ONCE) return replaceDocuments(transaction, [], [], holding);
  const pending: JudgeWork = { kind: 'judge', held, renames: Object.fromEntries(state.renames), after: '' };
  const schema = toStateChange({ ...state, renames: next.renames, pending });
  await write({ nodes: [schema, changeJudgements(held, holding)], links: [], edges: [] });
}

/** Moves the next documents; gives the state that the graph has then, to be written with them. */
export async function judgeInPart(
  { read, write }: GraphTransaction,
  state: GraphState,
  work: JudgeWork,
): Promise<GraphState> {
  const old = createPlan(work.held, new Map(Object.entries(work.renames)));
  const held = await readJudgements(read);
  const plan = createPlan(held, state.renames);
  const moving = await documentsToMove(read, { held: work.held, plan: old }, { held, plan });
  // a document that is not moved yet is still one of the actors that it was of
  const left = moving.filter((id) => id > work.after);
  const part = left.slice(0, DOCUMENTS_AT_ONCE);
  const stored = await readStoredExtractions(read, part);
  const partsBy = (by: JudgementPlan) =>
    stored.map(({ extraction, packed, sourceId }) => documentPart(extraction, sourceId, { packed, plan: by }));
  const { change, totals } = await planParts(read, state, { before: partsBy(old), after: partsBy(plan) });
  await write(change);
  const last = part.at(-1);
  return last === undefined || left.length === part.length
    ? { totals, reliability: state.reliability, renames: state.renames }
    : { ...state, totals, pending: { ...work, after: last } };
}

interface Judged {
  readonly held: readonly Judgement[];
  readonly plan: JudgementPlan;
}

/** The ids of the documents in which two sets of judgements make a difference, in their order. */
async function documentsToMove(read: Read, before: Judged, after: Judged): Promise<string[]> {
  const judged = await documentsJudged(read, before.held, after.held);
  const holders = changedHolders(before.plan.renames, after.plan.renames);
  return [...new Set([...judged, ...(await documentsOfActors(read, holders))])].sort();
}
