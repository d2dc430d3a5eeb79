import type { Fingerprint } from './find-clusters.ts';
import { toBands } from './resolve-sources.ts';

/** The table of bands of some documents: which of them have each. */
export function* bandRows(
  fingerprints: readonly Fingerprint[],
): Generator<{ readonly id: string; readonly documents: string[] }> {
  const documents = new Map<string, string[]>();
  for (const fingerprint of fingerprints) {
    for (const band of toBands(fingerprint)) {
      const others = documents.get(band);
      if (others) others.push(fingerprint.id);
      else documents.set(band, [fingerprint.id]);
    }
  }
  for (const [id, ids] of documents) yield { id, documents: [...new Set(ids)].sort() };
}
