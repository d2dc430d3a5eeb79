import type { Claim } from './claim.ts';
import type { Extraction } from './extraction.ts';
import type { ActorLabel } from './vocabulary/actor-labels.ts';
import type { RelationType } from './vocabulary/relation-names.ts';

/** An actor as the graph holds it: merged over all documents, independent of the order of saving. */
export interface GraphActor {
  readonly id: string;
  readonly label: ActorLabel;
  readonly name: string;
  /** Sorted by code unit. */
  readonly aliases: readonly string[];
  /** Nicknames. */
  readonly weakAliases: readonly string[];
  readonly wikidataId?: string;
  /** ISO 3166-1 alpha-3. */
  readonly country?: string;
  readonly sector?: string;
  /** FollowTheMoney topic codes. */
  readonly topics: readonly string[];
  readonly collective: boolean;
  readonly known: boolean;
  /** False for an actor that is only described; drawn only when asked for. */
  readonly named: boolean;
  readonly mentionCount: number;
  readonly documentCount: number;
  readonly firstReported?: string;
  readonly lastReported?: string;
}

/** One edge between two actors: the projection of all claims with its subject, type and object. */
export interface GraphEdge {
  /** `subject|TYPE|object`. */
  readonly id: string;
  readonly subject: string;
  readonly relation: RelationType;
  readonly object: string;
  /** Events, not claims: the claims of one trigger in one document count once. */
  readonly claimCount: number;
  readonly positiveCount: number;
  readonly negativeCount: number;
  readonly actualCount: number;
  readonly plannedCount: number;
  readonly possibleCount: number;
  readonly allegedCount: number;
  readonly documentCount: number;
  readonly sourceCount: number;
  readonly firstEvent?: string;
  readonly lastEvent?: string;
  readonly firstReported?: string;
  readonly lastReported?: string;
  /** Support, 0–1; see ontology.md. Never called truth. */
  readonly belief: number;
  readonly actions: readonly string[];
  /** It has claims of both polarities. */
  readonly disputed: boolean;
  readonly mutual: boolean;
  readonly title?: string;
  readonly kind?: string;
  readonly startDate?: string;
  readonly endDate?: string;
}

/** A document as the graph holds it, without its text. */
export interface GraphDocument {
  readonly id: string;
  readonly title?: string;
  readonly url?: string;
  readonly publisher?: string;
  readonly author?: string;
  readonly publishedAt?: string;
  readonly language: string;
  readonly hash: string;
  /** The independent source it counts as: publisher, else domain, else the document. */
  readonly sourceId: string;
}

/** A claim in the graph, with the document that it stands in. */
export type GraphClaim = Claim & { readonly documentId: string };

/** Counts of a graph. `hash` is equal for equal graphs on every database. */
export interface GraphStats {
  readonly documents: number;
  readonly actors: number;
  readonly claims: number;
  readonly edges: number;
  readonly sources: number;
  readonly hash: string;
  readonly schemaVersion: number;
}

/** The whole graph, streamed in id order (code units); what snapshots and exports read. */
export interface GraphSource {
  stats(): Promise<GraphStats>;
  actors(): AsyncIterable<GraphActor>;
  edges(): AsyncIterable<GraphEdge>;
  claims(): AsyncIterable<GraphClaim>;
  documents(): AsyncIterable<GraphDocument>;
  /** The stored text of a document, `undefined` for one that is not there. */
  documentText(id: string): Promise<string | undefined>;
  /** All that was read out of a document, where the source has kept it: what an import needs. */
  extraction?(id: string): Promise<Extraction | undefined>;
}

/** A scalar, list, node or relationship as a query returns it. */
export type QueryValue =
  | null
  | boolean
  | number
  | string
  | readonly QueryValue[]
  | { readonly [key: string]: QueryValue };

/** The answer to a query; nodes are `{id, label, properties}`, relationships `{type, from, to, properties}`. */
export interface QueryAnswer {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly QueryValue[])[];
  readonly truncated: boolean;
  /** What the asker should know: a limit that was added, a name that the vocabulary does not have. */
  readonly notes?: readonly string[];
}

/** Says that nobody waits any more; an `AbortSignal` is one. */
export interface GoneSignal {
  readonly throwIfAborted: () => void;
  readonly addEventListener: (event: 'abort', listener: () => void) => void;
  readonly removeEventListener: (event: 'abort', listener: () => void) => void;
}

/** Answers one read-only Cypher statement that has passed the gate; the signal says that nobody waits for the answer. */
export interface Ask {
  (statement: string, parameters?: Readonly<Record<string, QueryValue>>, signal?: GoneSignal): Promise<QueryAnswer>;
}
