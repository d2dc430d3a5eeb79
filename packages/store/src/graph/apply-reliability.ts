import { edgeLink } from '../change/plan-change.ts';
import { edgeEnds, stableJson } from '@cartograph/model';
import type { EdgeChange } from '../change/graph-change.ts';
import type { SourceReliability } from '../projection/belief.ts';
import { addToDigest, takeFromDigest } from '../projection/graph-hash.ts';
import type { Tally } from '../projection/tally.ts';
import { toEdge } from '../projection/to-edge.ts';
import type { GraphDatabase } from './graph-database.ts';
import { readState, toStateChange } from './graph-state.ts';

/** Computes the belief in every edge anew, where sources are trusted otherwise than before. */
export async function applyReliability(database: GraphDatabase, reliability: SourceReliability): Promise<void> {
  const before = await readState(database.read);
  if (stableJson(before.reliability) === stableJson(reliability)) return;
  await database.transact(async ({ read, write }) => {
    const state = await readState(read);
    let { digest } = state.totals;
    const edges: EdgeChange[] = [];
    const rows = await read(
      "MATCH (t:CartographTally) WHERE t.id STARTS WITH 'edge:' RETURN t.id AS id, t.content AS content",
    );
    for (const row of rows) {
      const ends = edgeEnds(String(row['id']).slice('edge:'.length));
      if (!ends) continue;
      const tally = JSON.parse(String(row['content'])) as Tally;
      const old = toEdge(ends, tally, state.reliability);
      const edge = toEdge(ends, tally, reliability);
      if (old.belief === edge.belief) continue;
      digest = addToDigest(takeFromDigest(digest, { kind: 'edge', value: old }), { kind: 'edge', value: edge });
      edges.push({ type: edge.relation, create: [], update: [edgeLink(edge)], changed: ['belief'], remove: [] });
    }
    await write({
      nodes: [toStateChange({ ...state, totals: { ...state.totals, digest }, reliability })],
      links: [],
      edges: byType(edges),
    });
  });
}

function byType(changes: readonly EdgeChange[]): EdgeChange[] {
  const groups = new Map<string, EdgeChange>();
  for (const change of changes) {
    const group = groups.get(change.type);
    groups.set(change.type, group ? { ...group, update: [...group.update, ...change.update] } : change);
  }
  return [...groups.values()];
}
