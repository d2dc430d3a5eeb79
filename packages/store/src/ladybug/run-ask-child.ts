import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { GoneSignal, QueryValue } from '@cartograph/model';
import { lateError } from '../gate/late-error.ts';
import type { Translation } from '../gate/translation.ts';
import { StoreError } from '../store-error.ts';

/** What the child gives back: rows with the databases' own nodes and relationships marked, or why there are none. */
export type ChildAnswer =
  | { readonly rows: readonly (readonly QueryValue[])[]; readonly truncated: boolean }
  | { readonly error: string };

const CHILD = fileURLToPath(new URL('../../child/ask-ladybug.mjs', import.meta.url));
const BYTE_LIMIT = 16 * 1024 * 1024;
const GIGABYTE = 1024 ** 3;
const HEAP_MEGABYTES = 256;
// node and its threads want about so much address space besides the database's
const ADDRESSES_FOR_NODE = 6 * GIGABYTE;

/** When a question is given up: after so many milliseconds, or when nobody waits for it. */
export interface AskEnd {
  readonly timeout: number;
  readonly signal: GoneSignal | undefined;
}

/** Runs one statement in a child process with an empty folder, an environment of PATH alone and a deadline. */
export async function runAskChild(
  path: string,
  translation: Translation,
  { timeout, signal }: AskEnd,
): Promise<ChildAnswer> {
  signal?.throwIfAborted();
  const folder = mkdtempSync(join(tmpdir(), 'cartograph-ask-'));
  const maxDatabaseSize = databaseSizeFor(path);
  const { command, args } = limited(maxDatabaseSize);
  const child = spawn(command, args, {
    cwd: folder,
    env: { PATH: process.env['PATH'] ?? '' },
    stdio: ['pipe', 'pipe', 'pipe'],
  });
  let isLate = false;
  const timer = setTimeout(() => {
    isLate = true;
    child.kill('SIGKILL');
  }, timeout);
  const giveUp = (): void => void child.kill('SIGKILL');
  signal?.addEventListener('abort', giveUp);
  const { text, parameters, columnNames, rowLimit } = translation;
  const task = { path, statement: text, parameters, columnNames, rowLimit, byteLimit: BYTE_LIMIT, maxDatabaseSize };
  child.stdin.on('error', () => undefined);
  child.stdin.end(JSON.stringify(task));
  try {
    const [output, ended] = await Promise.all([
      readAll(child.stdout),
      new Promise<number | null>((done) => child.on('close', done)),
      readAll(child.stderr),
    ]);
    signal?.throwIfAborted();
    if (isLate) throw lateError(timeout);
    if (output === '' || ended !== 0)
      throw new StoreError('query-failed', 'the question needed more memory than it may have; ask for less');
    return JSON.parse(output) as ChildAnswer;
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener('abort', giveUp);
    child.kill('SIGKILL');
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Twice what the file and its log take, and a power of two, as the database wants it. */
function databaseSizeFor(path: string): number {
  const size = [path, `${path}.wal`].reduce(
    (sum, file) => sum + (statSync(file, { throwIfNoEntry: false })?.size ?? 0),
    0,
  );
  return 2 ** Math.ceil(Math.log2(Math.max(8 * GIGABYTE, 4 * size)));
}

function limited(maxDatabaseSize: number): { readonly command: string; readonly args: readonly string[] } {
  const node = [process.execPath, `--max-old-space-size=${HEAP_MEGABYTES}`, CHILD];
  if (process.platform === 'win32') return { command: process.execPath, args: node.slice(1) };
  const kilobytes = Math.round((maxDatabaseSize + ADDRESSES_FOR_NODE) / 1024);
  return { command: '/bin/sh', args: ['-c', `ulimit -v ${kilobytes} 2>/dev/null; exec "$0" "$@"`, ...node] };
}

async function readAll(stream: NodeJS.ReadableStream): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(Buffer.from(chunk as Uint8Array));
  return Buffer.concat(chunks).toString('utf8');
}
