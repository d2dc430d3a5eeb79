import type { BulkLoad } from './bulk/bulk-load.ts';
import type { SuggestOptions } from './suggestions/suggest-actors.ts';
import type { LostReason } from './judgements/lost-reason.ts';
import type {
  Ask,
  Extraction,
  GraphActor,
  GraphClaim,
  GraphDocument,
  GraphEdge,
  GraphSource,
  Judgement,
  Mention,
  Producer,
  RelationType,
} from '@cartograph/model';
import type { SourceReliability } from './projection/belief.ts';

/** How many documents a save added, replaced by something else, or found as they were. */
export interface SaveReport {
  readonly added: number;
  readonly changed: number;
  readonly unchanged: number;
}

/** The ids of the documents that went, and the names that no document answers to. */
export interface RemoveReport {
  readonly removed: readonly string[];
  readonly missing: readonly string[];
}

/** The ids of the judgements that are new, and of those that held already. */
export interface JudgeReport {
  readonly added: readonly string[];
  readonly known: readonly string[];
}

/** The ids of the judgements that were taken back, and those that no judgement has. */
export interface UndoReport {
  readonly undone: readonly string[];
  readonly missing: readonly string[];
}

/** A judgement with why it has nothing to hold of, where it is lost. */
export interface StandingJudgement {
  readonly judgement: Judgement;
  readonly lost?: LostReason;
}

/** What a graph was made of and by. All hashes are `sha256:` and 64 hex digits. */
export interface BuildRecord {
  /** ISO 8601, UTC. */
  readonly at: string;
  /** The program's. */
  readonly version: string;
  /** The weights of the parser. */
  readonly model: string;
  readonly gazetteer: string;
  /** All documents of the graph: their number, and a hash over their ids and the hashes of their texts. */
  readonly inputs: { readonly documents: number; readonly hash: string };
  /** The grades of sources; absent where none is graded. */
  readonly sources?: string;
  /** The judgements that held; absent where there were none. */
  readonly judgements?: string;
  readonly graph: string;
}

/** Two actors that are likely one. */
export interface ActorSuggestion {
  readonly actors: readonly [GraphActor, GraphActor];
  /** 0–1. */
  readonly score: number;
  /** What speaks for it, and against it: `same-words`, `office` … */
  readonly reasons: readonly string[];
}

/** What the graph would have if two actors were judged to be one. */
export interface SamePreview {
  readonly actor: GraphActor;
  /** The id that would go. */
  readonly replaces: string;
  /** The documents that name both. */
  readonly sharedDocuments: readonly string[];
  /** How many edges the one would have. */
  readonly edges: number;
  /** The edges between the two, which would go. */
  readonly lostEdges: readonly string[];
}

/** An actor that a search found, with the name or alias that matched. */
export interface ActorHit {
  readonly actor: GraphActor;
  readonly matched: string;
  /** 0–1; 1 is the whole name, letter for letter. */
  readonly score: number;
}

/** A sentence that holds the words of a search. Offsets are UTF-16 into the document's text. */
export interface SentenceHit {
  /** The first claim of this sentence, where it has one. */
  readonly claimId?: string;
  readonly documentId: string;
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** What a search found, the best first. */
export interface SearchHits {
  readonly actors: readonly ActorHit[];
  readonly sentences: readonly SentenceHit[];
}

/** A part of the graph, with the size of the whole that it was taken from. */
export interface Subgraph {
  readonly actors: readonly GraphActor[];
  readonly edges: readonly GraphEdge[];
  readonly totalActors: number;
  readonly totalEdges: number;
}

/** How many edges of a type an expansion would show. */
export interface RelationCount {
  readonly relation: RelationType;
  readonly count: number;
}

/** The neighbours of some actors, and how many edges of each type they have in all. */
export interface Neighbourhood extends Subgraph {
  readonly forecast: readonly RelationCount[];
}

/** A claim with the document that it stands in. */
export interface EvidenceItem {
  readonly claim: GraphClaim;
  readonly document: GraphDocument;
}

/** What filters and a timeline need to know of a claim. */
export interface ClaimSummary extends Pick<
  GraphClaim,
  'id' | 'documentId' | 'polarity' | 'modality' | 'confidence' | 'action'
> {
  readonly edgeId: string;
  /** ISO 8601 days. */
  readonly start?: string;
  readonly end?: string;
}

/** A document with all that was read out of it. */
export interface StoredDocument {
  readonly document: GraphDocument;
  readonly text: string;
  readonly mentions: readonly Mention[];
  /** In text order. */
  readonly claims: readonly GraphClaim[];
}

/** What `build` compares to leave out a document that has not changed. */
export interface DocumentState {
  readonly id: string;
  /** `sha256:` and the hash of the text. */
  readonly hash: string;
  readonly producer: Producer;
  readonly path?: string;
  readonly url?: string;
}

/** One thing that is wrong with the stored graph. */
export interface DoctorFinding {
  readonly check:
    | 'edge-without-claim'
    | 'claim-without-edge'
    | 'edge-differs'
    | 'actor-differs'
    | 'dangling-id'
    | 'offset'
    | 'hash'
    | 'judgement'
    | 'index';
  /** The id of the element it is wrong with. */
  readonly id: string;
  readonly message: string;
}

/** How a graph is to be checked. */
export interface DoctorOptions {
  readonly rebuild?: boolean;
  readonly onProgress?: (done: number, total: number) => void;
}

/** What a check of the graph found; after a rebuild, what was found before it. */
export interface DoctorReport {
  readonly healthy: boolean;
  readonly findings: readonly DoctorFinding[];
  readonly rebuilt: boolean;
  readonly hash: string;
}

/** The graph in a database. All reading methods give the same answers, in the same order, on every database. */
export interface GraphStore extends GraphSource {
  /** The URL it was opened by, without user and password. */
  readonly url: string;
  /**
   * Idempotent; one transaction per batch. A document with the same id, URL or path replaces the old one.
   * Throws a {@link StoreError} `no-text` for an extraction without its text.
   */
  save(extractions: readonly Extraction[]): Promise<SaveReport>;
  /**
   * A load of many documents at once, many times as fast as saving them; `undefined` where the graph is not empty or the
   * database has no such way. One at a time; end it with `finish` or `close`.
   */
  startLoad(): Promise<BulkLoad | undefined>;
  /** Takes documents out again, by id, path or URL, with all that lived only by them. */
  remove(documents: readonly string[]): Promise<RemoveReport>;
  /**
   * Lets judgements hold from now on, in documents to come as in those that are there; one that holds already changes
   * nothing. Throws a {@link StoreError} `bad-judgements` for one that is none.
   */
  judge(judgements: readonly Judgement[]): Promise<JudgeReport>;
  /** Takes judgements back; the graph is what it would be if they had never been made. */
  undoJudgements(ids: readonly string[]): Promise<UndoReport>;
  /** Keeps what the graph was made of and by; nothing new where that is what was kept last. */
  recordBuild(producer: Producer, at: string): Promise<BuildRecord>;
  /** All builds, the newest first. */
  builds(): Promise<readonly BuildRecord[]>;
  /** All judgements, the oldest first. */
  judgements(): Promise<readonly StandingJudgement[]>;
  /** Pairs that are likely one and not judged yet, the likeliest first; nothing is joined by it. */
  suggestActors(options?: SuggestOptions): Promise<readonly ActorSuggestion[]>;
  /** What would become of two actors that are judged to be one; nothing changes. */
  previewSame(a: string, b: string): Promise<SamePreview>;
  /** Actors by name and sentences by word; accents folded, by prefix, one typo forgiven. `limit` holds for each list (20). */
  search(text: string, options?: { readonly limit?: number }): Promise<SearchHits>;
  /** The best actors (60) and the best edges among them (120): by independent sources, then claim count, then id. */
  overview(options?: { readonly actors?: number; readonly edges?: number }): Promise<Subgraph>;
  /** These actors, the best `limit` (25) of their neighbours, and the edges between them; the rest is counted. */
  neighbourhood(actorIds: readonly string[], options?: { readonly limit?: number }): Promise<Neighbourhood>;
  /** These actors and all edges between them, the best edges first; ids that the graph has not are left out. */
  subgraph(actorIds: readonly string[]): Promise<Subgraph>;
  /** All claims in short, by id: a fifth of the time that whole claims take. */
  claimSummaries(): AsyncIterable<ClaimSummary>;
  /**
   * By its id, by one that the gazetteer gave it before, or by one under which a document has an actor that is judged to be
   * it; the same holds of the actors and the ends of edges that other methods ask about.
   */
  actor(id: string): Promise<GraphActor | undefined>;
  claim(id: string): Promise<EvidenceItem | undefined>;
  /** The claims of one edge (`subject|TYPE|object`), newest first. */
  edgeClaims(edgeId: string): Promise<readonly EvidenceItem[]>;
  /** All edges of one actor, the best first. */
  actorEdges(id: string): Promise<readonly GraphEdge[]>;
  document(id: string): Promise<StoredDocument | undefined>;
  documentStates(): Promise<readonly DocumentState[]>;
  /** The stored extraction of a document, with its text. */
  extraction(id: string): Promise<Extraction | undefined>;
  /** How far sources are trusted, by their ids; B where one is not named. */
  sources(): Promise<SourceReliability>;
  /** Trusts sources otherwise than before: the belief in every edge is computed anew. */
  trust(sources: SourceReliability): Promise<void>;
  /**
   * Checks that the projection is what the claims give, and rebuilds it when asked. `onProgress` is told how many rows of
   * about how many have been read.
   */
  doctor(options?: DoctorOptions): Promise<DoctorReport>;
  /**
   * The lines of one of the files {@link neo4jImportFiles}, with all that the graph stores, whole texts among it; what
   * `neo4j-admin database import full` makes of them is a store with the same hash.
   */
  neo4jImportFile(name: string): AsyncIterable<string>;
  /** Answers one statement of the dialect of docs/cypher.md; see {@link Ask}. */
  readonly ask: Ask;
  close(): Promise<void>;
}
