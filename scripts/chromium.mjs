#!/usr/bin/env node
// Debian's Chromium for the browser's tests and the screenshots: `node scripts/chromium.mjs install|path`.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const places = [
  process.env.CARTOGRAPH_CHROMIUM,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];
const find = () => places.find((place) => place && existsSync(place));

const command = process.argv[2];
if (command !== 'install' && command !== 'path') {
  console.error('usage: node scripts/chromium.mjs install | path');
  process.exit(2);
}
const found = find() ?? (command === 'install' ? install() : undefined);
if (found) console.log(found);
else {
  console.error('no Chromium: install one (Debian: apt-get install -y chromium), or name it in CARTOGRAPH_CHROMIUM');
  process.exitCode = 1;
}

/** As root on Debian or Ubuntu the package is fetched; elsewhere it is the person's to install. */
function install() {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return undefined;
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const run = (...words) => spawnSync('apt-get', words, { env, stdio: ['ignore', 'ignore', 'inherit'] }).status === 0;
  if (!run('update', '-qq') || !run('install', '-y', '-qq', '--no-install-recommends', 'chromium')) return undefined;
  return find();
}
