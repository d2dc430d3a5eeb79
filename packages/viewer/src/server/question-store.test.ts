import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openQuestionStore } from './question-store.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'cartograph-questions-'));
});
afterAll(() => rm(folder, { recursive: true }));

const question = (name: string) => ({ name, en: name, es: name, parameters: [], statement: 'RETURN 1' });
const names = async (store: ReturnType<typeof openQuestionStore>): Promise<readonly string[]> =>
  (await store.list()).map(({ name }) => name);

describe('the questions that people save', () => {
  it('stay in a folder, by name, whichever of many came first', async () => {
    const store = openQuestionStore(join(folder, 'new'));
    await Promise.all(['c', 'a', '../b'].map((name) => store.save(question(name))));
    await store.save({ ...question('a'), statement: 'RETURN 2' });
    const again = openQuestionStore(join(folder, 'new'));
    expect(await names(again)).toEqual(['../b', 'a', 'c']);
    expect((await again.list())[1]?.statement).toBe('RETURN 2');
    expect([await again.remove('a'), await again.remove('a')]).toEqual([true, false]);
    expect(await names(openQuestionStore(join(folder, 'new')))).toEqual(['../b', 'c']);
  });

  it('are forgotten with the process where no folder is given', async () => {
    const store = openQuestionStore();
    await store.save(question('a'));
    expect(await names(store)).toEqual(['a']);
    expect(await names(openQuestionStore())).toEqual([]);
  });
});
