import type { GraphActor, GraphDocument, GraphEdge } from '@cartograph/model';
import { addToList } from '@cartograph/model';
import type { ClaimSummary, GraphStore, Subgraph } from '@cartograph/store';
import type { ClaimFact } from '../api/answers.ts';
import type { GraphVersion } from './graph-version.ts';
import type { Judges } from './judges.ts';
import { toJudges } from './judges.ts';
import { MadeOfGraph } from './made-of-graph.ts';
import { ReadingPace } from './reading-pace.ts';

/** All actors and edges in memory, for what goes over many at once: paths, parts, names. */
export interface GraphNetwork {
  readonly actors: ReadonlyMap<string, GraphActor>;
  readonly edges: ReadonlyMap<string, GraphEdge>;
  readonly edgesOf: ReadonlyMap<string, readonly GraphEdge[]>;
}

/** All documents in memory, and what filters and the timeline need of the claims in them. */
export interface GraphLibrary {
  /** By id. */
  readonly documents: ReadonlyMap<string, GraphDocument>;
  /** By id of the document. */
  readonly claimCounts: ReadonlyMap<string, number>;
  /** By id of the edge. */
  readonly facts: ReadonlyMap<string, readonly ClaimFact[]>;
}

/** How much the first picture draws at most. */
const OVERVIEW = { actors: 300, edges: 600 };

/** What the server keeps of the graph, each part made when it is first wanted. */
export class GraphIndex {
  readonly network: MadeOfGraph<GraphNetwork>;
  readonly library: MadeOfGraph<GraphLibrary>;
  readonly overview: MadeOfGraph<Subgraph>;
  readonly judges: MadeOfGraph<Judges>;
  readonly #pace = new ReadingPace();
  #warming: Promise<void> = Promise.resolve();

  constructor(store: GraphStore, version: GraphVersion) {
    const paced =
      (isWanted: () => boolean): Paced =>
      (stream) =>
        this.#pace.read(stream, isWanted);
    this.network = new MadeOfGraph(version, (isWanted) => readNetwork(store, paced(isWanted)));
    this.library = new MadeOfGraph(version, (isWanted) => readLibrary(store, paced(isWanted)));
    this.overview = new MadeOfGraph(version, () => store.overview(OVERVIEW));
    this.judges = new MadeOfGraph(version, async () =>
      toJudges((await store.judgements()).map(({ judgement }) => judgement)),
    );
  }

  /** Makes everything ahead of the first question, the first picture first; what fails is tried again when it is wanted. */
  warm(): void {
    this.#warming = (async () => {
      for (const part of [this.overview, this.network, this.library]) if (!this.#pace.isClosed) await part.prepare();
    })().catch(() => undefined);
  }

  /** Somebody asks something: what nobody waits for is read later. */
  noteQuestion(): void {
    this.#pace.noteQuestion();
  }

  /** Ends what is being made; resolves when nothing reads the store any more. */
  close(): Promise<void> {
    this.#pace.close();
    return this.#warming;
  }
}

type Paced = <T>(stream: AsyncIterable<T>) => AsyncIterable<T>;

async function readNetwork(store: GraphStore, paced: Paced): Promise<GraphNetwork> {
  const actors = new Map<string, GraphActor>();
  for await (const actor of paced(store.actors())) actors.set(actor.id, actor);
  const edges = new Map<string, GraphEdge>();
  const edgesOf = new Map<string, GraphEdge[]>();
  for await (const edge of paced(store.edges())) {
    edges.set(edge.id, edge);
    addToList(edgesOf, edge.subject, edge);
    if (edge.object !== edge.subject) addToList(edgesOf, edge.object, edge);
  }
  return { actors, edges, edgesOf };
}

async function readLibrary(store: GraphStore, paced: Paced): Promise<GraphLibrary> {
  const documents = new Map<string, GraphDocument>();
  for await (const document of paced(store.documents())) documents.set(document.id, document);
  const claimCounts = new Map<string, number>();
  const facts = new Map<string, ClaimFact[]>();
  for await (const claim of paced(store.claimSummaries())) {
    const document = documents.get(claim.documentId);
    if (!document) continue;
    claimCounts.set(document.id, (claimCounts.get(document.id) ?? 0) + 1);
    addToList(facts, claim.edgeId, toFact(claim, document));
  }
  return { documents, claimCounts, facts };
}

const toFact = (claim: ClaimSummary, { id, sourceId, publishedAt }: GraphDocument): ClaimFact => ({
  id: claim.id,
  ...(claim.start === undefined ? {} : { start: claim.start }),
  ...(claim.end === undefined ? {} : { end: claim.end }),
  polarity: claim.polarity,
  modality: claim.modality,
  confidence: claim.confidence,
  action: claim.action,
  document: id,
  source: sourceId,
  ...(publishedAt === undefined ? {} : { reported: publishedAt }),
});
