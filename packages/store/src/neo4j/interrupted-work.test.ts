import { describe, expect } from 'vitest';
import type { GraphStore } from '../graph-store.ts';
import { openStore } from '../open-store.ts';
import { articles } from '../testing/articles.ts';
import { writeJudgement } from '../judgements/write-judgement.ts';
import type { Line } from '../testing/cut-line.ts';
import { openLine } from '../testing/cut-line.ts';
import type { TestServer } from '../testing/neo4j-server.ts';
import { onNeo4j } from '../testing/on-neo4j.ts';
import type { SyntheticSize } from '../testing/synthetic-articles.ts';
import { syntheticArticles } from '../testing/synthetic-articles.ts';

const GRADES = { 'Outlet 1': 'E', 'Outlet 2': 'A' } as const;

describe('work on a whole graph in Neo4j', () => {
  const check = onNeo4j();

  /** A store over a line that can be cut, with some hundred articles in it. */
  async function openOverLine(
    { url, user, password }: TestServer,
    size: SyntheticSize = { documents: 120, perBatch: 60, claimsPerDocument: 3, actors: 60 },
  ): Promise<{ line: Line; store: GraphStore }> {
    const line = await openLine(Number(new URL(url).port));
    const store = await openStore(`bolt://127.0.0.1:${line.port}`, { user, password, sources: {} });
    for (const batch of syntheticArticles(size)) await store.save(batch);
    return { line, store };
  }

  /** Waits until work is so far. */
  const untilPending = ({ run }: TestServer, part: string): Promise<void> =>
    expect
      .poll(async () => (await run('MATCH (s:CartographSchema) RETURN s.pending AS pending'))[0]?.['pending'], {
        interval: 5,
      })
      .toContain(part);

  check('is gone on with where the server goes away while the graph is made again', async (given) => {
    const { url, user, password, run } = given;
    const { line, store } = await openOverLine(given);
    const wanted = await store.stats();
    for (const part of ['"rebuild"', '"after":"document']) {
      const rebuilding = store.doctor({ rebuild: true }).catch((error: Error) => error);
      await untilPending(given, part);
      await line.stop();
      expect(await rebuilding).toMatchObject({ code: 'unreachable' });
      const [left] = await run('MATCH (x:CartographExtraction) RETURN count(*) AS extractions');
      expect(left).toEqual({ extractions: 120 });
      const reader = await openStore(url, { user, password, readOnly: true });
      expect((await reader.doctor()).findings[0]?.message).toMatch(/half done/);
      await reader.close();
      const other = await openStore(url, { user, password });
      expect(await other.stats()).toEqual(wanted);
      expect(await other.doctor()).toMatchObject({ healthy: true, findings: [] });
      await other.close();
      await line.mend();
    }
    await store.close();
    await line.stop();
  });

  check('is finished before anything else is saved', async (given) => {
    const { url, user, password, run } = given;
    const { line, store } = await openOverLine(given);
    const other = await openStore(url, { user, password });
    const rebuilding = store.doctor({ rebuild: true }).catch((error: Error) => error);
    await untilPending(given, '"after":"document');
    await line.stop();
    await rebuilding;
    expect(await other.save(articles)).toMatchObject({ added: articles.length });
    expect(await other.stats()).toMatchObject({ documents: 120 + articles.length });
    expect(await other.doctor()).toMatchObject({ healthy: true, findings: [] });
    expect(await run('MATCH (s:CartographSchema) RETURN s.pending AS pending')).toEqual([{ pending: null }]);
    await other.close();
    await store.close();
  });

  check('is gone on with where the server goes away while sources get other grades', async (given) => {
    const { url, user, password, run } = given;
    const { line, store } = await openOverLine(given);
    await store.trust(GRADES);
    const wanted = await store.stats();
    await store.trust({});
    await store.close();
    await line.stop();
    // as it is after the first of the transactions
    await run(
      `MATCH (s:CartographSchema) SET s.pending = '${JSON.stringify({ kind: 'belief', reliability: GRADES, after: '' })}'`,
    );
    const again = await openStore(url, { user, password });
    expect(await again.stats()).toEqual(wanted);
    expect(await again.sources()).toEqual(GRADES);
    expect(await again.doctor()).toMatchObject({ healthy: true, findings: [] });
    await again.close();
  });

  check('is gone on with where the server goes away while actors of many documents become one', async (given) => {
    const { url, user, password, run } = given;
    const { line, store } = await openOverLine(given, {
      documents: 1200,
      perBatch: 400,
      claimsPerDocument: 1,
      actors: 4,
    });
    const apart = await store.stats();
    const verdict = { kind: 'actors', verdict: 'same', actors: ['actor-0', 'actor-1'] } as const;
    const judgement = await writeJudgement(store, verdict, { by: 'test', at: '2025-01-01T00:00:00Z' });
    await store.judge([judgement]);
    const joined = await store.stats();
    expect(joined.actors).toBe(apart.actors - 1);
    expect(await store.doctor()).toMatchObject({ healthy: true, findings: [] });
    const undoing = store.undoJudgements([judgement.id]).catch((error: Error) => error);
    await untilPending(given, '"after":"document');
    await line.stop();
    expect(await undoing).toMatchObject({ code: 'unreachable' });
    const other = await openStore(url, { user, password });
    expect(await other.stats()).toEqual(apart);
    expect(await other.doctor()).toMatchObject({ healthy: true, findings: [] });
    expect(await run('MATCH (s:CartographSchema) RETURN s.pending AS pending')).toEqual([{ pending: null }]);
    expect(await other.judge([judgement])).toEqual({ added: [judgement.id], known: [] });
    expect(await other.stats()).toEqual(joined);
    await other.close();
    await store.close();
  });
});
