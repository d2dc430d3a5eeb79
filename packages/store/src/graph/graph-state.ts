import { digestFromHex, digestToHex, EMPTY_DIGEST, stableJson } from '@cartograph/model';
import type { GraphTotals } from '../change/ledger.ts';
import type { NodeChange } from '../change/graph-change.ts';
import type { SourceReliability } from '../projection/belief.ts';
import type { Row } from '../rows/row.ts';
import { SCHEMA_VERSION } from '../schema/tables.ts';
import type { Read } from './graph-database.ts';
import type { GraphWork } from './graph-work.ts';

/** What the graph says of itself. */
export interface GraphState {
  readonly totals: GraphTotals;
  /** How far sources are trusted; belief is computed with it. */
  readonly reliability: SourceReliability;
  /** The actor that each of the others is judged to be, by id. */
  readonly renames: ReadonlyMap<string, string>;
  /** Work on the whole graph that is half done. */
  readonly pending?: GraphWork;
}

/** The state of a graph without anything. */
export const EMPTY_STATE: GraphState = {
  totals: { digest: EMPTY_DIGEST, documents: 0, actors: 0, claims: 0, edges: 0 },
  reliability: {},
  renames: new Map(),
};

/** Reads what the graph says of itself. */
export async function readState(read: Read): Promise<GraphState> {
  const [row] = await read(
    'MATCH (s:CartographSchema {id: "graph"}) RETURN s.digest AS digest, s.documents AS documents, s.actors AS actors, s.claims AS claims, s.edges AS edges, s.sources AS sources, s.renames AS renames, s.pending AS pending',
  );
  if (!row) return EMPTY_STATE;
  const count = (name: string): number => Number(row[name]);
  return {
    totals: {
      digest: digestFromHex(String(row['digest'])),
      documents: count('documents'),
      actors: count('actors'),
      claims: count('claims'),
      edges: count('edges'),
    },
    reliability: JSON.parse(String(row['sources'] ?? '{}')) as SourceReliability,
    renames: new Map(Object.entries(JSON.parse(String(row['renames'] ?? '{}')) as Record<string, string>)),
    ...(typeof row['pending'] === 'string' ? { pending: JSON.parse(row['pending']) as GraphWork } : {}),
  };
}

/** The one node that says what the graph holds and that it is ours. */
export const toSchemaRow = ({ totals, reliability, renames, pending }: GraphState): Row => ({
  id: 'graph',
  version: SCHEMA_VERSION,
  digest: digestToHex(totals.digest),
  documents: totals.documents,
  actors: totals.actors,
  claims: totals.claims,
  edges: totals.edges,
  sources: stableJson(reliability),
  renames: stableJson(Object.fromEntries(renames)),
  pending: pending ? JSON.stringify(pending) : null,
});

/** The change that has the graph say another state of itself. */
export const toStateChange = (state: GraphState): NodeChange => ({
  table: 'CartographSchema',
  create: [],
  update: [toSchemaRow(state)],
  remove: [],
});
