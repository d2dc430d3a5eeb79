import { z } from 'zod';
import * as answers from './answer-schemas.ts';
import type { OperationName, Operations } from './operations.ts';
import * as requests from './requests.ts';

/** What an operation does, and the schemas of what it takes and gives. */
export interface OperationSchemas<Answer> {
  readonly summary: string;
  readonly query?: z.ZodType;
  readonly body?: z.ZodType;
  /** Absent where nothing comes back, or a file. */
  readonly answer?: z.ZodType<Answer>;
  /** The status of success, 200 by default. */
  readonly status?: number;
  /** The content type of the answer, JSON by default. */
  readonly type?: string;
}

/** The schemas of each operation: those that validate what comes in, and what `/openapi.json` promises of what goes out. */
export const operationSchemas: { readonly [Name in OperationName]: OperationSchemas<Operations[Name]['answer']> } = {
  isAlive: { summary: 'The process answers.', answer: z.object({ status: z.string() }) },
  isReady: { summary: 'The store answers too.', answer: z.object({ status: z.string(), documents: z.int() }) },
  info: {
    summary: 'Counts of the graph, what the server offers, and names to start from.',
    answer: answers.infoAnswer,
  },
  overview: {
    summary: 'The best actors and edges, ordered by independent sources.',
    query: requests.overviewRequest,
    answer: answers.subgraphAnswer,
  },
  neighbourhood: {
    summary: 'The best neighbours of an actor, and how many edges of each type it has.',
    query: requests.neighbourhoodRequest,
    answer: answers.neighbourhoodAnswer,
  },
  search: {
    summary: 'Actors by name and sentences by word.',
    query: requests.searchRequest,
    answer: answers.searchAnswer,
  },
  subgraph: {
    summary:
      'These actors, where asked for with those who are only described and joined to them, and all edges among all.',
    body: requests.subgraphRequest,
    answer: answers.subgraphAnswer,
  },
  facts: {
    summary: 'Dates, sources, polarity and modality of the claims of edges.',
    body: requests.factsRequest,
    answer: answers.factsAnswer,
  },
  paths: {
    summary: 'The strongest ways between actors, with a sentence for each step.',
    body: requests.pathsRequest,
    answer: answers.pathsAnswer,
  },
  schema: { summary: 'The labels, relations and properties that the graph has now.', answer: answers.schemaAnswer },
  evidence: { summary: 'The claims of an edge, newest first, with their documents.', answer: answers.evidenceAnswer },
  actor: { summary: 'An actor with its edges and documents.', answer: answers.actorAnswer },
  documents: { summary: 'The documents, newest first.', answer: answers.documentsAnswer },
  document: { summary: 'A document with its text, mentions and claims.', answer: answers.documentAnswer },
  addDocument: {
    summary:
      'Adds a pasted text, a page by its address, or one file sent raw as application/octet-stream with its name in x-document-name.',
    body: z.union([requests.pasteRequest, requests.pageRequest]),
    answer: answers.jobAnswer,
    status: 202,
  },
  removeDocument: {
    summary: 'Takes an article out; the answer says how to take that back.',
    answer: answers.removalAnswer,
  },
  undoRemoval: { summary: 'Puts a removed article back.', status: 204 },
  snapshots: { summary: 'The snapshots, the oldest first.', answer: answers.snapshotsAnswer },
  takeSnapshot: {
    summary: 'Takes a snapshot of the graph, or of what a view shows.',
    body: requests.snapshotRequest,
    answer: answers.snapshotAnswer,
    status: 201,
  },
  snapshot: { summary: 'A snapshot, with the view that it was taken of.', answer: answers.snapshotAnswer },
  snapshotPage: {
    summary: 'The graph as it was, as one HTML page that asks for nothing else.',
    type: 'text/html',
  },
  removeSnapshot: { summary: 'Removes a snapshot.', status: 204 },
  diff: {
    summary: 'What changed between two snapshots, or a snapshot and now, with the articles behind each change.',
    query: requests.diffRequest,
    answer: answers.diffAnswer,
  },
  exportGraph: {
    summary: 'The graph, a snapshot or a view in a format of cartograph export, as a download.',
    body: requests.exportRequest,
    type: 'application/octet-stream',
  },
  sources: { summary: 'The sources: what each said, and how far it is trusted.', answer: answers.sourcesAnswer },
  trust: { summary: 'Trusts a source otherwise.', body: requests.trustRequest, status: 204 },
  judgements: {
    summary: 'The judgements, and why those that are lost hold of nothing.',
    answer: answers.judgementsAnswer,
  },
  judge: {
    summary: 'Judges actors or a claim, or adds what was not found; the answer is the judgement with its id.',
    body: requests.judgeRequest,
    answer: answers.judgementAnswer,
    status: 201,
  },
  undoJudgement: { summary: 'Takes a judgement back.', status: 204 },
  suggestions: {
    summary: 'Pairs of actors that are likely one, with a score; nothing is joined by it.',
    query: requests.suggestionsRequest,
    answer: answers.suggestionsAnswer,
  },
  previewSame: {
    summary: 'What would become of two actors that are judged to be one.',
    query: requests.previewRequest,
    answer: answers.previewAnswer,
  },
  followJob: {
    summary: 'Progress of an adding, as server-sent events.',
    answer: answers.jobAnswer,
    type: 'text/event-stream',
  },
  cancelJob: { summary: 'Cancels an adding; what was finished is kept.', status: 204 },
  keepView: {
    summary: 'Keeps a view under the hash of its content.',
    body: requests.viewRequest,
    answer: z.object({ id: z.string() }),
    status: 201,
  },
  keptView: { summary: 'A view that was kept.', answer: z.object({ view: z.string() }) },
  startSession: { summary: "Trades the token for the session's cookie.", body: requests.sessionRequest, status: 204 },
  questions: { summary: 'The saved questions.', answer: z.array(answers.questionAnswer) },
  saveQuestion: {
    summary: 'Saves a question, in the place of an earlier one of its name.',
    body: requests.questionRequest,
    answer: answers.questionAnswer,
    status: 201,
  },
  removeQuestion: { summary: 'Removes a question that was saved.', status: 204 },
  ask: {
    summary: 'One read-only Cypher statement, behind the gate.',
    body: requests.askRequest,
    answer: answers.queryAnswer,
  },
};
