import { compareCodeUnits, contentHash } from '@cartograph/model';
import type { ExportRecord } from '../export-record.ts';
import { fromGraphLine } from '../graph-line.ts';
import { graphHasher } from '../hash-graph.ts';
import { EMPTY_DIGEST } from '@cartograph/model';
import { SnapshotError } from '../snapshot-error.ts';
import { hashSnapshot } from './manifest.ts';
import { readManifest } from './open-snapshot.ts';
import { snapshotLines } from './snapshot-lines.ts';

/** What a check of a snapshot found. */
export interface SnapshotVerdict {
  readonly sound: boolean;
  /** What its elements hash to now. */
  readonly hash: string;
  readonly problems: readonly string[];
}

/** Reads a snapshot to its end and compares its hashes, counts, order and texts with what it says of itself. */
export async function verifySnapshot(path: string): Promise<SnapshotVerdict> {
  const problems: string[] = [];
  const counts = { document: 0, actor: 0, edge: 0, claim: 0 };
  let digest = EMPTY_DIGEST;
  let last = '';
  const manifest = await readManifest(path);
  try {
    let isManifest = true;
    for await (const line of snapshotLines(path)) {
      if (isManifest) {
        isManifest = false;
        continue;
      }
      const record = fromGraphLine(line);
      counts[record.kind]++;
      const key = `${Object.keys(counts).indexOf(record.kind)}${record.value.id}`;
      if (compareCodeUnits(last, key) >= 0) problems.push(`${record.kind} ${record.value.id} is out of order`);
      last = key;
      digest = graphHasher.addToDigest(digest, withoutText(record, problems));
    }
  } catch (error) {
    if (!(error instanceof SnapshotError || error instanceof SyntaxError)) throw error;
    problems.push(error instanceof SnapshotError ? error.message : 'a line is no element of a graph');
  }
  const { stats } = manifest;
  const found = { documents: counts.document, actors: counts.actor, edges: counts.edge, claims: counts.claim };
  for (const [name, count] of Object.entries(found))
    if (count !== stats[name as keyof typeof found])
      problems.push(`it has ${count} ${name}, and says ${stats[name as keyof typeof found]}`);
  const graph = graphHasher.graphHash(digest);
  if (graph !== stats.hash) problems.push('its elements do not hash to what it says');
  const hash = hashSnapshot({ ...manifest, stats: { ...stats, hash: graph } });
  if (hash !== manifest.hash && graph === stats.hash) problems.push('what it says of itself was changed');
  return { sound: problems.length === 0, hash, problems };
}

function withoutText(record: ExportRecord, problems: string[]): ExportRecord {
  if (record.kind !== 'document') return record;
  const { text, ...value } = record.value;
  if (text !== undefined && contentHash(text) !== value.hash)
    problems.push(`the text of ${value.id} is not the one that was read`);
  return { kind: 'document', value };
}
