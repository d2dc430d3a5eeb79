import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import type { CliRun } from '../packages/cli/testing/run-cli.ts';
import { runCli } from '../packages/cli/testing/run-cli.ts';

const folder = mkdtempSync(join(tmpdir(), 'cartograph-serve-'));
const store = `ladybug:${join(folder, 'graph')}`;
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Starts the server on a free port, lets `work` talk to it, and ends it as Ctrl-C does. */
async function withServer(
  args: readonly string[],
  work: (url: string) => Promise<void>,
  env: Readonly<Record<string, string>> = {},
): Promise<CliRun> {
  const interruption = new AbortController();
  let ended: Promise<CliRun> | undefined;
  const address = await new Promise<string>((resolve, reject) => {
    ended = runCli(['serve', '--port', '0', '--store', store, ...args], {
      env,
      interrupted: interruption.signal,
      onStdout: resolve,
    });
    ended.then(({ stderr }) => reject(new Error(stderr)), reject);
  });
  try {
    await work(address.trim());
  } finally {
    interruption.abort();
  }
  return ended!;
}

const addDocument = (url: string, text: string): Promise<Response> =>
  fetch(`${url}/api/documents`, {
    method: 'POST',
    headers: { 'content-type': 'application/octet-stream', 'x-document-name': 'note.txt', origin: url },
    body: text,
  });

const statsOf = async (url: string): Promise<{ documents: number }> =>
  ((await (await fetch(`${url}/api/info`)).json()) as { stats: { documents: number } }).stats;

describe('serve', () => {
  it('serves the graph, takes documents, and ends with 130 on Ctrl-C', async () => {
    const { status } = await withServer([], async (url) => {
      expect(await statsOf(url)).toMatchObject({ documents: 0 });
      const response = await addDocument(url, 'Marco Rubio met Claudia Sheinbaum in Mexico City on Tuesday.');
      expect(response.ok).toBe(true);
      await expect.poll(async () => (await statsOf(url)).documents, { timeout: 30_000, interval: 200 }).toBe(1);
    });
    expect(status).toBe(130);
    expect(JSON.parse((await runCli(['stats', '--json', '--store', store])).stdout)).toMatchObject({ documents: 1 });
  });

  it('takes nothing when it only reads', async () => {
    await withServer(['--read-only'], async (url) => {
      expect(await statsOf(url)).toMatchObject({ documents: 1 });
      expect((await addDocument(url, 'x')).ok).toBe(false);
    });
  });

  it('wants the token where one is set, and never without one beyond loopback', async () => {
    await withServer(
      [],
      async (url) => expect((await fetch(`${url.replace(/\/#.*/, '')}/api/info`)).status).toBe(401),
      { CARTOGRAPH_TOKEN: 'abc' },
    );
    await withServer(['--host', '0.0.0.0'], async (url) => {
      const [, port, token = ''] = /:(\d+)\/#token=(.{20,})$/.exec(url) ?? [];
      const info = (headers: Record<string, string>) => fetch(`http://127.0.0.1:${port}/api/info`, { headers });
      expect((await info({})).status).toBe(401);
      expect((await info({ authorization: `Bearer ${token}` })).status).toBe(200);
    });
  });
});
