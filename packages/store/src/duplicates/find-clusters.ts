import { addToList, compareCodeUnits } from '@cartograph/model';
import { bandsOf, LEAST_LIKENESS, likeness, signatureToText } from './signature.ts';

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
    const [larger, smaller] = [clusters.get(a.id) ?? [], clusters.get(b.id) ?? []].sort(bySize) as [Cluster, Cluster];
    if (larger === smaller) return;
    for (const document of smaller) {
      larger.push(document);
      clusters.set(document.id, larger);
    }
  };
  const byBand = new Map<string, Fingerprint[]>();
  // what many outlets print word for word is compared with others once
  const firstOfWording = new Map<string, Fingerprint>();
  for (const document of documents) {
    if (!document.signature) continue;
    const wording = signatureToText(document.signature);
    const first = firstOfWording.get(wording);
    if (first) {
      join(first, document);
      continue;
    }
    firstOfWording.set(wording, document);
    for (const band of bandsOf(document.signature)) {
      for (const other of byBand.get(band) ?? []) if (isNearDuplicate(document, other)) join(document, other);
      addToList(byBand, band, document);
    }
  }
  return [...new Set(clusters.values())];
}

type Cluster = Fingerprint[];

const bySize = (a: Cluster, b: Cluster): number => b.length - a.length;

const isNearDuplicate = (a: Fingerprint, b: Fingerprint): boolean =>
  a.signature !== undefined && b.signature !== undefined && likeness(a.signature, b.signature) >= LEAST_LIKENESS;

// a document without a date is never the earliest of several
const byDate = (a: Fingerprint, b: Fingerprint): number =>
  compareCodeUnits(a.publishedAt ?? '9999', b.publishedAt ?? '9999') || compareCodeUnits(a.id, b.id);
