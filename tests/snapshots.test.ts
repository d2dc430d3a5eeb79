import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runCli } from '../packages/cli/testing/run-cli.ts';

const samples = fileURLToPath(new URL('../samples/', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'cartograph-snapshots-'));
const store = `ladybug:${join(folder, 'graph')}`;
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const run = (...args: readonly string[]) => runCli([...args, '--store', store]);
const json = async (...args: readonly string[]) => JSON.parse((await run(...args, '--json')).stdout);
const sample = (name: string): string => join(samples, `${name}.txt`);

beforeAll(async () => {
  await run('build', sample('01-tariff-pause'));
  expect((await run('snapshot', 'save', 'before')).status).toBe(0);
  await run('build', sample('11-boat-strike'));
  expect((await run('snapshot', 'save', 'after')).status).toBe(0);
});

describe('snapshots from the command line', () => {
  it('are listed, shown and sound', async () => {
    expect((await json('snapshot', 'list')).map(({ name }: { name: string }) => name)).toEqual(['before', 'after']);
    expect(await json('snapshot', 'show', 'after')).toMatchObject({
      stats: { documents: 2 },
      producers: [{ documents: 2 }],
    });
    expect((await run('snapshot', 'verify')).stdout.match(/ {2}sound {2}/g)).toHaveLength(2);
    expect((await json('snapshot', 'show', 'after')).stats.hash).toBe((await json('stats')).hash);
  });

  it('are compared, and the later is the graph as it is', async () => {
    const diff = await json('snapshot', 'diff', 'before', 'after');
    expect(diff.documents.added).toHaveLength(1);
    expect(diff.claims.added.length).toBeGreaterThan(3);
    expect(diff.claims.removed).toEqual([]);
    expect((await run('snapshot', 'diff', 'after', 'now')).stdout).toContain('Nothing differs.');
    const { stdout } = await run('snapshot', 'diff', 'before', 'now', '--format', 'md');
    expect(stdout).toMatch(/^# What changed: before/);
    expect(stdout).toMatch(/\[\^1\]: /);
  });

  it('with equal content are not written twice', async () => {
    expect(await json('snapshot', 'save', 'again')).toMatchObject({ equalTo: 'after' });
    expect((await run('snapshot', 'remove', 'again')).status).toBe(0);
    expect((await run('snapshot', 'save', 'after')).status).toBe(1);
  });

  it('are removed and verified as far as they are there', async () => {
    await run('snapshot', 'save', 'spare');
    const removed = await run('snapshot', 'remove', 'nowhere', 'spare');
    expect(removed).toMatchObject({ status: 1, stdout: 'removed spare\n' });
    expect(removed.stderr).toMatch(/^error: no snapshot is called nowhere; /);
    expect(await run('snapshot', 'verify', 'nowhere', 'after')).toMatchObject({
      status: 1,
      stdout: expect.stringMatching(/^after {2}sound {2}/),
    });
  });

  it('and exports that are written to a file name it as JSON where that is asked for', async () => {
    const [page, tables] = [join(folder, 'page.html'), join(folder, 'tables')];
    expect(await json('snapshot', 'open', 'after', '-o', page)).toEqual({ written: [page] });
    expect((await json('export', '--format', 'csv', '-o', tables)).written).toContain(join(tables, 'nodes.csv'));
    expect(await json('judge', 'export')).toEqual([]);
    expect((await json('build', join(folder, 'nowhere.txt'))).failures).toHaveLength(1);
  });

  it('are exported, cited and opened when the graph is gone', async () => {
    const args = ['--snapshot', 'before', '--store', `ladybug:${join(folder, 'gone')}`];
    const exported = JSON.parse((await runCli(['export', ...args])).stdout);
    expect(exported.documents).toHaveLength(1);
    const [claim] = exported.claims;
    const { stdout } = await runCli(['cite', claim.id, ...args]);
    expect(stdout).toContain(`Cartograph snapshot before, ${(await json('snapshot', 'show', 'before')).hash}`);
    const page = join(folder, 'before.html');
    expect((await run('snapshot', 'open', 'before', '-o', page)).status).toBe(0);
    expect(readFileSync(page, 'utf8')).toContain('<title>Cartograph: before</title>');
  });

  it('that nobody took end with 1 and what to do', async () => {
    const { status, stderr } = await run('snapshot', 'show', 'nobody');
    expect(status).toBe(1);
    expect(stderr).toContain('cartograph snapshot list');
  });
});

describe('import', () => {
  it('gives the graph back that was exported with its texts', async () => {
    const file = join(folder, 'graph.json');
    await run('export', '--with-text', '-o', file);
    expect(readFileSync(file, 'utf8')).not.toContain(samples);
    const copy = ['--store', `ladybug:${join(folder, 'copy')}`, '--json'];
    expect(JSON.parse((await runCli(['import', file, ...copy])).stdout)).toMatchObject({ added: 2, sameGraph: true });
    expect(JSON.parse((await runCli(['import', file, ...copy])).stdout)).toMatchObject({
      unchanged: 2,
      sameGraph: true,
    });
    expect(JSON.parse((await runCli(['stats', ...copy])).stdout).hash).toBe((await json('stats')).hash);
  });

  it('takes positions into a view that exports keep', async () => {
    const [gexf, view, again] = ['a.gexf', 'view.json', 'b.gexf'].map((name) => join(folder, name)) as [
      string,
      string,
      string,
    ];
    const actor = 'claudia-sheinbaum';
    await run('export', '--format', 'graphml', '-o', gexf);
    expect((await run('import', gexf, '-o', view)).stderr).toContain('has no positions');
    expect(existsSync(view)).toBe(false);
    const written = { version: 1, actors: [actor], positions: { [actor]: [10, 20] } };
    rmSync(gexf);
    const first = join(folder, 'first.json');
    writeFileSync(first, JSON.stringify(written));
    await run('export', '--format', 'gexf', '--view', first, '-o', gexf);
    await run('import', gexf, '-o', view);
    expect(JSON.parse(readFileSync(view, 'utf8'))).toMatchObject({ actors: [actor], positions: { [actor]: [10, 20] } });
    await run('export', '--format', 'gexf', '--view', view, '-o', again);
    expect(readFileSync(again, 'utf8')).toBe(readFileSync(gexf, 'utf8'));
  });
});
