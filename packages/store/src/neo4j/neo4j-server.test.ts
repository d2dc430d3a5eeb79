import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { withJudgementId } from '@cartograph/model';
import { openStore } from '../open-store.ts';
import { articles, denial, summit } from '../testing/articles.ts';
import { openLine } from '../testing/cut-line.ts';
import { onNeo4j } from '../testing/on-neo4j.ts';

describe('a Neo4j server', () => {
  const check = onNeo4j();

  check("that holds somebody else's data is refused, and left as it is", async ({ url, user, password, run }) => {
    await run("CREATE (:Person {id: 'x', name: 'Somebody'})-[:KNOWS]->(:Claim {id: 'y'})");
    await expect(openStore(url, { user, password })).rejects.toMatchObject({
      code: 'foreign',
      message: expect.stringContaining('?database=NAME'),
    });
    expect(await run('MATCH (n) RETURN count(*) AS n')).toEqual([{ n: 2 }]);
  });

  check("keeps other people's nodes, and never counts, shows or takes them", async ({ url, user, password, run }) => {
    const store = await openStore(url, { user, password });
    await store.save(articles);
    const { hash } = await store.stats();
    await run(
      "CREATE (:Official {id: 'x', name: 'Somebody'})-[:CONSULT {id: 'x|CONSULT|y'}]->(:Government {id: 'y', name: 'Somewhere'}), (:Claim {id: 'z'}), (:Document {id: 'd'})",
    );
    expect(await store.stats()).toMatchObject({ documents: 3, actors: 6, claims: 8, hash });
    expect((await store.ask('MATCH (n) RETURN count(*)')).rows).toEqual([[17]]);
    expect((await store.ask('MATCH (o:Official) RETURN o.name')).rows).toEqual([['Ana Robles']]);
    expect((await store.ask('MATCH ()-[r:CONSULT]-() RETURN count(DISTINCT r)')).rows).toEqual([[1]]);
    expect((await store.search('Somebody')).actors).toEqual([]);
    expect(await store.doctor({ rebuild: true })).toMatchObject({ healthy: true, hash });
    await store.remove(['summit', 'denial', 'arrest']);
    await store.close();
    expect(await run('MATCH (n) WHERE NOT n:CartographSchema RETURN n.id AS id ORDER BY id')).toEqual([
      { id: 'd' },
      { id: 'x' },
      { id: 'y' },
      { id: 'z' },
    ]);
  });

  check('that refuses the password says so, without the password', async ({ url, user }) => {
    const failure = await openStore(url, { user, password: 'wrong-secret' }).catch((error: Error) => error);
    expect(failure).toMatchObject({ code: 'refused', message: expect.stringContaining('NEO4J_PASSWORD') });
    expect(String(failure)).not.toContain('wrong-secret');
  });

  check('without such a database says so', async ({ url, user, password }) => {
    await expect(openStore(`${url}?database=nowhere`, { user, password })).rejects.toMatchObject({ code: 'absent' });
  });

  check('has the hash that Ladybug has', async ({ url, user, password }) => {
    const folder = mkdtempSync(join(tmpdir(), 'cartograph-same-'));
    const [neo4j, ladybug] = [await openStore(url, { user, password }), await openStore(`ladybug:${folder}/graph`)];
    await neo4j.save(articles);
    await ladybug.save([...articles].reverse());
    expect((await neo4j.stats()).hash).toBe((await ladybug.stats()).hash);
    const [robles, pena] = [
      { id: 'x-ana-robles', name: 'Ana Robles', label: 'Official' },
      { id: 'x-tomas-pena', name: 'Tomás Peña', label: 'Person' },
    ] as const;
    const same = withJudgementId({
      by: 'Ana',
      at: '2025-03-01T10:00:00Z',
      kind: 'actors',
      verdict: 'same',
      actors: [robles, pena],
    });
    await neo4j.judge([same]);
    await ladybug.judge([same]);
    const made = await neo4j.recordBuild({ version: '1', model: 'm', gazetteer: 'g' }, same.at);
    expect(made).toEqual(await ladybug.recordBuild({ version: '1', model: 'm', gazetteer: 'g' }, same.at));
    expect(made.graph).toBe((await ladybug.stats()).hash);
    await neo4j.close();
    await ladybug.close();
    rmSync(folder, { recursive: true });
  });

  check(
    'that goes away says so, is reached again when it is back, and has a save whole or not at all',
    async ({ url, user, password }) => {
      const line = await openLine(Number(new URL(url).port));
      const store = await openStore(`bolt://127.0.0.1:${line.port}`, { user, password });
      try {
        await store.save([summit]);
        const { hash } = await store.stats();
        await line.stop();
        await expect(store.save(articles)).rejects.toMatchObject({ code: 'unreachable' });
        await line.mend();
        expect(await store.stats()).toMatchObject({ documents: 1, hash });
        // in the middle of a save, which the driver then tries again
        for (const bytes of [500, 20_000, 60_000]) {
          line.cut(bytes);
          await store.save(articles);
          line.cut(Number.POSITIVE_INFINITY);
          expect((await store.stats()).documents).toBe(3);
          expect(await store.doctor()).toMatchObject({ healthy: true, findings: [] });
          await store.remove([denial.document.id, 'arrest']);
          expect((await store.stats()).hash).toBe(hash);
        }
      } finally {
        await store.close();
        await line.stop();
      }
    },
  );

  it('that is not there is named, with how to start one', async () => {
    await expect(openStore('bolt://127.0.0.1:9', { user: 'neo4j', password: 'x' })).rejects.toMatchObject({
      code: 'unreachable',
      message: expect.stringContaining('docker compose up -d neo4j'),
    });
    await expect(openStore('neo4j://me:secret@', {})).rejects.toMatchObject({
      code: 'bad-url',
      message: expect.not.stringContaining('secret'),
    });
    await expect(openStore('mongodb://x')).rejects.toMatchObject({ code: 'bad-url' });
  });
});
