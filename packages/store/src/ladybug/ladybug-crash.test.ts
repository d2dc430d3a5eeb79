import { copyFileSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readJudgementLines } from '@cartograph/model';
import { writeJudgement } from '../judgements/write-judgement.ts';
import { openStore } from '../open-store.ts';
import { restoreStore } from '../restore-store.ts';
import { articles, denial, summit } from '../testing/articles.ts';
import { outputOf, runAndKill, spawnTypeScript } from '../testing/spawn-typescript.ts';
import { syntheticArticles } from '../testing/synthetic-articles.ts';

const KILLS = process.env['CARTOGRAPH_FULL'] === '1' ? 20 : 3;
const LOADER = fileURLToPath(new URL('../testing/load-until-killed.ts', import.meta.url));
const JUDGER = fileURLToPath(new URL('../testing/judge-until-killed.ts', import.meta.url));
const ARTICLES = new URL('../testing/articles.ts', import.meta.url).href;

describe('a Ladybug file', () => {
  let folder = '';
  let url = '';
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'cartograph-crash-'));
    url = `ladybug:${folder}/graph`;
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  it(
    'is empty or whole when its writer is killed while it copies a load, and the next load goes on',
    async () => {
      const whole = await openStore(`ladybug:${folder}/whole`);
      for (const batch of syntheticArticles({ documents: 100, perBatch: 20, claimsPerDocument: 20, actors: 60 }))
        await whole.save(batch);
      const wanted = await whole.stats();
      await whole.close();
      for (let kill = 0; kill < KILLS; kill += 1) {
        const graph = `${url}-${kill}`;
        await loadAndKill(graph, (kill * 137) % 700);
        const store = await openStore(graph);
        const { documents } = await store.stats();
        expect([0, 100]).toContain(documents);
        expect(await store.doctor()).toMatchObject({ healthy: true, findings: [] });
        const load = await store.startLoad();
        expect(load?.documentStates().length ?? 100).toBe(100);
        await load?.finish();
        expect(await store.stats()).toEqual(wanted);
        await store.close();
      }
    },
    KILLS * 60_000,
  );

  it(
    'has all that it had when its writer is killed while it makes the graph again',
    async () => {
      const store = await openStore(url, { sources: { 'Outlet 1': 'D' } });
      for (const batch of syntheticArticles({ documents: 100, perBatch: 50, claimsPerDocument: 20, actors: 60 }))
        await store.save(batch);
      await store.remove(['document-7']);
      const wanted = await store.stats();
      await store.close();
      const script = `import('@cartograph/store').then(async ({ openStore }) => { const store = await openStore(process.argv[1]); console.log('open'); await store.doctor({ rebuild: true }); })`;
      for (let kill = 0; kill < KILLS; kill += 1) {
        // in the middle of the copying, which the folder of its files tells
        const rebuilder = spawnTypeScript(['-e', script, url]);
        const ended = outputOf(rebuilder);
        await expect
          .poll(() => rebuilder.exitCode ?? existsSync(join(folder, 'graph.load', 'copying')), {
            timeout: 50_000,
            interval: 10,
          })
          .not.toBe(false);
        setTimeout(() => rebuilder.kill('SIGKILL'), (kill * 97) % 400);
        await ended;
        const again = await openStore(url);
        expect(await again.stats()).toEqual(wanted);
        expect(await again.doctor()).toMatchObject({ healthy: true, findings: [] });
        await again.close();
      }
    },
    KILLS * 60_000,
  );

  it(
    'holds by the judgements beside it when its writer is killed while somebody judges',
    async () => {
      const before = await openStore(url);
      await before.save(articles);
      const { hash } = await before.stats();
      await before.close();
      for (let kill = 0; kill < KILLS; kill += 1) {
        const judged = await runAndKill([JUDGER, url], (kill * 397) % 900);
        expect(judged).toMatch(/^open/);
        const store = await openStore(url);
        const held = (await store.judgements()).map(({ judgement }) => judgement.id).sort();
        const file = join(folder, 'graph.judgements.jsonl');
        const written = existsSync(file) ? readFileSync(file, 'utf8') : '';
        expect(
          readJudgementLines(written)
            .judgements.map(({ id }) => id)
            .sort(),
        ).toEqual(held);
        expect(await store.doctor()).toMatchObject({ healthy: true, findings: [] });
        await store.undoJudgements(held);
        expect((await store.stats()).hash).toBe(hash);
        await store.close();
      }
    },
    KILLS * 60_000,
  );

  it('is opened with all that was committed when its log is torn', async () => {
    const script = `Promise.all([import('@cartograph/store'), import('${ARTICLES}')]).then(async ([{ openStore }, { summit, denial }]) => { const store = await openStore(process.argv[1]); await store.save([summit]); await store.save([denial]); process.kill(process.pid, 'SIGKILL'); })`;
    await outputOf(spawnTypeScript(['-e', script, url]));
    const log = join(folder, 'graph.wal');
    const whole = readFileSync(log);
    for (const [torn, documents] of [
      [Buffer.concat([whole, Buffer.from('torn')]), 2],
      [whole.subarray(0, whole.length - 9), 1],
    ] as const) {
      writeFileSync(log, torn);
      const reader = await openStore(url, { readOnly: true });
      expect((await reader.stats()).documents).toBe(documents);
      expect(await reader.doctor()).toMatchObject({ healthy: true });
      expect((await reader.ask('MATCH (d:Document) RETURN count(*)')).rows).toEqual([[documents]]);
      await reader.close();
    }
    const writer = await openStore(url);
    // what the log lost is taken from the extractions beside the graph
    expect((await writer.stats()).documents).toBe(2);
    expect(await writer.save(articles)).toEqual({ added: 1, changed: 0, unchanged: 2 });
    await writer.close();
  });

  it('is opened with all that it has beside a log of its own past', async () => {
    const past = join(folder, 'past.wal');
    const log = join(folder, 'graph.wal');
    const run = (work: string): Promise<string> =>
      outputOf(
        spawnTypeScript([
          '-e',
          `Promise.all([import('@cartograph/store'), import('${ARTICLES}')]).then(async ([{ openStore }, { summit, denial }]) => { const store = await openStore(process.argv[1]); ${work} })`,
          url,
        ]),
      );
    await run('await store.save([summit]); await store.close();');
    await run("await store.save([denial]); process.kill(process.pid, 'SIGKILL');");
    copyFileSync(log, past);
    await (await openStore(url)).close();
    // what the log writes is there already: it cannot be replayed
    copyFileSync(past, log);
    await expect(openStore(url, { readOnly: true })).rejects.toMatchObject({
      code: 'corrupt',
      message: expect.stringContaining('cartograph doctor --rebuild'),
    });
    const writer = await openStore(url);
    expect((await writer.stats()).documents).toBe(2);
    expect(await writer.doctor()).toMatchObject({ healthy: true, findings: [] });
    expect(readFileSync(`${log}.stray`).equals(readFileSync(past))).toBe(true);
    await writer.remove([denial.document.id]);
    const wanted = await writer.stats();
    await writer.close();
    // what the log writes has gone since: it is replayed, over what came after it
    copyFileSync(past, log);
    const again = await openStore(url);
    expect(await again.stats()).toEqual(wanted);
    expect(await again.doctor()).toMatchObject({ healthy: true, findings: [] });
    await again.close();
  });

  it('that is torn is made again from the extractions and judgements beside it', async () => {
    const store = await openStore(url, { sources: { reuters: 'A' } });
    await store.save(articles);
    await store.remove([denial.document.id]);
    for (const batch of syntheticArticles({ documents: 20, perBatch: 10, claimsPerDocument: 20, actors: 20 }))
      await store.save(batch);
    const [first, second] = (await store.overview()).actors;
    if (!first || !second) throw new Error('there are no actors');
    const same = { kind: 'actors', verdict: 'same', actors: [first.id, second.id] } as const;
    await store.judge([await writeJudgement(store, same, { by: 'Ana', at: '2025-03-01T10:00:00Z' })]);
    const wanted = await store.stats();
    await store.close();
    const path = join(folder, 'graph');
    const whole = readFileSync(path);
    for (const torn of [
      whole.subarray(0, whole.length / 3),
      Buffer.from('this is no database at all'),
      foreignVersion(whole),
    ]) {
      writeFileSync(path, torn);
      writeFileSync(`${path}.wal`, 'the log of another file');
      await expect(openStore(url).then((one) => one.doctor())).rejects.toMatchObject({
        code: 'corrupt',
        message: expect.stringContaining('cartograph doctor --rebuild'),
      });
      await restoreStore(url);
      expect(readFileSync(`${path}.torn`).equals(torn)).toBe(true);
      const again = await openStore(url);
      expect(await again.stats()).toEqual(wanted);
      expect(await again.doctor()).toMatchObject({ healthy: true, findings: [] });
      await again.close();
    }
  });

  it('keeps the extractions beside it in step, and no more of them than there are', async () => {
    const path = join(folder, 'graph.extractions');
    const store = await openStore(url);
    for (let round = 0; round < 3; round += 1) {
      await store.save(articles);
      await store.remove(articles.map(({ document }) => document.id));
    }
    await store.save([summit]);
    await store.close();
    const kept = readFileSync(path, 'utf8');
    const [closed = '', mark = ''] = kept.trimEnd().split('\n').reverse();
    expect(closed).toBe('.closed');
    const grown = `${'-"nothing"\n'.repeat(1100)}${mark.replace(/ \d+ /, ' 1100 ')}\n`;
    // of a transaction that was never ended nothing counts
    writeFileSync(path, `${kept}${grown}-"${summit.document.id}"\nhalf a li`);
    await (await openStore(url)).close();
    // the one extraction, the end of its transaction, and that it was closed
    expect(readFileSync(path, 'utf8').trimEnd().split('\n')).toEqual([
      kept.split('\n').at(-4),
      expect.stringMatching(/^=/),
      '.closed',
    ]);
    rmSync(path);
    await (await openStore(url)).close();
    writeFileSync(join(folder, 'graph'), 'this is no database at all');
    await restoreStore(url);
    const again = await openStore(url);
    expect((await again.documentStates()).map(({ id }) => id)).toEqual([summit.document.id]);
    await again.close();
  });

  it('is made anew beside the log of one that is gone', async () => {
    writeFileSync(join(folder, 'graph.wal'), 'the log of a file that is gone');
    const store = await openStore(url);
    expect((await store.save(articles)).added).toBe(3);
    await store.close();
  });

  it('that is torn says so, and is left alone', async () => {
    writeFileSync(join(folder, 'graph'), 'this is no database at all');
    await expect(openStore(url)).rejects.toMatchObject({
      code: 'corrupt',
      message: expect.stringContaining('build it again'),
    });
  });

  it('of somebody else is refused', async () => {
    const { Connection, Database } = await import('@ladybugdb/core');
    const database = new Database(join(folder, 'graph'));
    const connection = new Connection(database);
    await connection.query('CREATE NODE TABLE Person(id STRING PRIMARY KEY)');
    await connection.close();
    await database.close();
    await expect(openStore(url)).rejects.toMatchObject({ code: 'foreign' });
  });

  it('that another program writes is refused, and the program is named', async () => {
    const script = `import('@ladybugdb/core').then(async ({ Database }) => { const database = new Database(process.argv[1]); await database.init(); console.log('open'); setTimeout(() => {}, 60000); })`;
    const other = spawnTypeScript(['-e', script, join(folder, 'graph')]);
    await new Promise((done) => other.stdout?.once('data', done));
    await expect(openStore(url, { lockTimeout: 300 })).rejects.toMatchObject({
      code: 'locked',
      message: expect.stringContaining(`(process ${other.pid})`),
    });
    other.kill('SIGKILL');
  });

  it('is read by others while it is written', async () => {
    const writer = await openStore(url);
    await writer.save(articles);
    const script = `import('@cartograph/store').then(async ({ openStore }) => { const store = await openStore(process.argv[1], { readOnly: true }); console.log((await store.stats()).documents); await store.close(); })`;
    expect(await outputOf(spawnTypeScript(['-e', script, url]))).toBe('3\n');
    await writer.remove(['arrest']);
    expect(await outputOf(spawnTypeScript(['-e', script, url]))).toBe('2\n');
    // long articles too, which are in the log only
    for (const batch of syntheticArticles({ documents: 4, perBatch: 2, claimsPerDocument: 60, actors: 20 }))
      await writer.save(batch);
    expect(await outputOf(spawnTypeScript(['-e', script, url]))).toBe('6\n');
    expect((await writer.ask('MATCH (d:Document) RETURN count(*)')).rows).toEqual([[6]]);
    await writer.close();
  });
});

/** The bytes of a file of another version of the storage, which stands behind the letters LBUG. */
function foreignVersion(bytes: Buffer): Buffer {
  const other = Buffer.from(bytes);
  other[4] = 0xfe;
  return other;
}

/** Loads in a process of its own, which is killed some milliseconds after its tables begin to be copied. */
function loadAndKill(url: string, after: number): Promise<string> {
  const child = spawnTypeScript([LOADER, url]);
  child.stdout?.once('data', () => setTimeout(() => child.kill('SIGKILL'), after));
  return outputOf(child);
}
