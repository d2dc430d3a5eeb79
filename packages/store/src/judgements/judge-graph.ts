import type { Judgement } from '@cartograph/model';
import { judgementId, judgementSchema } from '@cartograph/model';
import type { JudgeReport, UndoReport } from '../graph-store.ts';
import type { GraphDatabase } from '../graph/graph-database.ts';
import { startJudging } from '../graph/judge-part.ts';
import { finishPending, transactSettled } from '../graph/pending-work.ts';
import { replaceDocuments } from '../graph/replace-documents.ts';
import { StoreError } from '../store-error.ts';
import { readJudgementFile, writeJudgementFile } from './judgement-file.ts';
import { readJudgements } from './stored-judgements.ts';

/** Lets some judgements hold from now on. */
export async function addJudgements(database: GraphDatabase, given: readonly Judgement[]): Promise<JudgeReport> {
  for (const judgement of given) check(judgement);
  const known = await alterJudgements(database, (before) => {
    const ids = idSet(before);
    return [...before, ...new Map(given.filter(({ id }) => !ids.has(id)).map((one) => [one.id, one])).values()];
  });
  const ids = [...idSet(given)];
  return { added: ids.filter((id) => !known.has(id)), known: ids.filter((id) => known.has(id)) };
}

/** Takes judgements back; the graph is what it would be if they had never been made. */
export async function undoJudgements(database: GraphDatabase, ids: readonly string[]): Promise<UndoReport> {
  const going = new Set(ids);
  const known = await alterJudgements(database, (before) => before.filter(({ id }) => !going.has(id)));
  return { undone: [...going].filter((id) => known.has(id)), missing: [...going].filter((id) => !known.has(id)) };
}

const idSet = (judgements: readonly Judgement[]): Set<string> => new Set(judgements.map(({ id }) => id));

/** Brings the graph in step with the file beside it, which people edit and share; a file that is gone is written again. */
export async function followJudgementFile(database: GraphDatabase): Promise<void> {
  const { judgementFile } = database;
  if (judgementFile === undefined || database.isReadOnly) return;
  const stored = await readJudgements(database.read);
  const written = await readJudgementFile(judgementFile);
  if (written === undefined) {
    if (stored.length > 0) await writeJudgementFile(judgementFile, stored);
    return;
  }
  if (idsOf(written) === idsOf(stored)) return;
  await transactSettled(database, (transaction) => replaceDocuments(transaction, [], [], written));
}

/** What a check says where the file beside the graph holds other judgements than the graph does. */
export async function compareJudgementFile({ read, judgementFile }: GraphDatabase): Promise<string[]> {
  if (judgementFile === undefined) return [];
  try {
    const written = await readJudgementFile(judgementFile);
    if (written === undefined || idsOf(written) === idsOf(await readJudgements(read))) return [];
    return [`${judgementFile} holds other judgements than the graph, which follows it when it is opened for writing`];
  } catch (error) {
    if (error instanceof StoreError) return [error.message];
    throw error;
  }
}

const idsOf = (judgements: readonly Judgement[]): string =>
  judgements
    .map(({ id }) => id)
    .sort()
    .join(' ');

type Alter = (before: readonly Judgement[]) => readonly Judgement[];

/** Lets other judgements hold, and gives the ids of those that held before. */
async function alterJudgements(database: GraphDatabase, alter: Alter): Promise<ReadonlySet<string>> {
  const { judgementFile } = database;
  if (judgementFile !== undefined) return inTurn(database, () => alterFile(database, judgementFile, alter));
  const known = await transactSettled(database, async (transaction) => {
    const before = await readJudgements(transaction.read);
    const after = alter(before);
    if (idsOf(after) !== idsOf(before)) await startJudging(transaction, after);
    return idSet(before);
  });
  await finishPending(database);
  return known;
}

// the file comes first: what it holds and the graph does not is put into the graph when it is opened next
async function alterFile(database: GraphDatabase, path: string, alter: Alter): Promise<ReadonlySet<string>> {
  // somebody may have written into it since
  const before = (await readJudgementFile(path)) ?? (await readJudgements(database.read));
  const after = alter(before);
  if (idsOf(after) === idsOf(before)) return idSet(before);
  await writeJudgementFile(path, after);
  try {
    await transactSettled(database, (transaction) => replaceDocuments(transaction, [], [], after));
  } catch (error) {
    await writeJudgementFile(path, before).catch(() => undefined);
    throw error;
  }
  return idSet(before);
}

const turns = new WeakMap<GraphDatabase, Promise<unknown>>();

/** One after the other, so that none overwrites what another just wrote. */
function inTurn<T>(database: GraphDatabase, work: () => Promise<T>): Promise<T> {
  const turn = (turns.get(database) ?? Promise.resolve()).catch(() => undefined).then(work);
  turns.set(database, turn);
  return turn;
}

function check(judgement: Judgement): void {
  const parsed = judgementSchema.safeParse(judgement);
  const [issue] = parsed.error?.issues ?? [];
  if (issue) throw new StoreError('bad-judgements', `${issue.path.join('.') || 'the judgement'}: ${issue.message}`);
  if (judgementId(judgement) !== judgement.id)
    throw new StoreError('bad-judgements', `${judgement.id} is not the id of what it says; leave the id out`);
}
