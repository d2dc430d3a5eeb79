import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const main = fileURLToPath(new URL('./main.ts', import.meta.url));
const node = ['--import', 'tsx', '--conditions=@cartograph/source', main];

const start = (args: readonly string[]) =>
  spawn(process.execPath, [...node, ...args], { cwd: root, stdio: ['pipe', 'pipe', 'pipe'] });

const collect = async (stream: AsyncIterable<Buffer>): Promise<string> => {
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(chunk);
  return Buffer.concat(chunks).toString();
};

describe('the process', () => {
  it('ends silently when the reader of a pipe goes', async () => {
    const child = start(['extract', '--stdin', '--format', 'jsonl']);
    const stderr = collect(child.stderr);
    child.stdin.on('error', () => undefined);
    child.stdout.once('data', () => child.stdout.destroy());
    const line = `${JSON.stringify({ text: 'Mexico met the United States. '.repeat(50) })}\n`;
    for (let count = 0; count < 200 && child.exitCode === null; count++) {
      if (!child.stdin.write(line))
        await Promise.race([once(child.stdin, 'drain'), once(child, 'exit')]).catch(() => undefined);
    }
    child.stdin.end();
    const [status] = child.exitCode === null ? await once(child, 'exit') : [child.exitCode];
    expect({ status, stderr: await stderr }).toEqual({ status: 0, stderr: '' });
  });

  it('prints each extraction before the next document comes', async () => {
    const child = start(['extract', '--stdin', '--format', 'jsonl']);
    for (const id of ['a', 'b']) {
      child.stdin.write(`{"id":"${id}","text":"Mexico met the United States."}\n`);
      const [chunk] = await once(child.stdout, 'data');
      expect(JSON.parse(String(chunk))).toMatchObject({ document: { id } });
    }
    child.stdin.end();
    expect(await once(child, 'exit')).toEqual([0, null]);
  });

  it('ends with 130 on Ctrl-C, with what was finished printed', async () => {
    const child = start(['extract', '--stdin', '--format', 'jsonl']);
    child.stdin.write('{"id":"a","text":"Mexico met the United States."}\n');
    await once(child.stdout, 'data');
    child.kill('SIGINT');
    const exited = once(child, 'exit');
    const rest = await collect(child.stdout);
    expect({ exit: await exited, rest }).toEqual({ exit: [130, null], rest: '' });
  });
});
