import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runCli } from '../packages/cli/testing/run-cli.ts';

const folder = mkdtempSync(join(tmpdir(), 'cartograph-rebuild-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const path = join(folder, 'graph');
const log = `${path}.wal`;
const past = join(folder, 'past.wal');
const inbox = join(folder, 'inbox');

const run = (...args: readonly string[]) => runCli([...args, '--store', `ladybug:${path}`]);
const json = async (...args: readonly string[]) => JSON.parse((await run(...args, '--json')).stdout);
const article = (name: string): string => fileURLToPath(new URL(`../samples/${name}.txt`, import.meta.url));
const sound = { healthy: true, findings: [] };

beforeAll(async () => {
  mkdirSync(inbox);
  const interruption = new AbortController();
  // a server holds the graph, and does the work of those that come meanwhile
  let serving: Promise<unknown> | undefined;
  await new Promise<unknown>((isUp) => {
    serving = runCli(['serve', '--port', '0', '--store', `ladybug:${path}`], {
      interrupted: interruption.signal,
      onStdout: isUp,
    });
  });
  for (const name of ['05-culiacan', '12-flights']) {
    copyFileSync(article(name), join(inbox, `${name}.txt`));
    await run('build', inbox);
  }
  copyFileSync(log, past);
  interruption.abort();
  await serving;
  await run('judge', 'actor', 'sinaloa-cartel', 'unsure', 'jalisco-cartel', '--as', 'Ana');
}, 300_000);

describe('cartograph doctor', () => {
  it.each([
    ['that is torn', (whole: Buffer) => whole.subarray(0, whole.length / 3)],
    ['that is none', () => Buffer.from('this is no database at all')],
    // the version of the storage stands behind the letters LBUG
    [
      'of another version of Ladybug',
      (whole: Buffer) => Buffer.concat([whole.subarray(0, 4), Buffer.of(0xfe), whole.subarray(5)]),
    ],
  ])(
    'makes a file %s again with --rebuild, from what is beside it',
    async (_name, tear) => {
      const wanted = await json('stats');
      const judged = await json('judge', 'list');
      const torn = tear(readFileSync(path));
      writeFileSync(path, torn);
      for (const asked of [['stats'], ['doctor'], ['build', inbox]]) {
        const { status, stderr } = await run(...asked);
        expect({ status, stderr }).toEqual({
          status: 3,
          stderr: expect.stringContaining(`cartograph doctor --rebuild --store ladybug:${path}`),
        });
      }
      expect(readFileSync(path).equals(torn)).toBe(true);
      const { status, stdout, stderr } = await run('doctor', '--rebuild');
      expect({ status, stdout, stderr }).toEqual({
        status: 0,
        stdout: 'the graph is sound; the projection was rebuilt\n',
        stderr: expect.stringContaining('made again from the extractions beside it'),
      });
      expect(await json('stats')).toEqual(wanted);
      expect(await json('judge', 'list')).toEqual(judged);
      expect(await json('doctor')).toMatchObject(sound);
      expect(readFileSync(`${path}.torn`).equals(torn)).toBe(true);
    },
    300_000,
  );

  it('sets a log of its own past aside, and says how where it may not write', async () => {
    const wanted = await json('stats');
    copyFileSync(past, log);
    const { status, stderr } = await run('stats');
    expect({ status, stderr }).toEqual({ status: 3, stderr: expect.stringContaining('cartograph doctor --rebuild') });
    expect(await run('doctor', '--rebuild')).toMatchObject({ status: 0 });
    expect(await json('stats')).toEqual(wanted);
    expect(await json('doctor')).toMatchObject(sound);
    expect(readFileSync(`${log}.stray`).equals(readFileSync(past))).toBe(true);
  }, 300_000);

  it('finds nothing wrong with a new file beside the log of one that is gone', async () => {
    const { hash } = await json('stats');
    rmSync(path);
    copyFileSync(past, log);
    expect(await run('build', inbox)).toMatchObject({ status: 0 });
    expect(await json('stats')).toMatchObject({ documents: 2, hash });
    expect(await json('doctor')).toMatchObject(sound);
    // what the file that is gone had is not lost
    expect(existsSync(`${path}.extractions.old`)).toBe(true);
  }, 300_000);

  it('says that a torn file with nothing beside it has to be built again', async () => {
    rmSync(`${path}.extractions`);
    writeFileSync(path, 'this is no database at all');
    const { status, stderr } = await run('doctor', '--rebuild');
    expect({ status, stderr }).toEqual({ status: 3, stderr: expect.stringContaining('build it again') });
    expect(readFileSync(path, 'utf8')).toBe('this is no database at all');
  });
});
