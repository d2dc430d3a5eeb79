import type { ChildProcess } from 'node:child_process';
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const PACKAGE = fileURLToPath(new URL('../../', import.meta.url));

/** Starts Node in a process of its own, which takes our packages from their sources. */
export const spawnTypeScript = (args: readonly string[]): ChildProcess =>
  spawn(process.execPath, ['--import', import.meta.resolve('tsx'), '--conditions=@cartograph/source', ...args], {
    cwd: PACKAGE,
  });
