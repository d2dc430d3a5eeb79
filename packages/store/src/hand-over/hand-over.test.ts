import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openStore } from '../open-store.ts';
import { arrest, articles, denial, summit } from '../testing/articles.ts';
import { outputOf, spawnTypeScript } from '../testing/spawn-typescript.ts';

const ARTICLES = new URL('../testing/articles.ts', import.meta.url).href;

/** A program that opens the store at a URL as a writer, and does something with it. */
const program = (work: string): string =>
  `const [{ openStore }, { articles, summit, denial, arrest }] = await Promise.all([import('@cartograph/store'), import('${ARTICLES}')]); const store = await openStore(process.argv[1]); ${work}; await store.close();`;

const runElsewhere = (url: string, work: string): Promise<string> =>
  outputOf(spawnTypeScript(['--input-type=module', '-e', program(work), url]));

describe('a Ladybug file that one process holds for writing', () => {
  let folder = '';
  let url = '';
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'cartograph-hand-over-'));
    url = `ladybug:${folder}/graph`;
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  it('is written by others too, through the one that holds it', async () => {
    const holder = await openStore(url);
    await holder.save([summit]);
    const output = await runElsewhere(
      url,
      'console.log(JSON.stringify([await store.save(articles), await store.remove(["arrest", "nowhere"]), (await store.stats()).documents, (await store.doctor()).healthy]))',
    );
    expect(JSON.parse(output)).toEqual([
      { added: 2, changed: 0, unchanged: 1 },
      { removed: ['arrest'], missing: ['nowhere'] },
      2,
      true,
    ]);
    expect((await holder.stats()).documents).toBe(2);
    await holder.close();
  });

  it('tells others how far a check is', async () => {
    const holder = await openStore(url);
    await holder.save(articles);
    const output = await runElsewhere(
      url,
      'let told; await store.doctor({ onProgress: (done, total) => { told = [done, total]; } }); console.log(JSON.stringify(told))',
    );
    const [done, total] = JSON.parse(output) as [number, number];
    expect(done).toBeGreaterThan(0);
    expect(total).toBeGreaterThanOrEqual(done);
    await holder.close();
  });

  it('says where a program of another version holds the file', async () => {
    const { createServer } = await import('node:net');
    // what a program of before the question for a version answers
    const older = createServer((socket) =>
      socket.on('data', () =>
        socket.write(
          `${JSON.stringify({ id: 1, error: { code: 'refused', message: 'version cannot be handed over' } })}\n`,
        ),
      ),
    );
    await new Promise<void>((listening) => older.listen(`${folder}/graph.sock`, listening));
    await expect(openStore(url)).rejects.toMatchObject({
      code: 'wrong-version',
      message: expect.stringContaining('another version of cartograph holds'),
    });
    await new Promise((closed) => older.close(closed));
  });

  it('gives others its refusals as they are', async () => {
    const holder = await openStore(url);
    const output = await runElsewhere(
      url,
      'await store.save([{ ...summit, document: { ...summit.document, text: undefined } }]).catch((error) => console.log(error.code, error.message))',
    );
    expect(output).toMatch(/^no-text the extraction of summit has no text/);
    await holder.close();
  });

  it('is held by the next one when the first is done', async () => {
    const holder = await openStore(url);
    const other = await openStore(url);
    await other.save([summit]);
    await holder.close();
    expect(await other.save([denial])).toMatchObject({ added: 1 });
    const edges = [];
    for await (const edge of other.edges()) edges.push(edge.id);
    expect(edges.length).toBe(5);
    await other.close();
    const again = await openStore(url, { readOnly: true });
    expect((await again.stats()).documents).toBe(2);
    await again.close();
  });

  it('takes the work of many at once, and loses none', async () => {
    const holder = await openStore(url);
    const outputs = await Promise.all([
      runElsewhere(url, 'await store.save([summit]); await store.save([denial])'),
      runElsewhere(url, 'await store.save([arrest]); await store.save([denial])'),
      holder.save(articles).then(() => ''),
      ...Array.from({ length: 4 }, () =>
        holder
          .ask('MATCH (d:Document) RETURN count(*) AS n')
          .then(({ rows }) => `${rows.length === 1 ? '' : 'no answer'}`),
      ),
    ]);
    expect(outputs.join('')).toBe('');
    expect(await holder.stats()).toMatchObject({ documents: 3, claims: 8, edges: 6 });
    expect(await holder.doctor()).toMatchObject({ healthy: true });
    await holder.close();
  });

  it('has a socket that only its owner can open, and that takes nothing but the list of methods', async () => {
    const holder = await openStore(url);
    await holder.save([arrest]);
    expect(statSync(join(folder, 'graph.sock')).mode & 0o777).toBe(0o600);
    const connection = connect(join(folder, 'graph.sock'));
    const reply = new Promise<string>((resolve) => connection.once('data', (bytes) => resolve(bytes.toString())));
    connection.write('{"id": 7, "method": "close", "arguments": []}\n');
    expect(JSON.parse(await reply)).toEqual({
      id: 7,
      error: { code: 'refused', message: 'close cannot be handed over' },
    });
    connection.end();
    expect((await holder.stats()).documents).toBe(1);
    await holder.close();
  });
});
