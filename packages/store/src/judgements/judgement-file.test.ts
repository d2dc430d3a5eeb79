import { appendFileSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Judgement } from '@cartograph/model';
import { readJudgementLines, withJudgementId, writeJudgementLines } from '@cartograph/model';
import type { GraphStore } from '../graph-store.ts';
import { openStore } from '../open-store.ts';
import { articles } from '../testing/articles.ts';
import { outputOf, spawnTypeScript } from '../testing/spawn-typescript.ts';

const robles = { id: 'x-ana-robles', name: 'Ana Robles', label: 'Official' } as const;
const pena = { id: 'x-tomas-pena', name: 'Tomás Peña', label: 'Person' } as const;
const cartel = { id: 'x-harbor-cartel', name: 'Harbor Cartel', label: 'Cartel' } as const;
const origin = { by: 'Ana', at: '2025-03-01T10:00:00Z', kind: 'actors', verdict: 'same' } as const;
const first: Judgement = withJudgementId({ ...origin, actors: [robles, pena] });
const second: Judgement = withJudgementId({ ...origin, by: 'Luis', actors: [robles, cartel] });

describe('the file of judgements beside a Ladybug file', () => {
  let folder = '';
  let url = '';
  let file = '';
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'cartograph-judgements-'));
    url = `ladybug:${folder}/graph`;
    file = `${folder}/graph.judgements.jsonl`;
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  const within = async <T>(work: (store: GraphStore) => Promise<T>): Promise<T> => {
    const store = await openStore(url);
    return work(store).finally(() => store.close());
  };
  const ids = (): Promise<string[]> =>
    within(async (store) => (await store.judgements()).map(({ judgement }) => judgement.id));

  it('is not there before anybody judged, and then holds a line for each judgement', async () => {
    await within((store) => store.save(articles));
    expect(existsSync(file)).toBe(false);
    await within((store) => store.judge([first, second]));
    expect(readFileSync(file, 'utf8')).toBe(writeJudgementLines([first, second]));
    await within((store) => store.undoJudgements([first.id]));
    expect(readFileSync(file, 'utf8')).toBe(writeJudgementLines([second]));
  });

  it('is followed when somebody wrote into it, or brought it with them', async () => {
    const before = await within(async (store) => {
      await store.save(articles);
      return (await store.stats()).hash;
    });
    writeFileSync(file, writeJudgementLines([first]));
    const reader = await openStore(url, { readOnly: true });
    expect((await reader.doctor()).findings).toMatchObject([
      { check: 'judgement', message: expect.stringContaining('holds other judgements than the graph') as string },
    ]);
    await reader.close();
    const judged = await within(async (store) => (await store.stats()).hash);
    expect(judged).not.toBe(before);
    writeFileSync(file, '');
    expect(await within(async (store) => (await store.stats()).hash)).toBe(before);
  });

  it('holds of the articles that fill an empty graph at once', async () => {
    const judged = await within(async (store) => {
      await store.save(articles);
      await store.judge([first, second]);
      return (await store.stats()).hash;
    });
    rmSync(`${folder}/graph`);
    await within(async (store) => {
      const load = await store.startLoad();
      await load?.save(articles);
      await load?.finish();
      expect((await store.stats()).hash).toBe(judged);
      expect((await store.doctor()).findings).toEqual([]);
    });
  });

  it('keeps what somebody adds to it while the graph is open', async () => {
    await within(async (store) => {
      await store.save(articles);
      await store.judge([first]);
      appendFileSync(file, writeJudgementLines([second]));
      await store.undoJudgements([first.id]);
    });
    expect(readJudgementLines(readFileSync(file, 'utf8')).judgements).toEqual([second]);
    expect(await ids()).toEqual([second.id]);
  });

  it('keeps what two people judge at the same time', async () => {
    await within(async (store) => {
      await store.save(articles);
      await Promise.all([store.judge([first]), store.judge([second])]);
    });
    expect(readFileSync(file, 'utf8')).toBe(writeJudgementLines([first, second]));
    expect(await ids()).toHaveLength(2);
  });

  it('is written again when it is gone', async () => {
    await within(async (store) => {
      await store.save(articles);
      await store.judge([first]);
    });
    rmSync(file);
    expect(await ids()).toEqual([first.id]);
    expect(existsSync(file)).toBe(true);
  });

  it('is never overwritten when a line of it cannot be read', async () => {
    await within((store) => store.save(articles));
    const text = `${writeJudgementLines([first])}<<<<<<< HEAD\n`;
    writeFileSync(file, text);
    await expect(openStore(url)).rejects.toMatchObject({
      code: 'bad-judgements',
      message: expect.stringContaining('graph.judgements.jsonl, line 2: two versions were merged here') as string,
    });
    expect(readFileSync(file, 'utf8')).toBe(text);
    const reader = await openStore(url, { readOnly: true });
    expect((await reader.stats()).documents).toBe(3);
    expect((await reader.doctor()).findings).toMatchObject([{ check: 'judgement' }]);
    await reader.close();
  });

  it('is written by another process through the one that holds the graph', async () => {
    await within(async (store) => {
      await store.save(articles);
      const program = `const { openStore } = await import('@cartograph/store'); const store = await openStore(process.argv[1]); console.log(JSON.stringify([await store.judge(${JSON.stringify([first])}), await store.judgements()])); await store.close();`;
      const output = await outputOf(spawnTypeScript(['--input-type=module', '-e', program, url]));
      expect(JSON.parse(output)).toEqual([{ added: [first.id], known: [] }, [{ judgement: first }]]);
      expect((await store.judgements()).map(({ judgement }) => judgement)).toEqual([first]);
    });
    expect(readFileSync(file, 'utf8')).toBe(writeJudgementLines([first]));
  });
});
