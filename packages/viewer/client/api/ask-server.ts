import type { JudgementRequest } from '@cartograph/model';
import type { SourceAnswer } from '../../src/api/answers.ts';
import type { QuestionRequest } from '../../src/api/requests.ts';
import type { AnswerOf } from './call-server.ts';
import { call, send } from './call-server.ts';

/** A file that the server made. */
export interface Download {
  readonly name: string;
  readonly content: Blob;
}

/** The server's interface as the page asks it, one function a question. */
export const askServer = {
  info: (): Promise<AnswerOf<'info'>> => call('info', {}),
  overview: (actors: number, edges: number): Promise<AnswerOf<'overview'>> =>
    call('overview', { query: { actors, edges } }),
  subgraph: (actors: readonly string[]): Promise<AnswerOf<'subgraph'>> => call('subgraph', { body: { actors } }),
  withDescribed: (actors: readonly string[]): Promise<AnswerOf<'subgraph'>> =>
    call('subgraph', { body: { actors, described: true } }),
  facts: (edges: readonly string[]): Promise<AnswerOf<'facts'>> => call('facts', { body: { edges } }),
  neighbourhood: (id: string, limit: number): Promise<AnswerOf<'neighbourhood'>> =>
    call('neighbourhood', { query: { id, limit } }),
  search: (q: string, signal: AbortSignal): Promise<AnswerOf<'search'>> => call('search', { query: { q } }, { signal }),
  evidence: (id: string): Promise<AnswerOf<'evidence'>> => call('evidence', { path: { id } }),
  actor: (id: string): Promise<AnswerOf<'actor'>> => call('actor', { path: { id } }),
  documents: (): Promise<AnswerOf<'documents'>> => call('documents', {}),
  document: (id: string): Promise<AnswerOf<'document'>> => call('document', { path: { id } }),
  removeDocument: (id: string): Promise<AnswerOf<'removeDocument'>> => call('removeDocument', { path: { id } }),
  undoRemoval: (id: string): Promise<void> => call('undoRemoval', { path: { id }, body: {} }),
  snapshots: (): Promise<AnswerOf<'snapshots'>> => call('snapshots', {}),
  takeSnapshot: (name: string, view?: object): Promise<AnswerOf<'takeSnapshot'>> =>
    call('takeSnapshot', { body: { name, ...(view === undefined ? {} : { view: { ...view } }) } }),
  snapshot: (name: string): Promise<AnswerOf<'snapshot'>> => call('snapshot', { path: { name } }),
  removeSnapshot: (name: string): Promise<void> => call('removeSnapshot', { path: { name } }),
  diff: (from: string, to: string): Promise<AnswerOf<'diff'>> => call('diff', { query: { from, to } }),
  exportAs: async (format: string, view?: object): Promise<Download> => {
    const response = await send('exportGraph', {
      body: { format, ...(view === undefined ? {} : { view: { ...view } }) },
    });
    const name = /filename="?([^";]+)/.exec(response.headers.get('content-disposition') ?? '')?.[1];
    return { name: name ?? 'cartograph', content: await response.blob() };
  },
  judgements: (): Promise<AnswerOf<'judgements'>> => call('judgements', {}),
  judge: (by: string, judgement: JudgementRequest): Promise<AnswerOf<'judge'>> =>
    call('judge', { body: { by, judgement } }),
  undoJudgement: (id: string): Promise<void> => call('undoJudgement', { path: { id } }),
  previewSame: (a: string, b: string): Promise<AnswerOf<'previewSame'>> => call('previewSame', { query: { a, b } }),
  suggestions: (): Promise<AnswerOf<'suggestions'>> => call('suggestions', { query: {} }),
  sources: (): Promise<AnswerOf<'sources'>> => call('sources', {}),
  trust: (source: string, grade: SourceAnswer['grade']): Promise<void> => call('trust', { body: { source, grade } }),
  paths: (actors: readonly string[]): Promise<AnswerOf<'paths'>> => call('paths', { body: { actors } }),
  saveView: (view: string): Promise<AnswerOf<'keepView'>> => call('keepView', { body: { view } }),
  loadView: (id: string): Promise<AnswerOf<'keptView'>> => call('keptView', { path: { id } }),
  startSession: (token: string): Promise<void> => call('startSession', { body: { token } }),
  addText: (text: string, title: string): Promise<AnswerOf<'addDocument'>> =>
    call('addDocument', { body: { text, ...(title === '' ? {} : { title }) } }),
  addPage: (url: string): Promise<AnswerOf<'addDocument'>> => call('addDocument', { body: { url } }),
  addFile: (file: File): Promise<AnswerOf<'addDocument'>> => {
    const headers = { 'content-type': 'application/octet-stream', 'x-document-name': encodeURIComponent(file.name) };
    return call('addDocument', { body: file }, { headers });
  },
  schema: (): Promise<AnswerOf<'schema'>> => call('schema', {}),
  questions: (): Promise<AnswerOf<'questions'>> => call('questions', {}),
  saveQuestion: (question: QuestionRequest): Promise<AnswerOf<'saveQuestion'>> =>
    call('saveQuestion', { body: question }),
  removeQuestion: (name: string): Promise<void> => call('removeQuestion', { path: { name } }),
  ask: (statement: string, parameters: Readonly<Record<string, string>>): Promise<AnswerOf<'ask'>> =>
    call('ask', { body: { statement, parameters } }),
  cancelJob: (id: string): Promise<void> => call('cancelJob', { path: { id } }),
};
