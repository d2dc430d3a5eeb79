import type { ChildProcess } from 'node:child_process';
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const PACKAGE = fileURLToPath(new URL('../../', import.meta.url));

/** Starts Node in a process of its own, which takes our packages from their sources. */
export const spawnTypeScript = (args: readonly string[]): ChildProcess =>
  spawn(process.execPath, ['--import', import.meta.resolve('tsx'), '--conditions=@cartograph/source', ...args], {
    cwd: PACKAGE,
  });

/** All that a process prints, on both streams, once it has ended. */
export function outputOf(child: ChildProcess): Promise<string> {
  return new Promise((resolve) => {
    let output = '';
    const add = (chunk: Buffer): void => {
      output += chunk.toString();
    };
    child.stdout?.on('data', add);
    child.stderr?.on('data', add);
    child.on('close', () => resolve(output));
  });
}

/** Starts a program, kills it so many milliseconds after its first word, and gives what it said. */
export async function runAndKill(args: readonly string[], milliseconds: number): Promise<string> {
  const child = spawnTypeScript(args);
  let output = '';
  child.stdout?.on('data', (chunk: Buffer) => {
    if (output === '') setTimeout(() => child.kill('SIGKILL'), milliseconds);
    output += chunk.toString();
  });
  await new Promise((done) => child.on('close', done));
  return output;
}
