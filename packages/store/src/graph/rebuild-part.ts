import { documentTables } from '../schema/tables.ts';
import type { NodeTable } from '../schema/tables.ts';
import type { GraphTransaction, Read } from './graph-database.ts';
import type { GraphState } from './graph-state.ts';
import { EMPTY_STATE, readState } from './graph-state.ts';
import type { RebuildWork } from './graph-work.ts';
import { readExtractions, replaceDocuments } from './replace-documents.ts';

// their relationships go with them, thousands of one actor
const NODES_AT_ONCE = 1000;
const DOCUMENTS_AT_ONCE = 100;

/** Takes the next nodes out, or saves the next documents; gives the state that the graph has then, to be written with it. */
export async function rebuildInPart(
  transaction: GraphTransaction,
  { reliability }: GraphState,
  { after }: RebuildWork,
): Promise<GraphState> {
  if (after !== undefined) return saveNext(transaction, after);
  const isLeft = await takeOut(transaction);
  return { ...EMPTY_STATE, reliability, pending: isLeft ? { kind: 'rebuild' } : { kind: 'rebuild', after: '' } };
}

/** Whether there may be more to take out. */
async function takeOut({ read, write }: GraphTransaction): Promise<boolean> {
  // actors come last, when only edges are left of what joins them
  for (const table of [...documentTables].reverse()) {
    if (table === 'CartographExtraction') continue;
    const remove = await readIds(read, table);
    if (remove.length === 0) continue;
    await write({ nodes: [{ table, create: [], update: [], remove }], links: [], edges: [] });
    return true;
  }
  return false;
}

const readIds = async (read: Read, table: NodeTable): Promise<string[]> =>
  (
    await read(`MATCH (n:${table}) WHERE n.id IS NOT NULL RETURN n.id AS id LIMIT $limit`, { limit: NODES_AT_ONCE })
  ).map(({ id }) => String(id));

async function saveNext(transaction: GraphTransaction, after: string): Promise<GraphState> {
  const { read, write } = transaction;
  const rows = await read(
    'MATCH (x:CartographExtraction) WHERE x.id > $after RETURN x.id AS id ORDER BY id LIMIT $limit',
    {
      after,
      limit: DOCUMENTS_AT_ONCE,
    },
  );
  const ids = rows.map(({ id }) => String(id));
  const batch = await readExtractions(read, ids);
  // the extractions cannot be made again: they are read before they are written anew
  const remove = batch.map(({ document }) => document.id);
  await write({
    nodes: [{ table: 'CartographExtraction', create: [], update: [], remove }],
    links: [],
    edges: [],
  });
  await replaceDocuments(transaction, [], batch);
  const { totals, reliability, renames } = await readState(read);
  const last = ids.at(-1);
  return last === undefined || ids.length < DOCUMENTS_AT_ONCE
    ? { totals, reliability, renames }
    : { totals, reliability, renames, pending: { kind: 'rebuild', after: last } };
}
