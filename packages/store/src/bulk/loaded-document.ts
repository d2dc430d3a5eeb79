import type { Extraction, GraphDocument } from '@cartograph/model';
import type { PackedExtraction } from '../change/document-part.ts';
import { toGraphDocument } from '../change/document-part.ts';
import type { Fingerprint } from '../duplicates/find-clusters.ts';
import { toFingerprint } from '../duplicates/resolve-sources.ts';
import type { DocumentState } from '../graph-store.ts';
import { namesOf } from '../graph/stored-state.ts';
import { tallyFormerIds } from '../projection/former-ids.ts';
import type { Tally } from '../projection/tally.ts';

/** What a load keeps in memory of a document whose extraction is on disk. */
export interface LoadedDocument {
  readonly id: string;
  /** The names that it answers to; two documents that share one are the same document. */
  readonly names: readonly string[];
  /** A hash of the whole extraction. */
  readonly digest: string;
  readonly fingerprint: Fingerprint;
  readonly state: DocumentState;
  readonly graphDocument: GraphDocument;
  /** Ids that its actors had before. */
  readonly former: Tally;
}

/** What is kept of an extraction. */
export function toLoadedDocument(extraction: Extraction, packed: PackedExtraction): LoadedDocument {
  const { id, hash, producer, path, url } = extraction.document;
  const fingerprint = toFingerprint(extraction, packed.signature);
  return {
    id,
    names: namesOf(extraction),
    digest: packed.digest,
    fingerprint,
    state: {
      id,
      hash,
      producer,
      ...(path === undefined ? {} : { path }),
      ...(url === undefined ? {} : { url }),
    },
    graphDocument: toGraphDocument(extraction, fingerprint.ownSource),
    former: tallyFormerIds(extraction),
  };
}
