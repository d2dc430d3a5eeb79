import { spawn } from 'node:child_process';

/**
 * Runs a command to its end and resolves to `{status, output}`. With `isQuiet` its output is kept and not shown.
 * @param {readonly string[]} command
 * @param {{cwd?: string, env?: NodeJS.ProcessEnv, isQuiet?: boolean}} [options]
 * @returns {Promise<{status: number, output: string}>}
 */
export function runCommand([file, ...args], { cwd, env = process.env, isQuiet = false } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(file, args, {
      cwd,
      env,
      stdio: isQuiet ? ['ignore', 'pipe', 'pipe'] : 'inherit',
      shell: process.platform === 'win32',
    });
    let output = '';
    child.stdout?.on('data', (chunk) => (output += chunk));
    child.stderr?.on('data', (chunk) => (output += chunk));
    // Ctrl-C reaches the child by itself, the end of a service does not
    const forward = () => child.kill('SIGTERM');
    process.once('SIGTERM', forward);
    child.on('error', reject);
    child.on('close', (code, signal) => {
      process.removeListener('SIGTERM', forward);
      resolve({ status: code ?? (signal === 'SIGINT' ? 130 : 1), output });
    });
  });
}
