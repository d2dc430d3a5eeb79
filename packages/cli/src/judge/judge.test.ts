import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { CliInput } from '../../testing/run-cli.ts';
import { runCli } from '../../testing/run-cli.ts';

const folder = mkdtempSync(join(tmpdir(), 'cartograph-judge-'));
const store = `ladybug:${join(folder, 'graph')}`;
const file = join(folder, 'graph.judgements.jsonl');
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const run = (args: readonly string[], input: CliInput = {}) =>
  runCli([...args, '--store', store], { env: { CARTOGRAPH_NAME: 'Maria' }, ...input });
const json = async (...args: readonly string[]) => {
  const { stdout, stderr } = await run([...args, '--json']);
  return JSON.parse(stdout === '' ? JSON.stringify({ stderr }) : stdout);
};

const texts = {
  one: 'Mexican President Claudia Sheinbaum met Marco Rubio in Mexico City. Luis Vega Soto praised Marco Rubio.',
  two: 'Claudia Sheinbaum criticized the Sinaloa Cartel. Luis Vega accused the Sinaloa Cartel.',
};

describe('cartograph judge', () => {
  beforeAll(async () => {
    for (const [name, text] of Object.entries(texts)) writeFileSync(join(folder, `${name}.txt`), text);
    await run(['build', join(folder, 'one.txt'), join(folder, 'two.txt')]);
  });

  it('makes two actors one by name or id, and undoes it to the same graph', async () => {
    const before = await json('stats');
    const { judgement } = await json('judge', 'actor', 'Luis Vega', 'same', 'x-luis-vega-soto', '--why', 'one envoy');
    expect(judgement).toMatchObject({
      kind: 'actors',
      verdict: 'same',
      by: 'Maria',
      why: 'one envoy',
      actors: [
        { id: 'x-luis-vega', name: 'Luis Vega' },
        { id: 'x-luis-vega-soto', name: 'Luis Vega Soto' },
      ],
    });
    expect(await json('stats')).toMatchObject({ actors: before.actors - 1 });
    expect(readFileSync(file, 'utf8')).toContain(judgement.id);
    const listed = await run(['judge', 'list']);
    expect(listed.stdout).toMatch(
      /^j-[0-9a-f]{16} {2}Luis Vega \[x-luis-vega\] and Luis Vega Soto \[x-luis-vega-soto\]: same {2}\(Maria, [\d-]+: one envoy\)\n$/,
    );
    expect((await run(['judge', 'undo', judgement.id])).stdout).toBe(`took back ${judgement.id}\n`);
    expect(await json('stats')).toEqual(before);
    expect(await run(['judge', 'undo', judgement.id])).toMatchObject({ status: 1 });
  });

  it('suggests who is likely one, and not what was judged', async () => {
    const suggestions = async () => (await json('judge', 'list', '--suggest')) as readonly { actors: object[] }[];
    const [first] = await suggestions();
    expect(first).toMatchObject({ actors: [{ id: 'x-luis-vega' }, { id: 'x-luis-vega-soto' }] });
    expect((await run(['judge', 'list', '--suggest'])).stderr).toContain('nothing is joined by this');
    const { judgement } = await json('judge', 'actor', 'x-luis-vega', 'different', 'x-luis-vega-soto');
    expect(await suggestions()).toEqual([]);
    await run(['judge', 'undo', judgement.id]);
  });

  it('takes out a wrong claim, and brings back its neighbours as they were', async () => {
    const before = await json('stats');
    const { rows } = await json('query', "MATCH (c:Claim)-[:SUBJECT]->(a {id: 'x-luis-vega'}) RETURN c.id LIMIT 1");
    const [[claim]] = rows as [[string]];
    expect(await run(['judge', 'claim', claim, 'wrong'])).toMatchObject({ status: 2 });
    const { judgement } = await json('judge', 'claim', claim, 'wrong', '--reason', 'direction');
    expect(await json('stats')).toMatchObject({ claims: before.claims - 1 });
    expect((await json('judge', 'claim', claim, 'right')).stderr).toContain(`no claim has the id ${claim}`);
    await run(['judge', 'undo', judgement.id]);
    expect(await json('stats')).toEqual(before);
  });

  it('adds an actor and a claim by hand, and splits one', async () => {
    const before = await json('stats');
    const two = join(folder, 'two.txt');
    const ids: string[] = [];
    const judge = async (...args: string[]): Promise<void> => {
      const { judgement, lost, stderr } = await json('judge', ...args);
      expect({ args, lost, stderr }).toEqual({ args, lost: undefined, stderr: undefined });
      ids.push(judgement.id as string);
    };
    await judge('add-claim', 'Claudia Sheinbaum', 'ACCUSE', 'Luis Vega', '--in', two, '--quote', 'Luis Vega accused');
    await judge('split', 'Claudia Sheinbaum', '--in', two, '--name', 'Another Sheinbaum', '--label', 'Person');
    await judge('add-actor', 'Cartel', '--in', two, '--label', 'Organization');
    const { rows } = await json('query', "MATCH (a) WHERE a.name = 'Another Sheinbaum' RETURN a.id, a.label");
    expect(rows).toHaveLength(1);
    expect(await json('doctor')).toMatchObject({ healthy: true, findings: [] });
    expect((await run(['judge', 'list', '--lost'])).stdout).toBe('');
    await run(['judge', 'undo', ...ids]);
    expect(await json('stats')).toEqual(before);
  });

  it('exports judgements for others to import, and says what is no judgement', async () => {
    await run(['judge', 'actor', 'x-luis-vega', 'unsure', 'x-luis-vega-soto']);
    const shared = join(folder, 'shared.jsonl');
    expect((await run(['judge', 'export', '--output', shared])).stderr).toContain(`wrote ${shared}`);
    const lines = (await run(['judge', 'export'])).stdout;
    expect(readFileSync(shared, 'utf8')).toBe(lines);
    const other = ['--store', `ladybug:${join(folder, 'other')}`];
    const taken = await runCli(['judge', 'import', '-', ...other], { stdin: `${lines}nonsense\n` });
    expect(taken).toMatchObject({ status: 1, stdout: '1 judgements added, 0 known already\n' });
    expect(taken.stderr).toContain('line 2: is no JSON');
    expect(taken.stderr).toContain('have nothing to hold of here');
    expect((await runCli(['judge', 'list', '--lost', ...other])).stdout).toContain('lost: no document names the actor');
    expect(existsSync(join(folder, 'other.judgements.jsonl'))).toBe(true);
  });

  it.each([
    [['actor', 'Luis Vega', 'alike', 'x'], 'the verdict alike is none of same, different, unsure', 2],
    [['actor', 'Nobody Here', 'same', 'x-luis-vega'], 'no actor is called Nobody Here', 1],
    [['claim', 'c', 'wrong', '--reason', 'mood'], '--reason mood is none of actor, relation', 2],
    [['claim', 'c', 'right', '--reason', 'actor'], 'only a wrong claim has a --reason', 2],
    [['add-actor', 'Ana', '--label', 'Robot', '--in', 'x'], '--label Robot is none of', 2],
    [['add-actor', 'Ana', '--label', 'Person', '--in', 'x'], 'x is not in the graph', 1],
    [['list', '--suggest', '--lost'], '--lost or --suggest, not both', 2],
    [['list', '--suggest', '--least', 'all'], '--least all is not understood', 2],
    [['import', '/nope'], '/nope cannot be read (ENOENT)', 1],
  ] as const)('%j ends with one line that says what to do', async (args, message, expected) => {
    const { status, stdout, stderr } = await run(['judge', ...args]);
    expect({ status, stdout }).toEqual({ status: expected, stdout: '' });
    expect(stderr).toContain(message);
    expect(stderr.trim().split('\n')).toHaveLength(1);
  });

  it('asks who judges', async () => {
    const { status, stderr } = await run(['judge', 'actor', 'x-luis-vega', 'same', 'x-luis-vega-soto'], { env: {} });
    expect({ status, stderr }).toEqual({
      status: 2,
      stderr: 'error: say who judges with --as NAME, or once for all with CARTOGRAPH_NAME\n',
    });
  });
});
