import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './root.mjs';
import { runCommand } from './run-command.mjs';
import { hashOf, isStamped, stamp } from './stamp.mjs';

const MANIFESTS = /^(package\.json|pnpm-lock\.yaml|pnpm-workspace\.yaml)$/;

/**
 * Installs the dependencies through the pinned pnpm, when they have changed since the last time.
 * @returns {Promise<boolean>} whether there was anything to do
 */
export async function install() {
  const hash = hashOf(['package.json', 'pnpm-lock.yaml', 'pnpm-workspace.yaml', 'packages'], MANIFESTS);
  if (isStamped('install', hash)) return false;
  const { packageManager } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const command = [
    'npx',
    '--yes',
    packageManager,
    'install',
    '--frozen-lockfile',
    '--prefer-offline',
    '--config.confirm-modules-purge=false',
  ];
  const { status, output } = await runCommand(command, { cwd: root, isQuiet: true });
  if (status !== 0)
    throw new Error(
      `installing failed (${status}):\n${output.trim().split('\n').slice(-20).join('\n')}\nCheck the network and run it again.`,
    );
  stamp('install', hash);
  return true;
}
