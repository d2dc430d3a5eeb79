import type { GraphSource, GraphStats } from '@cartograph/model';
import { EMPTY_DIGEST } from '@cartograph/model';
import { exportRecords } from './export-record.ts';
import { graphHasher } from './hash-graph.ts';

const plurals = { document: 'documents', actor: 'actors', edge: 'edges', claim: 'claims' } as const;

/** Counts and hashes a graph by reading all of it. */
export async function countGraph(source: GraphSource, schemaVersion: number): Promise<GraphStats> {
  const counts = { documents: 0, actors: 0, edges: 0, claims: 0 };
  const sources = new Set<string>();
  let digest = EMPTY_DIGEST;
  for await (const record of exportRecords(source)) {
    counts[plurals[record.kind]]++;
    if (record.kind === 'document') sources.add(record.value.sourceId);
    digest = graphHasher.addToDigest(digest, record);
  }
  return { ...counts, sources: sources.size, hash: graphHasher.graphHash(digest), schemaVersion };
}
