import type { EdgeEnds, RelationType } from '@cartograph/model';
import { addToList } from '@cartograph/model';
import type { ChangedEdge } from '../change/change-pairs.ts';
import { changePairs } from '../change/change-pairs.ts';
import { pairId } from '../change/edge-pair.ts';
import type { LinkRow, NodeChange } from '../change/graph-change.ts';
import { edgeLink, planContents, toPairRow } from '../change/plan-change.ts';
import { edgeOfKey } from '../change/tally-key.ts';
import { addToDigest, takeFromDigest } from '../projection/graph-hash.ts';
import type { Tally } from '../projection/tally.ts';
import { toEdge } from '../projection/to-edge.ts';
import type { GraphTransaction, Read } from './graph-database.ts';
import type { GraphState } from './graph-state.ts';
import type { BeliefWork } from './graph-work.ts';
import { readPairs } from './read-tallies.ts';

const EDGES = 'edge:';
const EDGES_AT_ONCE = 20_000;

/** Computes the belief in the next edges; gives the state that the graph has then, to be written with them. */
export async function trustInPart(
  { read, write }: GraphTransaction,
  state: GraphState,
  work: BeliefWork,
): Promise<GraphState> {
  const { keys, edges } = await readEdgeTallies(read, work.after);
  const updates = new Map<RelationType, LinkRow[]>();
  const changed: ChangedEdge[] = [];
  let { digest } = state.totals;
  for (const { ends, tally } of edges) {
    const old = toEdge(ends, tally, state.reliability);
    const edge = toEdge(ends, tally, work.reliability);
    if (old.belief === edge.belief) continue;
    digest = addToDigest(takeFromDigest(digest, { kind: 'edge', value: old }), { kind: 'edge', value: edge });
    changed.push({ ends, before: old, after: edge });
    addToList(updates, ends.relation, edgeLink(edge));
  }
  const changes = [...updates].map(([type, update]) => ({ type, create: [], update, changed: ['belief'], remove: [] }));
  await write({ nodes: [await changedPairs(read, changed)], links: [], edges: changes });
  const totals = { ...state.totals, digest };
  const last = keys.at(-1);
  return last === undefined || keys.length < EDGES_AT_ONCE
    ? { totals, reliability: work.reliability, renames: state.renames }
    : { ...state, totals, pending: { ...work, after: last } };
}

async function changedPairs(read: Read, edges: readonly ChangedEdge[]): Promise<NodeChange> {
  const ids = new Set(edges.map(({ ends }) => pairId(ends.subject, ends.object)));
  return planContents('CartographPair', changePairs(edges, await readPairs(read, [...ids])), toPairRow);
}

interface EdgeTally {
  readonly ends: EdgeEnds;
  readonly tally: Tally;
}

/** The next tallies of edges, for those of a large graph do not fit into memory. */
async function readEdgeTallies(
  read: Read,
  after: string,
): Promise<{ readonly keys: readonly string[]; readonly edges: readonly EdgeTally[] }> {
  const rows = await read(
    'MATCH (t:CartographTally) WHERE t.id > $after AND t.id STARTS WITH $edges RETURN t.id AS id, t.content AS content ORDER BY id LIMIT $limit',
    { after, edges: EDGES, limit: EDGES_AT_ONCE },
  );
  const edges = rows.flatMap(({ id, content }) => {
    const ends = edgeOfKey(String(id));
    return ends ? [{ ends, tally: JSON.parse(String(content)) as Tally }] : [];
  });
  return { keys: rows.map(({ id }) => String(id)), edges };
}
