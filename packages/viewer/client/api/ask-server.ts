import type { JudgementRequest, QueryAnswer } from '@cartograph/model';
import type { SamePreview } from '@cartograph/store';
import type { QuestionRequest } from '../../src/api/requests.ts';
import type { SavedQuestion } from '../../src/api/saved-question.ts';
import type {
  ActorAnswer,
  DiffAnswer,
  DocumentAnswer,
  DocumentsAnswer,
  EvidenceAnswer,
  FactsAnswer,
  InfoAnswer,
  JudgementAnswer,
  JudgementsAnswer,
  NeighbourhoodAnswer,
  PathsAnswer,
  Problem,
  RemovalAnswer,
  SearchAnswer,
  SnapshotAnswer,
  SnapshotsAnswer,
  SourceAnswer,
  SourcesAnswer,
  SubgraphAnswer,
  SuggestionsAnswer,
} from '../../src/api/answers.ts';

type Reliability = SourceAnswer['grade'];

/** An error that the server explained; its message is for people. */
export class ServerProblem extends Error {
  readonly status: number;
  readonly requestId: string;

  constructor({ detail, status, requestId }: Pick<Problem, 'detail' | 'status' | 'requestId'>) {
    super(detail);
    this.status = status;
    this.requestId = requestId;
  }
}

async function request<T>(path: string, init: RequestInit = {}): Promise<T> {
  const response = await fetch(path, init);
  if (response.ok) return (response.status === 204 ? undefined : await response.json()) as T;
  const problem = (await response.json().catch(() => ({ detail: response.statusText, requestId: '' }))) as Problem;
  throw new ServerProblem({ detail: problem.detail, status: response.status, requestId: problem.requestId });
}

const post = <T>(path: string, body: unknown): Promise<T> =>
  request(path, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) });

/** A file that the server made. */
export interface Download {
  readonly name: string;
  readonly content: Blob;
}

async function download(path: string, body: unknown): Promise<Download> {
  const response = await fetch(path, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  if (!response.ok) throw new ServerProblem((await response.json()) as Problem);
  const name = /filename="?([^";]+)/.exec(response.headers.get('content-disposition') ?? '')?.[1];
  return { name: name ?? 'cartograph', content: await response.blob() };
}

const part = encodeURIComponent;

/** The server's interface, one function a question. */
export const askServer = {
  info: (): Promise<InfoAnswer> => request('/api/info'),
  overview: (actors: number, edges: number): Promise<SubgraphAnswer> =>
    request(`/api/overview?actors=${actors}&edges=${edges}`),
  subgraph: (actors: readonly string[]): Promise<SubgraphAnswer> => post('/api/subgraph', { actors }),
  facts: (edges: readonly string[]): Promise<FactsAnswer> => post('/api/facts', { edges }),
  neighbourhood: (id: string, limit: number): Promise<NeighbourhoodAnswer> =>
    request(`/api/neighbourhood?id=${part(id)}&limit=${limit}`),
  search: (text: string, signal: AbortSignal): Promise<SearchAnswer> =>
    request(`/api/search?q=${part(text)}`, { signal }),
  evidence: (edge: string): Promise<EvidenceAnswer> => request(`/api/edges/${part(edge)}/claims`),
  actor: (id: string): Promise<ActorAnswer> => request(`/api/actors/${part(id)}`),
  documents: (): Promise<DocumentsAnswer> => request('/api/documents'),
  removeDocument: (id: string): Promise<RemovalAnswer> => request(`/api/documents/${part(id)}`, { method: 'DELETE' }),
  undoRemoval: (id: string): Promise<void> => post(`/api/removals/${part(id)}/undo`, {}),
  snapshots: (): Promise<SnapshotsAnswer> => request('/api/snapshots'),
  takeSnapshot: (name: string, view?: object): Promise<SnapshotAnswer> =>
    post('/api/snapshots', { name, ...(view === undefined ? {} : { view }) }),
  snapshot: (name: string): Promise<SnapshotAnswer> => request(`/api/snapshots/${part(name)}`),
  removeSnapshot: (name: string): Promise<void> => request(`/api/snapshots/${part(name)}`, { method: 'DELETE' }),
  diff: (from: string, to: string): Promise<DiffAnswer> => request(`/api/diff?from=${part(from)}&to=${part(to)}`),
  exportAs: (format: string, view?: object): Promise<Download> =>
    download('/api/export', { format, ...(view === undefined ? {} : { view }) }),
  judgements: (): Promise<JudgementsAnswer> => request('/api/judgements'),
  judge: (by: string, judgement: JudgementRequest): Promise<JudgementAnswer> =>
    post('/api/judgements', { by, judgement }),
  undoJudgement: (id: string): Promise<void> => request(`/api/judgements/${part(id)}`, { method: 'DELETE' }),
  previewSame: (a: string, b: string): Promise<SamePreview> =>
    request(`/api/judgements/preview?a=${part(a)}&b=${part(b)}`),
  suggestions: (): Promise<SuggestionsAnswer> => request('/api/judgements/suggestions'),
  sources: (): Promise<SourcesAnswer> => request('/api/sources'),
  trust: (source: string, grade: Reliability): Promise<void> => post('/api/sources', { source, grade }),
  document: (id: string): Promise<DocumentAnswer> => request(`/api/documents/${part(id)}`),
  paths: (actors: readonly string[]): Promise<PathsAnswer> => post('/api/paths', { actors }),
  saveView: (view: string): Promise<{ readonly id: string }> => post('/api/views', { view }),
  loadView: (id: string): Promise<{ readonly view: string }> => request(`/api/views/${part(id)}`),
  startSession: (token: string): Promise<void> => post('/api/session', { token }),
  addText: (text: string, title: string): Promise<{ readonly id: string }> =>
    post('/api/documents', { text, ...(title === '' ? {} : { title }) }),
  addPage: (url: string): Promise<{ readonly id: string }> => post('/api/documents', { url }),
  addFile: (file: File): Promise<{ readonly id: string }> =>
    request('/api/documents', {
      method: 'POST',
      headers: { 'content-type': 'application/octet-stream', 'x-document-name': part(file.name) },
      body: file,
    }),
  questions: (): Promise<readonly SavedQuestion[]> => request('/api/questions'),
  saveQuestion: (question: QuestionRequest): Promise<SavedQuestion> => post('/api/questions', question),
  removeQuestion: (name: string): Promise<void> => request(`/api/questions/${part(name)}`, { method: 'DELETE' }),
  ask: (statement: string, parameters: Readonly<Record<string, string>>): Promise<QueryAnswer> =>
    post('/api/ask', { statement, parameters }),
  cancelJob: (id: string): Promise<void> => request(`/api/jobs/${part(id)}`, { method: 'DELETE' }),
};
