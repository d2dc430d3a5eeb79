import { addToList } from '@cartograph/model';
import type { Fingerprint } from './find-clusters.ts';
import { toBands } from './resolve-sources.ts';

/** The table of bands of some documents: which of them have each. */
export function* bandRows(
  fingerprints: readonly Fingerprint[],
): Generator<{ readonly id: string; readonly documents: string[] }> {
  const documents = new Map<string, string[]>();
  for (const fingerprint of fingerprints) {
    for (const band of toBands(fingerprint)) addToList(documents, band, fingerprint.id);
  }
  for (const [id, ids] of documents) yield { id, documents: [...new Set(ids)].sort() };
}
