import { compareCodeUnits } from '@cartograph/model';
import { bandsOf, LEAST_LIKENESS, likeness } from './signature.ts';

/** What is compared of a document. */
export interface Fingerprint {
  readonly id: string;
  readonly publishedAt?: string;
  /** The source that it would be alone. */
  readonly ownSource: string;
  readonly signature?: Uint32Array;
}

/** The source that each document counts as: that of the earliest document, by date and id, of its near-duplicates. */
export function assignSources(documents: readonly Fingerprint[]): ReadonlyMap<string, string> {
  const sources = new Map<string, string>();
  for (const cluster of findClusters(documents)) {
    const [earliest] = [...cluster].sort(byDate);
    for (const { id } of cluster) sources.set(id, earliest?.ownSource ?? id);
  }
  return sources;
}

/** The documents in groups that hang together by near-duplicates; the result does not depend on their order. */
export function findClusters(documents: readonly Fingerprint[]): Fingerprint[][] {
  const clusters = new Map<string, Fingerprint[]>(documents.map((document) => [document.id, [document]]));
  const join = (a: Fingerprint, b: Fingerprint): void => {
    const [left, right] = [clusters.get(a.id), clusters.get(b.id)];
    if (!left || !right || left === right) return;
    left.push(...right);
    for (const { id } of right) clusters.set(id, left);
  };
  const byBand = new Map<string, Fingerprint[]>();
  for (const document of documents) {
    if (!document.signature) continue;
    for (const band of bandsOf(document.signature)) {
      const others = byBand.get(band) ?? [];
      for (const other of others) if (isNearDuplicate(document, other)) join(document, other);
      byBand.set(band, [...others, document]);
    }
  }
  return [...new Set(clusters.values())];
}

const isNearDuplicate = (a: Fingerprint, b: Fingerprint): boolean =>
  a.signature !== undefined && b.signature !== undefined && likeness(a.signature, b.signature) >= LEAST_LIKENESS;

// a document without a date is never the earliest of several
const byDate = (a: Fingerprint, b: Fingerprint): number =>
  compareCodeUnits(a.publishedAt ?? '9999', b.publishedAt ?? '9999') || compareCodeUnits(a.id, b.id);
