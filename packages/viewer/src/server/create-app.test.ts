import { Agent, request } from 'node:http';
import type { IncomingHttpHeaders } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { seededExtractions } from '../../testing/seeded-articles.ts';
import type { ServedGraph } from '../../testing/serve-graph.ts';
import { serveGraph } from '../../testing/serve-graph.ts';

interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

/** Sends just what is said: `fetch` would mend paths and forbid the Host header. */
function send(
  url: string,
  path: string,
  options: {
    readonly method?: string;
    readonly headers?: Record<string, string>;
    readonly body?: string | Buffer;
    readonly agent?: Agent;
  } = {},
): Promise<Answer> {
  const { port } = new URL(url);
  return new Promise((resolve, reject) => {
    const sent = request(
      {
        host: '127.0.0.1',
        port,
        path,
        method: options.method ?? 'GET',
        headers: options.headers ?? {},
        ...(options.agent ? { agent: options.agent } : {}),
      },
      (response) => {
        const parts: Buffer[] = [];
        response.on('data', (part: Buffer) => parts.push(part));
        response.on('end', () =>
          resolve({
            status: response.statusCode ?? 0,
            headers: response.headers,
            body: Buffer.concat(parts).toString(),
          }),
        );
      },
    );
    sent.on('error', reject);
    sent.end(options.body);
  });
}

const json = { 'content-type': 'application/json' };

describe("the viewer's server", () => {
  let served: ServedGraph;
  beforeAll(async () => {
    served = await serveGraph(seededExtractions());
  });
  afterAll(() => served?.close());

  it('says that it lives and that its store answers', async () => {
    expect((await send(served.url, '/healthz')).body).toBe('{"status":"ok"}');
    expect(JSON.parse((await send(served.url, '/readyz')).body)).toEqual({ status: 'ready', documents: 19 });
  });

  it('answers with a strict policy, no CORS and a request id', async () => {
    const { headers } = await send(served.url, '/api/info');
    expect(headers['content-security-policy']).toContain("default-src 'none'");
    expect(headers['content-security-policy']).not.toContain('unsafe');
    expect(headers['access-control-allow-origin']).toBeUndefined();
    expect(headers['x-powered-by']).toBeUndefined();
    expect(headers['x-request-id']).toMatch(/^[0-9a-f-]{36}$/);
  });

  it('refuses a foreign host name, against rebinding', async () => {
    const { status, headers, body } = await send(served.url, '/api/info', { headers: { host: 'evil.example' } });
    expect(status).toBe(421);
    expect(headers['content-type']).toContain('application/problem+json');
    expect(JSON.parse(body)).toMatchObject({ type: 'urn:cartograph:wrong-host', requestId: headers['x-request-id'] });
  });

  it('refuses changes from another origin, and content types that need no preflight', async () => {
    const body = '{"view":"{}"}';
    expect(
      (
        await send(served.url, '/api/views', {
          method: 'POST',
          headers: { ...json, origin: 'https://evil.example' },
          body,
        })
      ).status,
    ).toBe(403);
    expect(
      (
        await send(served.url, '/api/views', {
          method: 'POST',
          headers: { ...json, 'sec-fetch-site': 'cross-site' },
          body,
        })
      ).status,
    ).toBe(403);
    expect(
      (await send(served.url, '/api/views', { method: 'POST', headers: { 'content-type': 'text/plain' }, body }))
        .status,
    ).toBe(415);
  });

  it('refuses bodies that are too large, broken or not as the interface wants them', async () => {
    const post = (body: string): Promise<Answer> =>
      send(served.url, '/api/subgraph', { method: 'POST', headers: json, body });
    expect((await post(`{"actors":["${'x'.repeat(4_000_000)}"]}`)).status).toBe(413);
    const headers = { 'content-type': 'application/octet-stream' };
    const file = Buffer.alloc(50 * 1024 * 1024 + 1);
    expect((await send(served.url, '/api/documents', { method: 'POST', headers, body: file })).status).toBe(413);
    expect((await post('{"actors":')).status).toBe(400);
    const wrong = await post('{"actors":[1],"more":true}');
    expect(wrong.status).toBe(400);
    expect(JSON.parse(wrong.body).detail).toContain('actors.0');
  });

  it.each([
    '/../package.json',
    '/..%2f..%2fpackage.json',
    '/assets/..%2f..%2f..%2fpackage.json',
    '/%2e%2e/%2e%2e/etc/passwd',
    '/api/views/..%2f..%2fpackage',
  ])('gives no file for %s', async (path) => {
    const { status, body } = await send(served.url, path);
    expect(status).toBeGreaterThanOrEqual(400);
    expect(body).not.toContain('"name"');
  });

  it('answers 304 as long as the graph is the same', async () => {
    const first = await send(served.url, '/api/overview');
    expect(first.headers.etag).toMatch(/^W\/"sha256:/);
    const second = await send(served.url, '/api/overview', { headers: { 'if-none-match': first.headers.etag ?? '' } });
    expect([second.status, second.body]).toEqual([304, '']);
  });

  it('keeps a view under the hash of its content', async () => {
    const view = '{"version":1,"actors":["alba"]}';
    const { body } = await send(served.url, '/api/views', {
      method: 'POST',
      headers: json,
      body: JSON.stringify({ view }),
    });
    const { id } = JSON.parse(body) as { id: string };
    expect(JSON.parse((await send(served.url, `/api/views/${id}`)).body)).toEqual({ view });
    expect((await send(served.url, `/api/views/${'0'.repeat(32)}`)).status).toBe(404);
  });

  it('gives every claim of an edge with its document, and the facts of many edges at once', async () => {
    const id = 'alba-cartel|AID|port-authority';
    const { items, names } = JSON.parse((await send(served.url, `/api/edges/${encodeURIComponent(id)}/claims`)).body);
    for (const { claim, citation } of items)
      expect(citation).toMatch(
        new RegExp(`sentence ${claim.evidence.sentence.index + 1}: “.*Cartograph graph sha256:[0-9a-f]{64}\\.$`),
      );
    expect(items).toHaveLength(3);
    expect(items.map(({ document }: { document: { publishedAt: string } }) => document.publishedAt)).toEqual([
      '2025-03-05',
      '2025-03-03',
      '2025-02-12',
    ]);
    expect(names['port-authority']).toBe('Puerto Alba Port Authority');
    const { facts } = JSON.parse(
      (await send(served.url, '/api/facts', { method: 'POST', headers: json, body: JSON.stringify({ edges: [id] }) }))
        .body,
    );
    expect(facts[id].map(({ polarity }: { polarity: string }) => polarity).sort()).toEqual([
      'negative',
      'positive',
      'positive',
    ]);
  });

  it('offers no adding and no asking that it was not given', async () => {
    expect(
      (await send(served.url, '/api/documents', { method: 'POST', headers: json, body: '{"text":"x"}' })).status,
    ).toBe(501);
    expect(
      (
        await send(served.url, '/api/ask', {
          method: 'POST',
          headers: json,
          body: '{"statement":"MATCH (n) RETURN n"}',
        })
      ).status,
    ).toBe(501);
  });

  it('sends away who asks when too many do, and gives up what nobody waits for', async () => {
    const { StoreError } = await import('@cartograph/store');
    let isGone = (): void => undefined;
    const gone = new Promise<void>((resolve) => (isGone = resolve));
    const asking = await serveGraph(seededExtractions(), () => ({
      ask: async (statement, _parameters, signal) => {
        if (statement === 'busy') throw new StoreError('busy', 'too many questions at once');
        return new Promise((_resolve, reject) =>
          signal?.addEventListener('abort', () => {
            isGone();
            reject(new Error('nobody waits'));
          }),
        );
      },
    }));
    const ask = (statement: string, signal?: AbortSignal): Promise<Response> =>
      fetch(`${asking.url}/api/ask`, {
        method: 'POST',
        headers: json,
        body: JSON.stringify({ statement }),
        ...(signal ? { signal } : {}),
      });
    expect((await ask('busy')).status).toBe(429);
    await expect(ask('heavy', AbortSignal.timeout(300))).rejects.toThrow();
    await gone;
    expect((await send(asking.url, '/healthz')).status).toBe(200);
    await asking.close();
  });

  it('says where the port is taken', async () => {
    const { createApp } = await import('./create-app.ts');
    const other = createApp({ store: served.store, version: 'test' });
    await expect(other.listen({ port: Number(new URL(served.url).port) })).rejects.toThrow(
      /is taken; choose another with --port/,
    );
  });

  it('says which address is none of this machine', async () => {
    const { createApp } = await import('./create-app.ts');
    const other = createApp({ store: served.store, version: 'test' });
    await expect(other.listen({ host: '203.0.113.1', port: 0 })).rejects.toThrow(
      '203.0.113.1 is no address of this machine; choose one with --host',
    );
  });
});

describe("the viewer's server under a token", () => {
  it("wants it as a bearer or as the session's cookie, which scripts cannot read", async () => {
    const served = await serveGraph(seededExtractions(), () => ({ token: 'open sesame' }));
    expect((await send(served.url, '/api/info')).status).toBe(401);
    expect((await send(served.url, '/api/info', { headers: { authorization: 'Bearer wrong' } })).status).toBe(401);
    expect((await send(served.url, '/api/info', { headers: { authorization: 'Bearer open sesame' } })).status).toBe(
      200,
    );
    const session = await send(served.url, '/api/session', {
      method: 'POST',
      headers: json,
      body: '{"token":"open sesame"}',
    });
    const [cookie = ''] = session.headers['set-cookie'] ?? [];
    expect(cookie).toMatch(/HttpOnly/i);
    expect(cookie).toMatch(/SameSite=Strict/i);
    expect((await send(served.url, '/api/info', { headers: { cookie: cookie.split(';')[0] ?? '' } })).status).toBe(200);
    await served.close();
  });
});

/** Seconds of the flood: the whole of it where everything is tested in full. */
const FLOOD = process.env['CARTOGRAPH_FULL'] === '1' ? 10 : 2;

describe("the viewer's server under load", () => {
  it('limits a flood of searches and lives on', async () => {
    const served = await serveGraph(seededExtractions());
    const answers = await Promise.all(Array.from({ length: 900 }, () => send(served.url, '/api/search?q=alba')));
    const statuses = new Set(answers.map(({ status }) => status));
    expect([...statuses].sort()).toEqual([200, 429]);
    expect((await send(served.url, '/healthz')).status).toBe(200);
    await served.close();
  });

  it(
    `stays alive, answers who is let in, and keeps its memory under 1,000 searches a second for ${FLOOD} s`,
    async () => {
      const served = await serveGraph(seededExtractions());
      const statuses = new Map<number, number>();
      const agent = new Agent({ keepAlive: true, maxSockets: 64 });
      const flood = async (seconds: number): Promise<void> => {
        const sent: Promise<void>[] = [];
        const started = performance.now();
        for (let tick = 0; tick < seconds * 20; tick++) {
          for (let n = 0; n < 50; n++)
            sent.push(
              send(served.url, '/api/search?q=alba', { agent }).then(
                ({ status }) => void statuses.set(status, (statuses.get(status) ?? 0) + 1),
              ),
            );
          await new Promise((resolve) => setTimeout(resolve, Math.max(0, started + tick * 50 - performance.now())));
        }
        await Promise.all(sent);
      };
      await flood(1);
      const before = process.memoryUsage().heapUsed;
      await flood(FLOOD);
      expect([...statuses.keys()].sort()).toEqual([200, 429]);
      expect([...statuses.values()].reduce((sum, n) => sum + n, 0)).toBe((FLOOD + 1) * 1000);
      expect((await send(served.url, '/healthz')).status).toBe(200);
      agent.destroy();
      await served.close();
      // A request that left a kilobyte behind would leave ten times this.
      expect(process.memoryUsage().heapUsed - before).toBeLessThan(100e6);
    },
    (FLOOD + 60) * 5000,
  );

  it('says bye to open streams and ends within five seconds; its streams pass the compression', async () => {
    const served = await serveGraph([], () => ({
      ingest: (_inputs, onProgress, signal) =>
        new Promise((resolve) => {
          const progress = { done: 0, total: 1, documents: 0, claims: 0, failures: [] };
          onProgress(progress);
          const wait = setInterval(() => {
            if (!signal.aborted) return;
            clearInterval(wait);
            resolve(progress);
          }, 20);
        }),
    }));
    const { body } = await send(served.url, '/api/documents', {
      method: 'POST',
      headers: { 'content-type': 'application/octet-stream', 'x-document-name': 'a.txt' },
      body: Buffer.from('text'),
    });
    const { id } = JSON.parse(body) as { id: string };
    const response = await fetch(`${served.url}/api/jobs/${id}/events`, { headers: { 'accept-encoding': 'gzip' } });
    const reader = response.body?.getReader();
    const first = new TextDecoder().decode((await reader?.read())?.value);
    expect(first).toContain('event: progress');
    const started = performance.now();
    await served.close();
    expect(performance.now() - started).toBeLessThan(5000);
    let rest = '';
    for (let part = await reader?.read(); part && !part.done; part = await reader?.read())
      rest += new TextDecoder().decode(part.value);
    expect(rest).toMatch(/event: (bye|progress)/);
  });
});
