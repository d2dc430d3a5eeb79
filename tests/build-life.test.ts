import { spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { runCli } from '../packages/cli/testing/run-cli.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const samples = fileURLToPath(new URL('../samples', import.meta.url));
const sample = (name: string): string => join(samples, `${name}.txt`);
const main = fileURLToPath(new URL('../packages/cli/src/main.ts', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'cartograph-life-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const PATIENCE = { timeout: 240_000, interval: 250 };
const KILLS = process.env['CARTOGRAPH_FULL'] === '1' ? 10 : 1;

/** The program in a process of its own. */
const start = (args: readonly string[]) =>
  spawn(process.execPath, ['--import', 'tsx', '--conditions=@cartograph/source', main, ...args], {
    cwd: root,
    stdio: ['pipe', 'pipe', 'pipe'],
  });

type Program = ReturnType<typeof start>;

const resultOf = async (program: Program): Promise<{ status: number | null; stdout: string; stderr: string }> => {
  let [stdout, stderr] = ['', ''];
  program.stdout.on('data', (chunk) => (stdout += String(chunk)));
  program.stderr.on('data', (chunk) => (stderr += String(chunk)));
  const [status] = (await once(program, 'close')) as [number | null];
  return { status, stdout, stderr };
};

const statsOf = async (store: string) => JSON.parse((await runCli(['stats', '--json', '--store', store])).stdout);

const documentsOf = async (store: string): Promise<number> => {
  const { status, stdout } = await runCli(['stats', '--json', '--store', store]);
  return status === 0 ? JSON.parse(stdout).documents : 0;
};

/** How much a build into an empty graph has put aside. */
const keptBytes = (store: string): number =>
  statSync(`${store.slice('ladybug:'.length)}.load/extractions`, { throwIfNoEntry: false })?.size ?? 0;

/** Enough to be killed in the middle of: the samples as JSON Lines, each some times under another id. */
const lines = Array.from({ length: 4 }, (_, round) =>
  readdirSync(samples)
    .filter((name) => name.endsWith('.txt'))
    .map((name) => {
      const text = `Edition ${round}. ${readFileSync(join(samples, name), 'utf8')}`;
      return `${JSON.stringify({ id: `${round}-${name}`, text, publishedAt: '2025-03-01' })}\n`;
    }),
).flat();

describe('a build', () => {
  it.each(['an empty graph', 'a graph with something in it'])(
    'into %s that is killed in the middle and started again gives the graph of one that was not',
    async (name) => {
      const input = join(folder, 'killed.jsonl');
      writeFileSync(input, lines.join(''));
      const build = async (store: string, rounds: number): Promise<void> => {
        if (name !== 'an empty graph')
          await runCli(['build', sample('05-culiacan'), '--publisher', 'Own', '--store', store]);
        for (let round = 0; round < rounds; round++) {
          const killed = start(['build', '-', '--store', store, '--workers', '2']);
          const ended = once(killed, 'close');
          killed.stdin.on('error', () => undefined);
          // it has work, and is held in the middle of it: the rest of its input never comes
          killed.stdin.write(lines.slice(0, 40 + 2 * round).join(''));
          await expect.poll(async () => keptBytes(store) > 0 || (await documentsOf(store)) > 1, PATIENCE).toBe(true);
          killed.kill('SIGKILL');
          await ended;
        }
        expect(await runCli(['build', input, '--store', store])).toMatchObject({ status: 0 });
      };
      const [whole, torn] = [`ladybug:${join(folder, `whole ${name}`)}`, `ladybug:${join(folder, `torn ${name}`)}`];
      await build(whole, 0);
      await build(torn, KILLS);
      expect(await statsOf(torn)).toEqual(await statsOf(whole));
      expect(JSON.parse((await runCli(['doctor', '--json', '--store', torn])).stdout)).toMatchObject({ healthy: true });
    },
    600_000,
  );

  it('keeps what is finished on Ctrl-C, ends with 130, and goes on from there', async () => {
    const store = `ladybug:${join(folder, 'interrupted')}`;
    const interrupted = start(['build', '-', '--store', store, '--workers', '1']);
    const ended = resultOf(interrupted);
    interrupted.stdin.write(lines.slice(0, 33).join(''));
    await expect.poll(() => keptBytes(store), PATIENCE).toBeGreaterThan(0);
    interrupted.kill('SIGINT');
    expect((await ended).status).toBe(130);
    const kept = await documentsOf(store);
    expect(kept).toBeGreaterThanOrEqual(32);
    const again = await runCli(['build', '-', '--json', '--store', store], { stdin: lines.slice(0, 40).join('') });
    expect(JSON.parse(again.stdout)).toMatchObject({ documents: 40, unchanged: kept, added: 40 - kept });
  });

  it('does not open with --resume what is in the graph', async () => {
    const store = `ladybug:${join(folder, 'resumed')}`;
    const inbox = join(folder, 'resumed-inbox');
    mkdirSync(inbox);
    copyFileSync(sample('05-culiacan'), join(inbox, 'a.txt'));
    await runCli(['build', inbox, '--store', store]);
    const before = await statsOf(store);
    writeFileSync(join(inbox, 'a.txt'), 'Marco Rubio met Claudia Sheinbaum in Mexico City.');
    const nothing = await runCli(['build', inbox, '--resume', '--store', store]);
    expect(nothing).toMatchObject({ status: 0, stderr: expect.stringContaining('1 of 1 files are read already') });
    expect(await statsOf(store)).toEqual(before);
    copyFileSync(sample('12-flights'), join(inbox, 'b.txt'));
    const { stdout } = await runCli(['build', inbox, '--resume', '--json', '--store', store]);
    expect(JSON.parse(stdout)).toMatchObject({ added: 1, changed: 0, documents: 2 });
    const whole = await runCli(['build', inbox, '--json', '--store', store]);
    expect(JSON.parse(whole.stdout)).toMatchObject({ added: 0, changed: 1, documents: 2 });
  });

  it('watches a folder that is empty still, reads what comes and what changes, and ends on Ctrl-C', async () => {
    const store = `ladybug:${join(folder, 'watched')}`;
    // hidden folders are not looked into, a watched one may be hidden itself
    const inbox = join(folder, '.inbox');
    mkdirSync(join(inbox, '.drafts'), { recursive: true });
    const interruption = new AbortController();
    const watching = runCli(['build', inbox, '--watch', '--store', store], { interrupted: interruption.signal });
    await expect.poll(() => existsSync(join(folder, 'watched')), PATIENCE).toBe(true);
    copyFileSync(sample('05-culiacan'), join(inbox, '.drafts', 'c.txt'));
    copyFileSync(sample('05-culiacan'), join(inbox, 'a.txt'));
    await expect.poll(() => documentsOf(store), PATIENCE).toBe(1);
    mkdirSync(join(inbox, 'later'));
    copyFileSync(sample('12-flights'), join(inbox, 'later', 'b.txt'));
    await expect.poll(() => documentsOf(store), PATIENCE).toBe(2);
    const { claims } = await statsOf(store);
    writeFileSync(join(inbox, 'later', 'b.txt'), 'Marco Rubio met Claudia Sheinbaum in Mexico City.');
    await expect.poll(async () => (await statsOf(store)).claims, PATIENCE).toBeLessThan(claims);
    interruption.abort();
    const { status, stderr } = await watching;
    expect({ status, stderr }).toMatchObject({ status: 130, stderr: expect.stringContaining('end with Ctrl-C') });
    expect(await documentsOf(store)).toBe(2);
  });

  it('refuses to watch what is no place', async () => {
    const { status, stderr } = await runCli([
      'build',
      'nowhere/',
      '--watch',
      '--store',
      `ladybug:${join(folder, 'no')}`,
    ]);
    expect({ status, stderr }).toEqual({
      status: 2,
      stderr: expect.stringMatching(/nowhere\/ is neither, or not there/),
    });
  });
});

describe('many at once', () => {
  it('two builds, a watch, a server and ten questions share one graph, and lose nothing', async () => {
    const store = `ladybug:${join(folder, 'shared')}`;
    const inbox = join(folder, 'shared-inbox');
    mkdirSync(inbox);
    const server = start(['serve', '--port', '0', '--store', store]);
    const served = resultOf(server);
    const url = String((await once(server.stdout, 'data'))[0]).trim();
    const watch = start(['build', inbox, '--watch', '--store', store]);
    const watched = resultOf(watch);
    const builds = [lines.slice(0, 40), lines.slice(20, 60)].map((some) => {
      const program = start(['build', '-', '--store', store]);
      program.stdin.end(some.join(''));
      return resultOf(program);
    });
    copyFileSync(sample('05-culiacan'), join(inbox, 'a.txt'));
    const questions = Array.from({ length: 10 }, (_, index) =>
      index < 5
        ? resultOf(start(['query', 'MATCH (d:Document) RETURN count(*) AS n', '--json', '--store', store]))
        : fetch(`${url}/api/info`).then(async (response) => ({
            status: response.ok ? 0 : 1,
            stdout: await response.text(),
            stderr: '',
          })),
    );
    for (const { status, stderr } of await Promise.all([...builds, ...questions]))
      expect({ status, stderr }).toMatchObject({ status: 0 });
    const count = async (): Promise<number> =>
      ((await (await fetch(`${url}/api/info`)).json()) as { stats: { documents: number } }).stats.documents;
    await expect.poll(count, PATIENCE).toBe(61);
    for (const program of [watch, server]) program.kill('SIGINT');
    expect([(await watched).status, (await served).status]).toEqual([130, 130]);
    expect(JSON.parse((await runCli(['doctor', '--json', '--store', store])).stdout)).toMatchObject({ healthy: true });
    const alone = `ladybug:${join(folder, 'alone')}`;
    await runCli(['build', '-', join(inbox, 'a.txt'), '--store', alone], { stdin: lines.slice(0, 60).join('') });
    expect((await statsOf(store)).hash).toBe((await statsOf(alone)).hash);
  }, 600_000);
});
