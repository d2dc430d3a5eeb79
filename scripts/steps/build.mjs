import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './root.mjs';
import { runCommand } from './run-command.mjs';
import { hashOf, isStamped, stamp } from './stamp.mjs';

const SOURCES = /\.(ts|tsx|css|html|json|svg)$/;
const tool = (name) => join(root, 'node_modules', '.bin', name);

/**
 * Compiles the packages and bundles the page, when their sources have changed since the last time.
 * @returns {Promise<boolean>} whether there was anything to do
 */
export async function build() {
  const hash = hashOf(['packages', 'tsconfig.base.json', 'tsconfig.json', 'pnpm-lock.yaml'], SOURCES);
  if (isStamped('build', hash) && existsSync(join(root, 'packages/cli/dist/main.js'))) return false;
  await step([tool('tsc'), '-b'], root);
  const viewer = join(root, 'packages/viewer');
  await step([join(viewer, 'node_modules', '.bin', 'vite'), 'build', '--logLevel', 'warn'], viewer);
  stamp('build', hash);
  return true;
}

async function step(command, cwd) {
  const { status, output } = await runCommand(command, { cwd, isQuiet: true });
  if (status !== 0) throw new Error(`building failed (${status}):\n${output.trim()}`);
}
