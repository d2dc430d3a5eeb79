import { readdirSync, readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openSnapshotFolder } from '@cartograph/snapshot';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { InputOf } from '../../client/api/call-server.ts';
import { call } from '../../client/api/call-server.ts';
import { seededExtractions } from '../../testing/seeded-articles.ts';
import type { ServedGraph } from '../../testing/serve-graph.ts';
import { serveGraph } from '../../testing/serve-graph.ts';
import { toOpenApi } from './open-api.ts';
import { operationSchemas } from './operation-schemas.ts';
import type { OperationName } from './operations.ts';

interface Described {
  readonly parameters?: readonly { readonly name: string; readonly required?: boolean }[];
  readonly requestBody?: object;
  readonly responses: Readonly<Record<string, object>>;
}

const api = toOpenApi('1.2.3') as {
  paths: Record<string, Record<string, Described>>;
  components: { schemas: Record<string, object> };
};

describe('the interface as OpenAPI', () => {
  it('has every route of the server', () => {
    const folder = new URL('../server/routes/', import.meta.url);
    const routes = readdirSync(folder).flatMap((name) =>
      [
        ...readFileSync(new URL(name, folder), 'utf8').matchAll(/(?:router|Router\(\))\.(get|post|delete)\('([^']+)'/g),
      ].map(([, method = '', path = '']) => `${method} ${path.replace(/:(\w+)/g, '{$1}')}`),
    );
    const described = Object.entries(api.paths).flatMap(([path, methods]) =>
      Object.keys(methods).map((method) => `${method} ${path.replace(/^\/api/, '')}`),
    );
    expect(routes.filter((route) => route !== 'get /openapi.json').sort()).toEqual(described.sort());
  });

  it('takes parameters and bodies from the schemas that validate them', () => {
    expect(api.paths['/api/search']?.['get']?.parameters?.map(({ name, required }) => [name, required])).toEqual([
      ['q', true],
      ['limit', undefined],
    ]);
    expect(JSON.stringify(api.paths['/api/facts']?.['post']?.requestBody)).toContain('"edges"');
  });

  it('describes what every operation answers, its parts by name', () => {
    const answers = Object.values(api.paths)
      .flatMap((methods) => Object.values(methods))
      .flatMap(({ responses }) => Object.entries(responses));
    const bare = answers.filter(
      ([status, answer]) => status !== '204' && !JSON.stringify(answer).match(/"schema"|octet-stream|text\/html/),
    );
    expect(bare).toEqual([]);
    expect(Object.keys(api.components.schemas)).toEqual(
      expect.arrayContaining(['Actor', 'Claim', 'Document', 'Edge', 'Problem', 'Subgraph']),
    );
    const refs = [...JSON.stringify(api).matchAll(/"\$ref":"#\/([^"]+)"/g)].map(([, ref = '']) => ref.split('/'));
    for (const path of refs) {
      const there = path.reduce<unknown>((at, key) => Reflect.get(Object(at), key), api);
      expect(there, path.join('/')).toBeDefined();
    }
  });
});

describe('the answers of the server', () => {
  let folder: string;
  let served: ServedGraph;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'cartograph-answers-'));
    served = await serveGraph(seededExtractions(), (store) => ({
      ask: store.ask,
      snapshots: openSnapshotFolder(folder),
      ingest: () => new Promise(() => undefined),
    }));
  });
  afterAll(async () => {
    await served?.close();
    await rm(folder, { recursive: true, force: true });
  });

  /** Asks as the page does; the answer is just what the schema says: nothing less, and nothing that it is silent on. */
  async function check<Name extends OperationName>(name: Name, input: InputOf<Name>): Promise<void> {
    const answer = await call(name, input, { origin: served.url });
    const { answer: schema } = operationSchemas[name];
    if (schema) expect(schema.parse(answer), name).toEqual(answer);
    else expect(answer, name).toBeUndefined();
  }

  it('are what the schemas say, of every operation that reads', async () => {
    const { actors, edges } = await call('overview', { query: {} }, { origin: served.url });
    const [a = '', b = ''] = actors.map(({ id }) => id);
    const [edge] = edges;
    const { documents } = await call('documents', {}, { origin: served.url });
    const document = documents[0]?.id ?? '';
    await check('isAlive', {});
    await check('isReady', {});
    await check('info', {});
    await check('overview', { query: { actors: 20 } });
    await check('neighbourhood', { query: { id: a } });
    await check('search', { query: { q: actors[0]?.name ?? '' } });
    await check('subgraph', { body: { actors: [a, b] } });
    await check('subgraph', { body: { actors: [a, b], described: true } });
    await check('facts', { body: { edges: edges.map(({ id }) => id) } });
    await check('paths', { body: { actors: [edge?.subject ?? '', edge?.object ?? ''] } });
    await check('schema', {});
    await check('evidence', { path: { id: edge?.id ?? '' } });
    await check('actor', { path: { id: a } });
    await check('documents', {});
    await check('document', { path: { id: document } });
    await check('sources', {});
    await check('judgements', {});
    await check('suggestions', { query: { least: 0 } });
    await check('previewSame', { query: { a, b } });
    await check('questions', {});
    await check('ask', { body: { statement: 'MATCH (a:Actor)-[r]->(b:Actor) RETURN a, r, b, 1.5, [1] LIMIT 3' } });
  });

  it('are what the schemas say, of every operation that changes something', async () => {
    const { edges } = await call('overview', { query: {} }, { origin: served.url });
    const at = { origin: served.url };
    const { items } = await call('evidence', { path: { id: edges[0]?.id ?? '' } }, at);
    await check('takeSnapshot', { body: { name: 'before' } });
    await check('snapshots', {});
    await check('snapshot', { path: { name: 'before' } });
    const judged = { kind: 'claim', verdict: 'wrong', reason: 'relation', claim: items[0]?.claim.id ?? '' } as const;
    await check('judge', { body: { by: 'Ada', judgement: judged } });
    await check('diff', { query: { from: 'before', to: 'now' } });
    const { judgements } = await call('judgements', {}, at);
    await check('undoJudgement', { path: { id: judgements[0]?.judgement.id ?? '' } });
    await check('removeSnapshot', { path: { name: 'before' } });
    await check('trust', { body: { source: items[0]?.document.sourceId ?? '', grade: 'A' } });
    const { removal } = await call('removeDocument', { path: { id: items[0]?.document.id ?? '' } }, at);
    await check('undoRemoval', { path: { id: removal }, body: {} });
    await check('removeDocument', { path: { id: items[0]?.document.id ?? '' } });
    await check('addDocument', { body: { text: 'Mexico thanked Canada.' } });
    const job = await call('addDocument', { body: { text: 'Canada thanked Mexico.' } }, at);
    await check('cancelJob', { path: { id: job.id } });
    await check('keepView', { body: { view: '{}' } });
    const { id } = await call('keepView', { body: { view: '{}' } }, at);
    await check('keptView', { path: { id } });
    await check('saveQuestion', { body: { name: 'all', statement: 'MATCH (a) RETURN a', parameters: [] } });
    await check('removeQuestion', { path: { name: 'all' } });
  });
});
