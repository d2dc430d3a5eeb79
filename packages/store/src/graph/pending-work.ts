import { trustInPart } from './belief-part.ts';
import type { GraphDatabase, GraphTransaction } from './graph-database.ts';
import type { GraphState } from './graph-state.ts';
import { readState, toStateChange } from './graph-state.ts';
import type { GraphWork } from './graph-work.ts';
import { judgeInPart } from './judge-part.ts';
import { rebuildInPart } from './rebuild-part.ts';

/**
 * Does work on the whole graph: in one transaction, or, where the database has one in memory until it is committed, in parts.
 * What is left of it when the program or the server ends is done by whoever opens the graph for writing next.
 */
export async function workThrough(database: GraphDatabase, work: GraphWork): Promise<void> {
  const begin = async ({ read, write }: GraphTransaction): Promise<void> =>
    write({ nodes: [toStateChange({ ...(await readState(read)), pending: work })], links: [], edges: [] });
  if (database.hasTransactionsInMemory) {
    await transactSettled(database, begin);
    await finishPending(database);
    return;
  }
  await database.transact(async (transaction) => {
    await begin(transaction);
    while (await workInPart(transaction));
  });
}

/** Does what is left of work on the whole graph; several programs that do may take turns. */
export async function finishPending(database: GraphDatabase): Promise<void> {
  if (database.hasTransactionsInMemory) while (await database.transact(workInPart));
}

/** Runs `work` in one transaction, once no work on the whole graph is left half done. */
export async function transactSettled<T>(
  database: GraphDatabase,
  work: (transaction: GraphTransaction) => Promise<T>,
): Promise<T> {
  if (!database.hasTransactionsInMemory) return database.transact(work);
  for (;;) {
    const done = await database.transact(async (transaction) =>
      (await readState(transaction.read)).pending ? undefined : { result: await work(transaction) },
    );
    if (done) return done.result;
    await finishPending(database);
  }
}

/** Does the next part; whether there was one. */
async function workInPart(transaction: GraphTransaction): Promise<boolean> {
  const state = await readState(transaction.read);
  if (!state.pending) return false;
  const next = await nextState(transaction, state, state.pending);
  await transaction.write({ nodes: [toStateChange(next)], links: [], edges: [] });
  return true;
}

function nextState(transaction: GraphTransaction, state: GraphState, work: GraphWork): Promise<GraphState> {
  if (work.kind === 'belief') return trustInPart(transaction, state, work);
  return work.kind === 'judge' ? judgeInPart(transaction, state, work) : rebuildInPart(transaction, state, work);
}
