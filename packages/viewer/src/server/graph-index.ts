import type { GraphActor, GraphClaim, GraphDocument, GraphEdge } from '@cartograph/model';
import type { GraphStore } from '@cartograph/store';
import type { ClaimFact } from '../api/answers.ts';
import type { GraphVersion } from './graph-version.ts';

/** The graph in memory, for questions that go over many edges at once: facts of claims, paths, parts. */
export interface GraphIndex {
  readonly hash: string;
  readonly actors: ReadonlyMap<string, GraphActor>;
  readonly edges: ReadonlyMap<string, GraphEdge>;
  readonly edgesOf: ReadonlyMap<string, readonly GraphEdge[]>;
  readonly facts: ReadonlyMap<string, readonly ClaimFact[]>;
  readonly documents: readonly GraphDocument[];
  readonly claimsPerDocument: readonly number[];
  readonly sources: readonly string[];
}

/** Builds the index when it is first wanted, and again when the graph's hash has changed. */
export class GraphIndexCache {
  readonly #store: GraphStore;
  readonly #version: GraphVersion;
  #built: { readonly hash: string; readonly index: Promise<GraphIndex> } | undefined;

  constructor(store: GraphStore, version: GraphVersion) {
    this.#store = store;
    this.#version = version;
  }

  /** The index of the graph as it is now. */
  async current(): Promise<GraphIndex> {
    const { hash } = await this.#version.current();
    if (this.#built?.hash !== hash) {
      this.#built = { hash, index: buildIndex(this.#store, hash) };
      this.#built.index.catch(() => (this.#built = undefined));
    }
    return this.#built.index;
  }
}

async function buildIndex(store: GraphStore, hash: string): Promise<GraphIndex> {
  const actors = new Map<string, GraphActor>();
  for await (const actor of store.actors()) actors.set(actor.id, actor);
  const edges = new Map<string, GraphEdge>();
  const edgesOf = new Map<string, GraphEdge[]>();
  for await (const edge of store.edges()) {
    edges.set(edge.id, edge);
    append(edgesOf, edge.subject, edge);
    if (edge.object !== edge.subject) append(edgesOf, edge.object, edge);
  }
  return { hash, actors, edges, edgesOf, ...(await buildFacts(store)) };
}

async function buildFacts(
  store: GraphStore,
): Promise<Pick<GraphIndex, 'facts' | 'documents' | 'sources' | 'claimsPerDocument'>> {
  const documents: GraphDocument[] = [];
  const placeOf = new Map<string, number>();
  for await (const document of store.documents()) placeOf.set(document.id, documents.push(document) - 1);
  const sources = [...new Set(documents.map((document) => document.sourceId))].sort();
  const sourcePlace = new Map(sources.map((source, place) => [source, place]));
  const claimsPerDocument = documents.map(() => 0);
  const facts = new Map<string, ClaimFact[]>();
  for await (const claim of store.claims()) {
    const place = placeOf.get(claim.documentId);
    const document = place === undefined ? undefined : documents[place];
    if (place === undefined || !document) continue;
    claimsPerDocument[place] = (claimsPerDocument[place] ?? 0) + 1;
    append(facts, edgeIdOf(claim), toFact(claim, document, place, sourcePlace.get(document.sourceId) ?? 0));
  }
  return { facts, documents, sources, claimsPerDocument };
}

/** The id of the edge that a claim belongs to. */
export const edgeIdOf = (claim: Pick<GraphClaim, 'subject' | 'relation' | 'object'>): string =>
  `${claim.subject}|${claim.relation}|${claim.object}`;

function toFact(claim: GraphClaim, document: GraphDocument, place: number, source: number): ClaimFact {
  return {
    id: claim.id,
    document: place,
    source,
    ...(claim.date ? { start: claim.date.start, end: claim.date.end } : {}),
    ...(document.publishedAt ? { reported: document.publishedAt } : {}),
    polarity: claim.polarity,
    modality: claim.modality,
    confidence: claim.confidence,
    action: claim.action,
  };
}

function append<T>(lists: Map<string, T[]>, key: string, item: T): void {
  const list = lists.get(key);
  if (list) list.push(item);
  else lists.set(key, [item]);
}
