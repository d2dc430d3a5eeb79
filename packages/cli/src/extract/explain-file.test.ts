import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runCli } from '../../testing/run-cli.ts';

const text = `Mexico accused Guatemala of fraud on Monday.

It also deplored the silence of Guatemala. She laughed.`;
const gold = {
  publishedAt: '2025-03-04',
  entities: [
    { key: 'mexico', label: 'Government', names: ['Mexico'] },
    { key: 'guatemala', label: 'Government', names: ['Guatemala'] },
  ],
  claims: [
    { subject: 'mexico', relation: 'ACCUSE', object: 'guatemala', sentence: 'Mexico accused' },
    { subject: 'guatemala', relation: 'AID', object: 'mexico', sentence: 'It also deplored the silence' },
    { subject: 'guatemala', relation: 'AID', object: 'mexico', sentence: 'No such words', required: false },
  ],
};

let folder = '';
const path = (name: string): string => join(folder, name);

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'explain-'));
  await writeFile(path('alone.txt'), text);
  await writeFile(path('article.txt'), text);
  await writeFile(path('article.gold.json'), JSON.stringify(gold));
  await writeFile(path('other.json'), '{"entities":[]}');
});
afterAll(() => rm(folder, { recursive: true }));

describe('explain', () => {
  it('tells by class which mentions were left to nobody', async () => {
    const { status, stdout } = await runCli(['explain', path('alone.txt')]);
    expect(status).toBe(0);
    expect(stdout).toMatch(/^mentions left to nobody\n {2}name +0 of 3\n(.*\n)* {2}he, she +1 of 1 /m);
    expect(stdout).not.toContain('gold');
  });

  it('tells which claims of the gold beside the article were missed, and by which class of mention', async () => {
    const { stdout } = await runCli(['explain', path('article.txt')]);
    expect(stdout).toContain('    found Mexico ACCUSE Guatemala name\n');
    expect(stdout).toContain('    missed Guatemala AID Mexico it, they\n');
    expect(stdout).toMatch(/^claims of the gold that were missed\n {2}name +0 of 1\n {2}it, they +1 of 1 100 % of/m);
  });

  it('takes the gold and the date that a file says', async () => {
    const { stdout } = await runCli(['explain', path('alone.txt'), '--gold', path('article.gold.json'), '--json']);
    const [first] = JSON.parse(stdout);
    expect(first.wanted).toEqual([
      { subject: 'Mexico', relation: 'ACCUSE', object: 'Guatemala', mentionClass: 'name', isFound: true },
    ]);
    expect(first.claims[0].date.start).toBe('2025-03-03');
  });

  it('refuses a file that is no gold', async () => {
    const { status, stderr } = await runCli(['explain', path('alone.txt'), '--gold', path('other.json')]);
    expect({ status, stderr }).toEqual({ status: 2, stderr: expect.stringContaining('is no gold') });
  });
});
