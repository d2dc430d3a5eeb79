import type { DiffEntry, GraphDiff } from '@cartograph/snapshot';
import type {
  GraphActor,
  GraphClaim,
  GraphDocument,
  GraphEdge,
  GraphStats,
  IngestProgress,
  Mention,
  Modality,
  Polarity,
  TextSpan,
} from '@cartograph/model';
import type { ActorSuggestion, Reliability, StandingJudgement } from '@cartograph/store';

/** `/api/info`: what is served and what the server offers. */
export interface InfoAnswer {
  readonly version: string;
  readonly stats: GraphStats;
  readonly canAdd: boolean;
  /** Whether pages can be added by their address. */
  readonly canFetch: boolean;
  readonly canAsk: boolean;
  /** Whether articles can be removed, sources graded and claims corrected. */
  readonly canChange: boolean;
  /** Whether snapshots can be listed, taken and compared. */
  readonly canSnapshot: boolean;
  /** Earliest and latest day of publication. */
  readonly from?: string;
  readonly to?: string;
  /** The best connected actors, to start from. */
  readonly starters: readonly { readonly id: string; readonly name: string }[];
}

/** A part of the graph, and how much there is in all. */
export interface SubgraphAnswer {
  readonly actors: readonly GraphActor[];
  readonly edges: readonly GraphEdge[];
  readonly totalActors: number;
  readonly totalEdges: number;
}

/** What an expansion would bring, per relation. */
export interface ForecastRow {
  readonly relation: string;
  readonly count: number;
}

/** `/api/neighbourhood`. */
export interface NeighbourhoodAnswer extends SubgraphAnswer {
  readonly forecast: readonly ForecastRow[];
}

/** `/api/search`. */
export interface SearchAnswer {
  readonly actors: readonly { readonly actor: GraphActor; readonly matched: string; readonly score: number }[];
  readonly sentences: readonly {
    readonly claimId?: string;
    readonly documentId: string;
    readonly start: number;
    readonly end: number;
    readonly text: string;
  }[];
}

/** One claim of an edge, with the document that it stands in. */
export interface EvidenceAnswerItem {
  readonly claim: GraphClaim;
  readonly document: GraphDocument;
  /** A footnote for it: outlet, title, date, sentence, address, the graph's hash. */
  readonly citation: string;
  /** Who added it by hand, or found it right. */
  readonly judgedBy?: string;
}

/** `/api/edges/:id/claims`; `names` has everybody whom the claims name. */
export interface EvidenceAnswer {
  readonly items: readonly EvidenceAnswerItem[];
  readonly names: Readonly<Record<string, string>>;
}

/** How often something is there. */
export interface NameCount {
  readonly name: string;
  readonly count: number;
}

/** `/api/schema`: what the graph has now, for whoever writes a query. */
export interface SchemaAnswer {
  readonly labels: readonly NameCount[];
  readonly relations: readonly NameCount[];
  /** Names of properties, by what has them. */
  readonly properties: Readonly<Record<'actor' | 'relation' | 'claim' | 'document', readonly string[]>>;
}

/** `/api/actors/:id`: an actor with its edges and the actors at their other ends. */
export interface ActorAnswer {
  readonly actor: GraphActor;
  readonly edges: readonly GraphEdge[];
  readonly others: readonly GraphActor[];
  readonly documents: readonly GraphDocument[];
  readonly totalEdges: number;
  /** Who added it by hand. */
  readonly addedBy?: string;
}

/** What filters and the timeline need to know of one claim; `document` and `source` are ids. */
export interface ClaimFact {
  readonly id: string;
  readonly document: string;
  readonly source: string;
  readonly start?: string;
  readonly end?: string;
  readonly reported?: string;
  readonly polarity: Polarity;
  readonly modality: Modality;
  readonly confidence: number;
  readonly action: string;
}

/** `/api/facts`: the facts of each edge that was asked for, and the documents that they name. */
export interface FactsAnswer {
  readonly documents: readonly GraphDocument[];
  readonly facts: Readonly<Record<string, readonly ClaimFact[]>>;
}

/** `/api/documents/:id`. */
export interface DocumentAnswer {
  readonly document: GraphDocument;
  readonly text: string;
  readonly sentences: readonly TextSpan[];
  /** What belongs to the page and was not read. */
  readonly boilerplate: readonly TextSpan[];
  readonly mentions: readonly Mention[];
  readonly claims: readonly GraphClaim[];
  readonly names: Readonly<Record<string, string>>;
}

/** `/api/documents`: with how many claims each carries. */
export interface DocumentsAnswer {
  readonly documents: readonly (GraphDocument & { readonly claimCount: number })[];
  readonly total: number;
}

/** A source: what it said, and how far it is trusted. */
export interface SourceAnswer {
  readonly id: string;
  readonly documents: number;
  readonly claims: number;
  /** Relations that no other source tells. */
  readonly alone: number;
  /** Claims on relations that are told both ways. */
  readonly disputed: number;
  /** By the Admiralty code. */
  readonly grade: Reliability;
}

/** `/api/sources`, those with the most articles first. */
export interface SourcesAnswer {
  readonly sources: readonly SourceAnswer[];
}

/** `DELETE /api/documents/:id`: the id by which it can be taken back. */
export interface RemovalAnswer {
  readonly removal: string;
}

/** `/api/judgements`, the oldest first. */
export interface JudgementsAnswer {
  readonly judgements: readonly StandingJudgement[];
}

/** `POST /api/judgements`: the judgement that was made, and why it has no effect where it has none. */
export type JudgementAnswer = StandingJudgement;

/** `/api/judgements/suggestions`, the likeliest first. */
export interface SuggestionsAnswer {
  readonly suggestions: readonly ActorSuggestion[];
}

/** `/api/paths`: edges in order from the first actor to the last; `strength` is the product of their support. */
export interface PathsAnswer {
  readonly paths: readonly {
    readonly actors: readonly string[];
    readonly edges: readonly string[];
    readonly strength: number;
  }[];
  readonly actors: readonly GraphActor[];
  readonly edges: readonly GraphEdge[];
  /** Best claim of each edge, to quote. */
  readonly quotes: Readonly<Record<string, string>>;
}

/** One adding of documents, under way or ended. */
export interface JobAnswer {
  readonly id: string;
  readonly progress: IngestProgress;
  readonly state: 'running' | 'done' | 'failed' | 'cancelled';
  /** Why it failed, with the next step. */
  readonly message?: string;
}

/** An error as RFC 9457 has it. */
export interface Problem {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly detail: string;
  readonly requestId: string;
}

/** A snapshot in the list. */
export interface SnapshotRow {
  readonly name: string;
  /** ISO 8601, with the time of day. */
  readonly takenAt: string;
  readonly hash: string;
  readonly stats: GraphStats;
  /** It holds what a view shows, not the whole graph. */
  readonly isView: boolean;
}

/** All snapshots, the oldest first. */
export interface SnapshotsAnswer {
  readonly snapshots: readonly SnapshotRow[];
}

/** A snapshot that was taken. */
export interface SnapshotAnswer extends SnapshotRow {
  /** The earlier snapshot with equal content. */
  readonly equalTo?: string;
  /** The view it was taken of, as the viewer wrote it down. */
  readonly view?: unknown;
}

/** What changed between two snapshots; entries tell each change with the articles behind it. */
export type DiffAnswer = GraphDiff & { readonly entries: readonly DiffEntry[] };
