import type { Document, GraphDocument, Producer } from '@cartograph/model';
import { canonicalUrl, contentHash, documentId, stableJson } from '@cartograph/model';
import type { ListedInput } from '@cartograph/reader';
import type { BulkLoad, DocumentState, GraphStore } from '@cartograph/store';

/** What the store holds already, to leave out what has not changed. */
export interface KnownDocuments {
  readonly ids: ReadonlySet<string>;
  /**
   * Whether this text, with this metadata, was extracted by this producer, or has been asked about before: of two files
   * with one article the first counts, else each build would find it moved.
   */
  isUnchanged(document: Document): boolean;
  /** Whether this file or page was read by this producer, whatever it holds by now. */
  isRead(input: ListedInput): boolean;
}

const METADATA = ['title', 'publisher', 'author', 'publishedAt'] as const;

/** A store, or what a load keeps. */
export type KnownSource = Pick<GraphStore | BulkLoad, 'documentStates' | 'documents'>;

/** Reads the states of the stored documents. */
export async function readKnownDocuments(store: KnownSource, producer: Producer): Promise<KnownDocuments> {
  const states = new Map<string, DocumentState>();
  for (const state of await store.documentStates()) states.set(state.id, state);
  const stored = new Map<string, GraphDocument>();
  for await (const document of store.documents()) stored.set(document.id, document);
  const places = new Set<string>();
  const met = new Map<string, string>();
  for (const { path, url, producer: by } of states.values()) {
    if (!isSameProducer(by, producer)) continue;
    if (path !== undefined) places.add(path);
    if (url !== undefined) places.add(canonicalUrl(url));
  }
  return {
    ids: new Set(states.keys()),
    isRead: (input) => places.has('path' in input ? input.path : canonicalUrl(input.url)),
    isUnchanged: (document) => {
      const id = documentId(document);
      const version = versionOf(document);
      if (met.get(id) === version) return true;
      met.set(id, version);
      const state = states.get(id);
      const graphDocument = stored.get(id);
      if (!state || !graphDocument || !isSameProducer(state.producer, producer)) return false;
      if (document.path !== undefined && document.path !== state.path) return false;
      return state.hash === contentHash(document.text) && hasSameMetadata(document, graphDocument);
    },
  };
}

/** All that tells a document from another version of it; where it lies does not. */
const versionOf = ({ path: _path, ...document }: Document): string => contentHash(stableJson(document));

const isSameProducer = (a: Producer, b: Producer): boolean =>
  a.version === b.version && a.model === b.model && a.gazetteer === b.gazetteer;

function hasSameMetadata(document: Document, stored: GraphDocument): boolean {
  const hasSameUrl =
    document.url === undefined
      ? stored.url === undefined
      : canonicalUrl(document.url) === canonicalUrl(stored.url ?? '');
  return (
    hasSameUrl &&
    (document.language ?? 'en') === stored.language &&
    METADATA.every((key) => document[key] === stored[key])
  );
}
