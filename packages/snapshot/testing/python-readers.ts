import { execFile } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** Pinned, so that a test today and in a year asks the same readers. */
const PACKAGES = ['networkx==3.6', 'rdflib==7.6.0', 'followthemoney==4.11.0'];
const root = fileURLToPath(new URL('../../../', import.meta.url));
const home = join(root, '.cartograph', 'python-3.6-7.6.0-4.11.0');
const python = join(home, 'bin', 'python');

/** Runs `read-exports.py` on a folder; `undefined` where there is no Python or it cannot be equipped. In CI that is an error. */
export async function readWithPython(folder: string): Promise<unknown> {
  try {
    await equip();
  } catch (error) {
    if (process.env['CI']) throw error;
    return undefined;
  }
  const script = fileURLToPath(new URL('./read-exports.py', import.meta.url));
  const { stdout } = await run(python, [script, folder], { maxBuffer: 10_000_000 });
  return JSON.parse(stdout);
}

async function equip(): Promise<void> {
  const done = join(home, 'equipped');
  if (existsSync(done)) return;
  mkdirSync(join(root, '.cartograph'), { recursive: true });
  await run('python3', ['-m', 'venv', '--clear', home]);
  await run(python, ['-m', 'pip', 'install', '--quiet', '--disable-pip-version-check', ...PACKAGES], {
    timeout: 240_000,
  });
  mkdirSync(done);
}
