import { z } from 'zod';
import {
  askRequest,
  diffRequest,
  exportRequest,
  factsRequest,
  judgeRequest,
  neighbourhoodRequest,
  overviewRequest,
  pageRequest,
  pasteRequest,
  pathsRequest,
  questionRequest,
  previewRequest,
  searchRequest,
  sessionRequest,
  snapshotRequest,
  subgraphRequest,
  suggestionsRequest,
  trustRequest,
  viewRequest,
} from './requests.ts';

interface Operation {
  readonly method: 'get' | 'post' | 'delete';
  readonly path: string;
  readonly summary: string;
  readonly query?: z.ZodType;
  readonly body?: z.ZodType;
  /** The status of success, 200 by default. */
  readonly status?: number;
  readonly type?: string;
}

const operations: readonly Operation[] = [
  { method: 'get', path: '/healthz', summary: 'The process answers.' },
  { method: 'get', path: '/readyz', summary: 'The store answers too.' },
  {
    method: 'get',
    path: '/api/info',
    summary: 'Counts of the graph, what the server offers, and names to start from.',
  },
  {
    method: 'get',
    path: '/api/overview',
    summary: 'The best actors and edges, ordered by independent sources.',
    query: overviewRequest,
  },
  {
    method: 'get',
    path: '/api/neighbourhood',
    summary: 'The best neighbours of an actor, and how many edges of each type it has.',
    query: neighbourhoodRequest,
  },
  { method: 'get', path: '/api/search', summary: 'Actors by name and sentences by word.', query: searchRequest },
  { method: 'post', path: '/api/subgraph', summary: 'These actors and all edges among them.', body: subgraphRequest },
  {
    method: 'post',
    path: '/api/facts',
    summary: 'Dates, sources, polarity and modality of the claims of edges.',
    body: factsRequest,
  },
  {
    method: 'post',
    path: '/api/paths',
    summary: 'The strongest ways between actors, with a sentence for each step.',
    body: pathsRequest,
  },
  {
    method: 'get',
    path: '/api/edges/{id}/claims',
    summary: 'The claims of an edge, newest first, with their documents.',
  },
  { method: 'get', path: '/api/actors/{id}', summary: 'An actor with its edges and documents.' },
  { method: 'get', path: '/api/documents', summary: 'The documents, newest first.' },
  { method: 'get', path: '/api/documents/{id}', summary: 'A document with its text, mentions and claims.' },
  {
    method: 'post',
    path: '/api/documents',
    summary:
      'Adds a pasted text, a page by its address, or one file sent raw as application/octet-stream with its name in x-document-name.',
    body: z.union([pasteRequest, pageRequest]),
    status: 202,
  },
  {
    method: 'delete',
    path: '/api/documents/{id}',
    summary: 'Takes an article out; the answer says how to take that back.',
  },
  { method: 'get', path: '/api/snapshots', summary: 'The snapshots, the oldest first.' },
  {
    method: 'post',
    path: '/api/snapshots',
    summary: 'Takes a snapshot of the graph, or of what a view shows.',
    body: snapshotRequest,
    status: 201,
  },
  { method: 'get', path: '/api/snapshots/{name}', summary: 'A snapshot, with the view that it was taken of.' },
  { method: 'delete', path: '/api/snapshots/{name}', summary: 'Removes a snapshot.', status: 204 },
  {
    method: 'get',
    path: '/api/diff',
    summary: 'What changed between two snapshots, or a snapshot and now, with the articles behind each change.',
    query: diffRequest,
  },
  {
    method: 'post',
    path: '/api/export',
    summary: 'The graph, a snapshot or a view in a format of cartograph export, as a download.',
    body: exportRequest,
    type: 'application/octet-stream',
  },
  { method: 'post', path: '/api/removals/{id}/undo', summary: 'Puts a removed article back.', status: 204 },
  { method: 'get', path: '/api/sources', summary: 'The sources: what each said, and how far it is trusted.' },
  { method: 'post', path: '/api/sources', summary: 'Trusts a source otherwise.', body: trustRequest, status: 204 },
  { method: 'get', path: '/api/judgements', summary: 'The judgements, and why those that are lost hold of nothing.' },
  {
    method: 'post',
    path: '/api/judgements',
    summary: 'Judges actors or a claim, or adds what was not found; the answer is the judgement with its id.',
    body: judgeRequest,
    status: 201,
  },
  { method: 'delete', path: '/api/judgements/{id}', summary: 'Takes a judgement back.', status: 204 },
  {
    method: 'get',
    path: '/api/judgements/suggestions',
    summary: 'Pairs of actors that are likely one, with a score; nothing is joined by it.',
    query: suggestionsRequest,
  },
  {
    method: 'get',
    path: '/api/judgements/preview',
    summary: 'What would become of two actors that are judged to be one.',
    query: previewRequest,
  },
  {
    method: 'get',
    path: '/api/jobs/{id}/events',
    summary: 'Progress of an adding, as server-sent events.',
    type: 'text/event-stream',
  },
  { method: 'delete', path: '/api/jobs/{id}', summary: 'Cancels an adding; what was finished is kept.', status: 204 },
  {
    method: 'post',
    path: '/api/views',
    summary: 'Keeps a view under the hash of its content.',
    body: viewRequest,
    status: 201,
  },
  { method: 'get', path: '/api/views/{id}', summary: 'A view that was kept.' },
  {
    method: 'post',
    path: '/api/session',
    summary: "Trades the token for the session's cookie.",
    body: sessionRequest,
    status: 204,
  },
  { method: 'get', path: '/api/questions', summary: 'The saved questions.' },
  {
    method: 'post',
    path: '/api/questions',
    summary: 'Saves a question, in the place of an earlier one of its name.',
    body: questionRequest,
    status: 201,
  },
  { method: 'delete', path: '/api/questions/{name}', summary: 'Removes a question that was saved.', status: 204 },
  { method: 'post', path: '/api/ask', summary: 'One read-only Cypher statement, behind the gate.', body: askRequest },
];

/** The interface as OpenAPI 3.1, made from the schemas that validate it. */
export function toOpenApi(version: string): object {
  const paths: Record<string, Record<string, object>> = {};
  for (const operation of operations) (paths[operation.path] ??= {})[operation.method] = toOperation(operation);
  return {
    openapi: '3.1.0',
    info: {
      title: 'Cartograph',
      version,
      description: 'Who dealt with whom, and the sentence that says so.',
      license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
    },
    paths,
    components: { schemas: { Problem: problemSchema } },
  };
}

const problemSchema = {
  type: 'object',
  required: ['type', 'title', 'status', 'detail', 'requestId'],
  properties: {
    type: { type: 'string' },
    title: { type: 'string' },
    status: { type: 'integer' },
    detail: { type: 'string' },
    requestId: { type: 'string' },
  },
};

function toOperation({ path, summary, query, body, status = 200, type = 'application/json' }: Operation): object {
  const parameters = [
    ...[...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => ({
      name,
      in: 'path',
      required: true,
      schema: { type: 'string' },
    })),
    ...(query ? toParameters(query) : []),
  ];
  return {
    summary,
    ...(parameters.length > 0 ? { parameters } : {}),
    ...(body ? { requestBody: { required: true, content: { 'application/json': { schema: toSchema(body) } } } } : {}),
    responses: {
      [status]: { description: 'Done.', ...(status === 204 ? {} : { content: { [type]: {} } }) },
      default: {
        description: 'What went wrong.',
        content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
      },
    },
  };
}

const toSchema = (schema: z.ZodType): Record<string, unknown> => {
  const { $schema: _, ...rest } = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }) as Record<
    string,
    unknown
  >;
  return rest;
};

function toParameters(query: z.ZodType): readonly object[] {
  const { properties = {}, required = [] } = toSchema(query) as {
    properties?: Record<string, object>;
    required?: readonly string[];
  };
  return Object.entries(properties).map(([name, schema]) => ({
    name,
    in: 'query',
    required: required.includes(name),
    schema,
  }));
}
