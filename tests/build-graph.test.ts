import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { CliInput } from '../packages/cli/testing/run-cli.ts';
import { runCli } from '../packages/cli/testing/run-cli.ts';

const samples = fileURLToPath(new URL('../samples', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'cartograph-build-'));
const store = `ladybug:${join(folder, 'graph')}`;
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const run = (args: readonly string[], input?: CliInput) => runCli([...args, '--store', store], input);
const json = async (...args: readonly string[]) => JSON.parse((await run([...args, '--json'])).stdout);

describe('building a graph', () => {
  beforeAll(async () => {
    const { status, stdout, stderr } = await run(['build', samples]);
    expect({ status, stderr }).toMatchObject({ status: 0 });
    expect(stdout).toMatch(/^\d+ documents, \d+ actors, \d+ claims, \d+ edges\n$/);
  });

  it('the second time changes nothing and extracts nothing', async () => {
    const before = await json('stats');
    const again = await json('build', samples);
    expect(again).toMatchObject({ added: 0, changed: 0, unchanged: before.documents, failures: [] });
    expect(await json('stats')).toEqual(before);
  });

  it('knows an article that lies there twice as one, at every build', async () => {
    const twice = mkdtempSync(join(folder, 'twice-'));
    for (const name of ['a.txt', 'b.txt']) writeFileSync(join(twice, name), 'Claudia Sheinbaum met Ken Salazar.');
    const build = async (): Promise<unknown> =>
      JSON.parse((await runCli(['build', twice, '--json', '--store', `ladybug:${join(twice, 'graph')}`])).stdout);
    expect(await build()).toMatchObject({ documents: 1, added: 1, changed: 0, unchanged: 1 });
    expect(await build()).toMatchObject({ documents: 1, added: 0, changed: 0, unchanged: 2 });
  });

  it('gives a graph that the doctor finds sound', async () => {
    expect(await json('doctor')).toMatchObject({ healthy: true, findings: [] });
  });

  it('gives the same graph in another order', async () => {
    const other = `ladybug:${join(folder, 'other')}`;
    const files = ['12-flights', '01-tariff-pause', '05-culiacan'].map((name) => join(samples, `${name}.txt`));
    const hashOf = async (inputs: readonly string[]): Promise<string> => {
      await runCli(['build', ...inputs, '--store', other]);
      return JSON.parse((await runCli(['stats', '--json', '--store', other])).stdout).hash;
    };
    const hash = await hashOf(files);
    await runCli(['remove', ...files, '--store', other]);
    expect(await hashOf(files.toReversed())).toBe(hash);
  });

  it('gives the same graph in several threads', async () => {
    const threaded = `ladybug:${join(folder, 'threaded')}`;
    const { status } = await runCli(['build', samples, '--workers', '2', '--store', threaded]);
    expect(status).toBe(0);
    expect(JSON.parse((await runCli(['stats', '--json', '--store', threaded])).stdout)).toEqual(await json('stats'));
  });

  it('says what the graph was made of and by, the same in another order', async () => {
    const { builds, hash } = await json('stats', '--builds');
    expect(builds).toHaveLength(1);
    const sha256 = expect.stringMatching(/^sha256:[0-9a-f]{64}$/) as string;
    expect(builds[0]).toMatchObject({ model: sha256, gazetteer: sha256, inputs: { hash: sha256 }, graph: hash });
    expect((await run(['stats', '--builds'])).stdout).toContain(`graph          ${hash}\n`);
  });

  it('trusts sources as a file says, and says of one that it cannot read why', async () => {
    const sources = join(folder, 'sources.yaml');
    const article = join(samples, '05-culiacan.txt');
    const graded = ['--store', `ladybug:${join(folder, 'graded')}`];
    const build = (): ReturnType<typeof runCli> =>
      runCli(['build', article, '--publisher', 'Border Wire', '--sources', sources, ...graded]);
    writeFileSync(sources, 'Border Wire: Z\n');
    expect(await build()).toMatchObject({ status: 2, stderr: expect.stringContaining('A to F are grades') });
    writeFileSync(sources, 'Border Wire: E\n');
    expect(await build()).toMatchObject({ status: 0 });
    const { hash, builds } = JSON.parse((await runCli(['stats', '--builds', '--json', ...graded])).stdout);
    writeFileSync(sources, 'Border Wire: A\n');
    await build();
    const after = JSON.parse((await runCli(['stats', '--builds', '--json', ...graded])).stdout);
    expect(after.hash).not.toBe(hash);
    expect(after.builds).toHaveLength(2);
    expect(after.builds[0].inputs).toEqual(builds[0].inputs);
    expect(after.builds[0].sources).not.toBe(builds[0].sources);
    expect(await runCli(['build', article, '--sources', '/nope', ...graded])).toMatchObject({ status: 2 });
  });

  it('answers the first question of the README', async () => {
    const statement = 'MATCH (o:Official)-[r]->(g:Government) RETURN o.name, type(r), g.name LIMIT 5';
    const { columns, rows, truncated } = await json('query', statement);
    expect({ columns, truncated }).toEqual({ columns: ['o.name', 'type(r)', 'g.name'], truncated: false });
    expect(rows).toHaveLength(5);
    expect((await run(['query', statement])).stdout).toMatch(/^o\.name +type\(r\) +g\.name\n/);
  });

  it('answers every saved question', async () => {
    const questions = (await json('questions')) as readonly { name: string }[];
    for (const { name } of questions)
      expect(await json('questions', 'run', name), name).toMatchObject({ truncated: false });
  });

  it('exports what it counts', async () => {
    const { documents, actors, edges, claims, hash } = await json('stats');
    const graph = JSON.parse((await run(['export'])).stdout);
    expect(graph.stats).toMatchObject({ documents, actors, edges, claims, hash });
    expect([graph.documents.length, graph.actors.length, graph.edges.length, graph.claims.length]).toEqual([
      documents,
      actors,
      edges,
      claims,
    ]);
    expect(JSON.stringify(graph)).not.toContain(samples);
    const tables = join(folder, 'tables');
    expect((await run(['export', '--format', 'csv', '--output', tables])).stderr).toContain(join(tables, 'nodes.csv'));
  });

  it('does the rest of a batch when some of it is bad, a line each', async () => {
    const bad = {
      empty: join(folder, 'empty.txt'),
      binary: join(folder, 'binary.txt'),
      latin: join(folder, 'latin.txt'),
      long: join(folder, 'long.txt'),
    };
    writeFileSync(bad.empty, '');
    writeFileSync(bad.binary, Uint8Array.from([1, 2, 0, 3, 0, 0, 0, 1]));
    writeFileSync(bad.latin, Buffer.from('El se\xf1or', 'latin1'));
    writeFileSync(bad.long, 'a'.repeat(5_000_000));
    const before = await json('stats');
    const inputs = [...Object.values(bad), join(folder, 'missing.txt')];
    const { status, stderr } = await run(['build', ...inputs, join(samples, '01-tariff-pause.txt'), '--quiet']);
    expect(status).toBe(1);
    expect(stderr.trim().split('\n')).toHaveLength(inputs.length);
    for (const input of inputs) expect(stderr).toContain(`error: ${input} `);
    expect(await json('stats')).toEqual(before);
  });

  it('reads JSON Lines from standard input, and lets the first own article drive the samples out', async () => {
    const before = await json('stats');
    const stdin =
      '{"id":"own","text":"Mexico extradited Ovidio Guzmán to the United States.","publishedAt":"2023-09-15"}\nnot json\n';
    const { status, stderr } = await run(['build', '-'], { stdin });
    expect(status).toBe(1);
    expect(stderr).toContain(`removed the ${before.documents} sample articles`);
    expect(stderr).toContain('error: line 2 is not JSON');
    expect(await json('stats')).toMatchObject({ documents: 1 });
    expect((await run(['build', samples])).stderr).toContain(`left out ${before.documents} sample articles`);
    expect(await json('stats')).toMatchObject({ documents: 1 });
  });

  it('replaces a changed article, and takes it out by its path', async () => {
    const article = join(folder, 'article.txt');
    copyFileSync(join(samples, '05-culiacan.txt'), article);
    expect(await json('build', article)).toMatchObject({ added: 1, documents: 2 });
    writeFileSync(article, 'Marco Rubio met Claudia Sheinbaum in Mexico City.');
    expect(await json('build', article)).toMatchObject({ added: 0, changed: 1, documents: 2 });
    expect(await json('build', article, '--publisher', 'Border Wire')).toMatchObject({ changed: 1, documents: 2 });
    expect(await json('build', article, '--publisher', 'Border Wire')).toMatchObject({ unchanged: 1, documents: 2 });
    expect(await json('remove', article)).toMatchObject({ missing: [] });
    const { status, stderr } = await run(['remove', article]);
    expect({ status, documents: (await json('stats')).documents }).toEqual({ status: 1, documents: 1 });
    expect(stderr).toContain('is not in the graph');
  });
});
