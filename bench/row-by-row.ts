import type { EdgeChange, GraphChange, LinkChange, NodeChange } from '../packages/store/src/change/graph-change.ts';
import type { GraphDatabase } from '../packages/store/src/graph/graph-database.ts';

/** A database that gets each row of a change by a statement of its own, as a program without batches would write it. */
export const rowByRow = (database: GraphDatabase): GraphDatabase => ({
  ...database,
  transact: (work) =>
    database.transact((transaction) =>
      work({
        ...transaction,
        write: async (change) => {
          for (const row of eachRow(change)) await transaction.write(row);
        },
      }),
    ),
});

/** Changes of one row each: nodes come before what joins them, and what goes, goes first. */
function* eachRow({ nodes, links, edges }: GraphChange): Generator<GraphChange> {
  const empty: GraphChange = { nodes: [], links: [], edges: [] };
  for (const change of edges)
    for (const row of change.remove) yield { ...empty, edges: [edgeOf(change, { remove: [row] })] };
  for (const { type, remove } of links)
    for (const row of remove) yield { ...empty, links: [{ type, create: [], remove: [row] } satisfies LinkChange] };
  for (const change of nodes) {
    for (const id of change.remove) yield { ...empty, nodes: [nodeOf(change, { remove: [id] })] };
    for (const row of change.create) yield { ...empty, nodes: [nodeOf(change, { create: [row] })] };
    for (const row of change.update) yield { ...empty, nodes: [nodeOf(change, { update: [row] })] };
  }
  for (const { type, create } of links)
    for (const row of create) yield { ...empty, links: [{ type, create: [row], remove: [] } satisfies LinkChange] };
  for (const change of edges) {
    for (const row of change.create) yield { ...empty, edges: [edgeOf(change, { create: [row] })] };
    for (const row of change.update) yield { ...empty, edges: [edgeOf(change, { update: [row] })] };
  }
}

const nodeOf = (change: NodeChange, part: Partial<NodeChange>): NodeChange => ({
  ...change,
  create: [],
  update: [],
  remove: [],
  ...part,
});

const edgeOf = (change: EdgeChange, part: Partial<EdgeChange>): EdgeChange => ({
  ...change,
  create: [],
  update: [],
  remove: [],
  ...part,
});
