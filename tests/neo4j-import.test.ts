import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { withJudgementId } from '@cartograph/model';
import type { GraphStore } from '@cartograph/store';
import { neo4jImportFiles, openStore } from '@cartograph/store';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { articles } from '../packages/store/src/testing/articles.ts';
import type { TestServer } from '../packages/store/src/testing/neo4j-server.ts';
import { startTestServer } from '../packages/store/src/testing/neo4j-server.ts';
import { syntheticArticles } from '../packages/store/src/testing/synthetic-articles.ts';

const execute = promisify(execFile);
const script = fileURLToPath(new URL('../scripts/neo4j.mjs', import.meta.url));
const AT = '2025-03-01T10:00:00Z';
const QUESTIONS = [
  'MATCH (a:Actor) RETURN a.id, a.label, a.aliases, a.topics, a.known, a.mentionCount ORDER BY a.id LIMIT 500',
  'MATCH (c:Claim) RETURN c ORDER BY c.id LIMIT 500',
  'MATCH (a:Actor)-[r]->(b:Actor) RETURN a.id, type(r), b.id, r.belief, r.claimCount, r.actions ORDER BY r.id LIMIT 500',
  'MATCH (a:Actor)-[m:MENTIONED_IN]->(d:Document) RETURN a.id, d.id, m.count ORDER BY a.id, d.id LIMIT 500',
];

/** What a store says of itself and of its graph. */
async function tellAll(store: GraphStore): Promise<unknown> {
  const answers = [];
  for (const question of QUESTIONS) answers.push((await store.ask(question)).rows);
  return {
    stats: await store.stats(),
    doctor: await store.doctor(),
    answers,
    judgements: await store.judgements(),
    builds: await store.builds(),
    sources: await store.sources(),
    overview: await store.overview(),
    neighbours: await store.neighbourhood(['actor-0']),
    found: await store.search('robles'),
    extraction: await store.extraction('summit'),
  };
}

describe('a whole store as CSV for neo4j-admin', () => {
  const folder = mkdtempSync(join(tmpdir(), 'cartograph-import-'));
  const csv = join(folder, 'csv');
  let server: TestServer | undefined;
  beforeAll(async () => {
    server = await startTestServer();
  }, 300_000);
  afterAll(async () => {
    await server?.clear();
    await server?.release();
    rmSync(folder, { recursive: true });
  });

  it('is the same store when it has been imported, for who reads first too', { timeout: 400_000 }, async (context) => {
    if (!server) return context.skip('no Neo4j');
    const ladybug = await openStore(`ladybug:${folder}/graph`, { sources: { 'Outlet 1': 'A' } });
    for (const batch of syntheticArticles({ documents: 40, claimsPerDocument: 10, actors: 60, perBatch: 40 }))
      await ladybug.save(batch);
    await ladybug.save(articles.slice(0, 2));
    const [robles, pena] = [
      { id: 'x-ana-robles', name: 'Ana Robles', label: 'Official' },
      { id: 'x-tomas-pena', name: 'Tomás Peña', label: 'Person' },
    ] as const;
    await ladybug.judge([
      withJudgementId({ by: 'Ana "A"', at: AT, kind: 'actors', verdict: 'same', actors: [robles, pena] }),
    ]);
    await ladybug.recordBuild({ version: '1', model: 'm', gazetteer: 'g' }, AT);
    mkdirSync(csv);
    for (const name of neo4jImportFiles) {
      const lines: string[] = [];
      for await (const line of ladybug.neo4jImportFile(name)) lines.push(line);
      writeFileSync(join(csv, name), lines.join(''));
    }

    // not synchronously: the lock on the server has to be renewed meanwhile
    for (const words of [['import', csv], ['start']]) await execute(process.execPath, [script, ...words]);
    await server.reconnect();
    const { user, password } = server;
    const url = server.url;
    const reader = await openStore(url, { user, password, readOnly: true });
    expect(await tellAll(reader)).toEqual(await tellAll(ladybug));
    await reader.close();
    const [indexes] = await server.run(
      "SHOW INDEXES YIELD name WHERE name STARTS WITH 'cartograph' RETURN count(*) AS n",
    );
    expect(Number(indexes?.['n'])).toBeGreaterThan(15);

    const neo4j = await openStore(url, { user, password });
    for (const store of [neo4j, ladybug]) {
      await store.save(articles);
      await store.remove(['summit']);
    }
    expect(await neo4j.stats()).toEqual(await ladybug.stats());
    expect(await neo4j.doctor()).toMatchObject({ healthy: true });
    await neo4j.close();
    await ladybug.close();
  });
});
