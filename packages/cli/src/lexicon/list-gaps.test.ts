import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runCli } from '../../testing/run-cli.ts';

let folder = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'gaps-'));
  await writeFile(
    join(folder, 'a.txt'),
    'Mexico outfoxed Guatemala on Monday. Mexico outfoxed Honduras again. Mexico criticized Guatemala. Arvid Lindqvist watched.',
  );
  await writeFile(join(folder, 'b.txt'), 'The DEA outfoxed the Sinaloa Cartel, said Arvid Lindqvist.');
});
afterAll(() => rm(folder, { recursive: true }));

describe('lexicon gaps', () => {
  it('counts the verbs that fire no frame and the names that nobody listed', async () => {
    const { status, stdout } = await runCli(['lexicon', 'gaps', folder, '--json']);
    expect(status).toBe(0);
    const { documents, verbs, names } = JSON.parse(stdout);
    expect(documents).toBe(2);
    expect(verbs[0]).toMatchObject({ verb: 'outfox', count: 3, documents: 2, slots: ['obj'] });
    expect(verbs.map(({ verb }: { verb: string }) => verb)).not.toContain('criticize');
    expect(names[0]).toMatchObject({ name: 'Arvid Lindqvist', label: 'Person', count: 2, documents: 2 });
  });

  it('lists no more than asked for, for people', async () => {
    const { stdout } = await runCli(['lexicon', 'gaps', folder, '--limit', '1']);
    expect(stdout).toMatch(/^ +3 +2 {2}outfox +obj .* Mexico … Guatemala: Mexico outfoxed Guatemala on Monday\.$/m);
    expect(stdout.match(/^ +\d/gm)).toHaveLength(2);
  });
});
