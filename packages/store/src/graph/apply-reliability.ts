import type { EdgeEnds, RelationType } from '@cartograph/model';
import { stableJson } from '@cartograph/model';
import type { LinkRow } from '../change/graph-change.ts';
import { edgeLink } from '../change/plan-change.ts';
import { edgeOfKey } from '../change/tally-key.ts';
import type { SourceReliability } from '../projection/belief.ts';
import { addToDigest, takeFromDigest } from '../projection/graph-hash.ts';
import type { Tally } from '../projection/tally.ts';
import { toEdge } from '../projection/to-edge.ts';
import type { GraphDatabase, Read } from './graph-database.ts';
import { readState, toStateChange } from './graph-state.ts';

const EDGES = 'edge:';
const EDGES_AT_ONCE = 20_000;

/** Computes the belief in every edge anew, where sources are trusted otherwise than before. */
export async function applyReliability(database: GraphDatabase, reliability: SourceReliability): Promise<void> {
  const before = await readState(database.read);
  if (stableJson(before.reliability) === stableJson(reliability)) return;
  await database.transact(async ({ read, write }) => {
    const state = await readState(read);
    let { digest } = state.totals;
    for await (const rows of readEdgeTallies(read)) {
      const updates = new Map<RelationType, LinkRow[]>();
      for (const { ends, tally } of rows) {
        const old = toEdge(ends, tally, state.reliability);
        const edge = toEdge(ends, tally, reliability);
        if (old.belief === edge.belief) continue;
        digest = addToDigest(takeFromDigest(digest, { kind: 'edge', value: old }), { kind: 'edge', value: edge });
        const others = updates.get(ends.relation);
        if (others) others.push(edgeLink(edge));
        else updates.set(ends.relation, [edgeLink(edge)]);
      }
      const edges = [...updates].map(([type, update]) => ({
        type,
        create: [],
        update,
        changed: ['belief'],
        remove: [],
      }));
      await write({ nodes: [], links: [], edges });
    }
    const totals = { ...state.totals, digest };
    await write({ nodes: [toStateChange({ ...state, totals, reliability })], links: [], edges: [] });
  });
}

interface EdgeTally {
  readonly ends: EdgeEnds;
  readonly tally: Tally;
}

/** The tallies of all edges, some at a time, for those of a large graph do not fit into memory. */
async function* readEdgeTallies(read: Read): AsyncGenerator<readonly EdgeTally[]> {
  for (let after = EDGES; ;) {
    const rows = await read(
      'MATCH (t:CartographTally) WHERE t.id > $after AND t.id STARTS WITH $edges RETURN t.id AS id, t.content AS content ORDER BY id LIMIT $limit',
      { after, edges: EDGES, limit: EDGES_AT_ONCE },
    );
    yield rows.flatMap(({ id, content }) => {
      const ends = edgeOfKey(String(id));
      return ends ? [{ ends, tally: JSON.parse(String(content)) as Tally }] : [];
    });
    if (rows.length < EDGES_AT_ONCE) return;
    after = String(rows.at(-1)?.['id']);
  }
}
