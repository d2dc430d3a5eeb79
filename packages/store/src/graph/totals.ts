import type { GraphTotals } from '../change/plan-change.ts';
import { digestFromHex, digestToHex, EMPTY_DIGEST } from '../projection/graph-hash.ts';
import type { Row } from '../rows/row.ts';
import { SCHEMA_VERSION } from '../schema/tables.ts';
import type { Read } from './graph-database.ts';

/** What a graph without anything holds. */
export const EMPTY_TOTALS: GraphTotals = { digest: EMPTY_DIGEST, documents: 0, actors: 0, claims: 0, edges: 0 };

/** The totals that the graph says it has. */
export async function readTotals(read: Read): Promise<GraphTotals> {
  const rows = await read(
    'MATCH (s:CartographSchema {id: "graph"}) RETURN s.digest AS digest, s.documents AS documents, s.actors AS actors, s.claims AS claims, s.edges AS edges',
  );
  const [row] = rows;
  if (!row) return EMPTY_TOTALS;
  const count = (name: string): number => Number(row[name]);
  return {
    digest: digestFromHex(String(row['digest'])),
    documents: count('documents'),
    actors: count('actors'),
    claims: count('claims'),
    edges: count('edges'),
  };
}

/** The one node that says what the graph holds and that it is ours. */
export const toSchemaRow = (totals: GraphTotals): Row => ({
  id: 'graph',
  version: SCHEMA_VERSION,
  digest: digestToHex(totals.digest),
  documents: totals.documents,
  actors: totals.actors,
  claims: totals.claims,
  edges: totals.edges,
});
