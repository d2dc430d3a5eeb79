import type { QueryAnswer } from '@cartograph/model';
import type { SamePreview } from '@cartograph/store';
import type * as answers from './answers.ts';
import type * as requests from './requests.ts';
import type { SavedQuestion } from './saved-question.ts';

type Optional<T, Key extends keyof T> = Omit<T, Key> & Partial<Pick<T, Key>>;
interface ById {
  readonly path: { readonly id: string };
}
interface ByName {
  readonly path: { readonly name: string };
}
type Answers<T> = { readonly answer: T };
type Takes<Body> = { readonly body: Body };
type Wants<Query> = { readonly query: Query };

/** What every operation of the server takes and gives: the server's schemas and the page's calls are bound to it. */
export interface Operations {
  readonly isAlive: Answers<{ readonly status: string }>;
  readonly isReady: Answers<{ readonly status: string; readonly documents: number }>;
  readonly info: Answers<answers.InfoAnswer>;
  readonly overview: Wants<Partial<requests.OverviewRequest>> & Answers<answers.SubgraphAnswer>;
  readonly neighbourhood: Wants<Optional<requests.NeighbourhoodRequest, 'limit'>> &
    Answers<answers.NeighbourhoodAnswer>;
  readonly search: Wants<Optional<requests.SearchRequest, 'limit'>> & Answers<answers.SearchAnswer>;
  readonly subgraph: Takes<requests.SubgraphRequest> & Answers<answers.SubgraphAnswer>;
  readonly facts: Takes<{ readonly edges: readonly string[] }> & Answers<answers.FactsAnswer>;
  readonly paths: Takes<Optional<requests.PathsRequest, 'limit'>> & Answers<answers.PathsAnswer>;
  readonly schema: Answers<answers.SchemaAnswer>;
  readonly evidence: ById & Answers<answers.EvidenceAnswer>;
  readonly actor: ById & Answers<answers.ActorAnswer>;
  readonly documents: Answers<answers.DocumentsAnswer>;
  readonly document: ById & Answers<answers.DocumentAnswer>;
  /** A file is sent raw, as application/octet-stream with its name in x-document-name. */
  readonly addDocument: Takes<requests.PasteRequest | requests.PageRequest | Blob> & Answers<answers.JobAnswer>;
  readonly removeDocument: ById & Answers<answers.RemovalAnswer>;
  readonly undoRemoval: ById & Takes<object> & Answers<void>;
  readonly snapshots: Answers<answers.SnapshotsAnswer>;
  readonly takeSnapshot: Takes<requests.SnapshotRequest> & Answers<answers.SnapshotAnswer>;
  readonly snapshot: ByName & Answers<answers.SnapshotAnswer>;
  /** A page for people. */
  readonly snapshotPage: ByName & Answers<void>;
  readonly removeSnapshot: ByName & Answers<void>;
  readonly diff: Wants<Optional<requests.DiffRequest, 'format'>> & Answers<answers.DiffAnswer>;
  readonly exportGraph: Takes<requests.ExportRequest> & Answers<Blob>;
  readonly sources: Answers<answers.SourcesAnswer>;
  readonly trust: Takes<requests.TrustRequest> & Answers<void>;
  readonly judgements: Answers<answers.JudgementsAnswer>;
  readonly judge: Takes<requests.JudgeRequest> & Answers<answers.JudgementAnswer>;
  readonly undoJudgement: ById & Answers<void>;
  readonly suggestions: Wants<{ readonly least?: number; readonly limit?: number }> &
    Answers<answers.SuggestionsAnswer>;
  readonly previewSame: Wants<{ readonly a: string; readonly b: string }> & Answers<SamePreview>;
  readonly followJob: ById & Answers<answers.JobAnswer>;
  readonly cancelJob: ById & Answers<void>;
  readonly keepView: Takes<{ readonly view: string }> & Answers<{ readonly id: string }>;
  readonly keptView: ById & Answers<{ readonly view: string }>;
  readonly startSession: Takes<{ readonly token: string }> & Answers<void>;
  readonly questions: Answers<readonly SavedQuestion[]>;
  readonly saveQuestion: Takes<requests.QuestionRequest> & Answers<SavedQuestion>;
  readonly removeQuestion: ByName & Answers<void>;
  readonly ask: Takes<Optional<requests.AskRequest, 'parameters'>> & Answers<QueryAnswer>;
}

/** The name of an operation: its id in `/openapi.json`. */
export type OperationName = keyof Operations;

/** Where an operation is asked for; `{id}` and `{name}` stand for what is named. */
export interface OperationAddress {
  readonly method: 'get' | 'post' | 'delete';
  readonly path: string;
}

/** Where each operation is asked for. */
export const operations: Readonly<Record<OperationName, OperationAddress>> = {
  isAlive: { method: 'get', path: '/healthz' },
  isReady: { method: 'get', path: '/readyz' },
  info: { method: 'get', path: '/api/info' },
  overview: { method: 'get', path: '/api/overview' },
  neighbourhood: { method: 'get', path: '/api/neighbourhood' },
  search: { method: 'get', path: '/api/search' },
  subgraph: { method: 'post', path: '/api/subgraph' },
  facts: { method: 'post', path: '/api/facts' },
  paths: { method: 'post', path: '/api/paths' },
  schema: { method: 'get', path: '/api/schema' },
  evidence: { method: 'get', path: '/api/edges/{id}/claims' },
  actor: { method: 'get', path: '/api/actors/{id}' },
  documents: { method: 'get', path: '/api/documents' },
  document: { method: 'get', path: '/api/documents/{id}' },
  addDocument: { method: 'post', path: '/api/documents' },
  removeDocument: { method: 'delete', path: '/api/documents/{id}' },
  undoRemoval: { method: 'post', path: '/api/removals/{id}/undo' },
  snapshots: { method: 'get', path: '/api/snapshots' },
  takeSnapshot: { method: 'post', path: '/api/snapshots' },
  snapshot: { method: 'get', path: '/api/snapshots/{name}' },
  snapshotPage: { method: 'get', path: '/api/snapshots/{name}/page' },
  removeSnapshot: { method: 'delete', path: '/api/snapshots/{name}' },
  diff: { method: 'get', path: '/api/diff' },
  exportGraph: { method: 'post', path: '/api/export' },
  sources: { method: 'get', path: '/api/sources' },
  trust: { method: 'post', path: '/api/sources' },
  judgements: { method: 'get', path: '/api/judgements' },
  judge: { method: 'post', path: '/api/judgements' },
  undoJudgement: { method: 'delete', path: '/api/judgements/{id}' },
  suggestions: { method: 'get', path: '/api/judgements/suggestions' },
  previewSame: { method: 'get', path: '/api/judgements/preview' },
  followJob: { method: 'get', path: '/api/jobs/{id}/events' },
  cancelJob: { method: 'delete', path: '/api/jobs/{id}' },
  keepView: { method: 'post', path: '/api/views' },
  keptView: { method: 'get', path: '/api/views/{id}' },
  startSession: { method: 'post', path: '/api/session' },
  questions: { method: 'get', path: '/api/questions' },
  saveQuestion: { method: 'post', path: '/api/questions' },
  removeQuestion: { method: 'delete', path: '/api/questions/{name}' },
  ask: { method: 'post', path: '/api/ask' },
};
