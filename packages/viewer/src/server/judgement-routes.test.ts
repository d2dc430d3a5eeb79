import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { seededExtractions } from '../../testing/seeded-articles.ts';
import type { ServedGraph } from '../../testing/serve-graph.ts';
import { serveGraph } from '../../testing/serve-graph.ts';
import type { JudgementAnswer, JudgementsAnswer, SuggestionsAnswer } from '../api/answers.ts';

describe('judging by the interface', () => {
  let served: ServedGraph;
  let actors: readonly { readonly id: string; readonly name: string }[];
  beforeAll(async () => {
    served = await serveGraph(seededExtractions());
    ({ actors } = await served.store.overview());
  });
  afterAll(() => served?.close());

  const call = (path: string, method = 'GET', body?: unknown): Promise<Response> =>
    fetch(`${served.url}/api/judgements${path}`, {
      method,
      ...(body === undefined
        ? {}
        : {
            headers: { 'content-type': 'application/json' },
            body: typeof body === 'string' ? body : JSON.stringify(body),
          }),
    });
  const pair = (): [string, string] => [actors[0]?.id ?? '', actors[1]?.id ?? ''];
  const same = (): object => ({ by: 'Maria', judgement: { kind: 'actors', verdict: 'same', actors: pair() } });

  it('shows what would become of two, makes them one, and takes it back', async () => {
    const before = await served.store.stats();
    const [a, b] = pair();
    const preview = await (await call(`/preview?a=${encodeURIComponent(a)}&b=${encodeURIComponent(b)}`)).json();
    const made = await call('', 'POST', { ...same(), why: 'a test' });
    expect(made.status).toBe(201);
    const { judgement, lost } = (await made.json()) as JudgementAnswer;
    expect({ judgement, lost }).toMatchObject({ judgement: { by: 'Maria', why: 'a test' } });
    const merged = await served.store.actor(a);
    expect(preview).toMatchObject({ actor: merged, replaces: [a, b].find((id) => id !== merged?.id) });
    expect(preview.edges).toBe((await served.store.actorEdges(merged?.id ?? '')).length);
    expect(((await (await call('')).json()) as JudgementsAnswer).judgements).toEqual([{ judgement }]);
    expect((await call(`/${judgement.id}`, 'DELETE')).status).toBe(204);
    expect((await call(`/${judgement.id}`, 'DELETE')).status).toBe(404);
    expect(await served.store.stats()).toEqual(before);
  });

  it('suggests pairs, and takes only sensible numbers', async () => {
    const { suggestions } = (await (await call('/suggestions?least=0&limit=3')).json()) as SuggestionsAnswer;
    expect(suggestions.length).toBeLessThanOrEqual(3);
    for (const wrong of ['least=2', 'least=x', 'limit=0', 'limit=9999'])
      expect((await call(`/suggestions?${wrong}`)).status).toBe(400);
  });

  it.each([
    ['broken JSON', '{"by":'],
    ['nothing', {}],
    ['nobody', { by: ' ', judgement: { kind: 'actors', verdict: 'same', actors: ['a', 'b'] } }],
    ['an unknown kind', { by: 'M', judgement: { kind: 'drop', table: 'CartographActor' } }],
    ['an unknown verdict', { by: 'M', judgement: { kind: 'actors', verdict: 'same` DELETE', actors: ['a', 'b'] } }],
    [
      'Cypher for an id',
      { by: 'M', judgement: { kind: 'actors', verdict: 'same', actors: ["a'}) DETACH DELETE (n", 'b'] } },
    ],
    ['a prototype', '{"by":"M","judgement":{"kind":"actors","verdict":"same","actors":["a","b"],"__proto__":{"x":1}}}'],
    ['three actors', { by: 'M', judgement: { kind: 'actors', verdict: 'same', actors: ['a', 'b', 'c'] } }],
    ['an endless name', { by: 'M'.repeat(200), judgement: { kind: 'actors', verdict: 'same', actors: ['a', 'b'] } }],
    [
      'a path for a document',
      { by: 'M', judgement: { kind: 'added-actor', name: 'A B', label: 'Person', document: '../../etc/passwd' } },
    ],
    [
      'a judgement of its own making',
      { by: 'M', id: 'j-0000000000000000', judgement: { kind: 'claim', verdict: 'right', claim: 'x' } },
    ],
  ])('refuses %s with 400, and the graph stays as it was', async (_what, body) => {
    const before = await served.store.stats();
    const answer = await call('', 'POST', body);
    expect(answer.status).toBe(400);
    expect(answer.headers.get('content-type')).toContain('application/problem+json');
    expect(await served.store.stats()).toEqual(before);
    expect(await served.store.judgements()).toEqual([]);
  });

  it('keeps markup in a reason as the text that it is', async () => {
    const why = '<img src=x onerror=alert(1)>\u202e\n{"kind":"claim"}';
    const { judgement } = (await (await call('', 'POST', { ...same(), why })).json()) as JudgementAnswer;
    expect((await served.store.judgements())[0]?.judgement.why).toBe(why);
    await call(`/${judgement.id}`, 'DELETE');
  });

  it('refuses changes of another origin', async () => {
    const answer = await fetch(`${served.url}/api/judgements`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', origin: 'https://evil.example' },
      body: JSON.stringify(same()),
    });
    expect(answer.status).toBe(403);
  });

  it('lets nobody judge where the server only reads', async () => {
    const reading = await serveGraph([], () => ({ readOnly: true }));
    const answer = await fetch(`${reading.url}/api/judgements`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(same()),
    });
    expect(answer.status).toBe(501);
    await reading.close();
  });
});
