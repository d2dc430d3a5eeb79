import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const PACKAGES = { java: 'openjdk-17-jre-headless', mvn: 'maven' };

/** Makes sure that Java 17 or later and Maven are there; installs Debian's packages where that can be done. */
export function requireTools(names) {
  const missing = names.filter((name) => !has(name));
  if (missing.length === 0) return;
  const packages = missing.map((name) => PACKAGES[name]);
  if (!canInstall())
    throw new Error(`${missing.join(' and ')} missing; install ${packages.join(' and ')} (Java 17 or later)`);
  console.error(`installing ${packages.join(' and ')} …`);
  apt('update');
  apt('install', '-y', '--no-install-recommends', ...packages);
  const still = names.filter((name) => !has(name));
  if (still.length > 0)
    throw new Error(`${still.join(' and ')} could not be installed; install ${packages.join(' and ')}`);
}

function has(name) {
  const { status, stdout, stderr } = spawnSync(name, ['-version'], { encoding: 'utf8' });
  if (status !== 0) return false;
  const major = Number(/version "(?:1\.)?(\d+)/.exec(`${stdout}${stderr}`)?.[1]);
  return name !== 'java' || major >= 17;
}

const canInstall = () => process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');

function apt(...words) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const { status, stderr } = spawnSync('apt-get', ['-qq', ...words], { env, encoding: 'utf8' });
  if (status !== 0) throw new Error(`apt-get ${words[0]} failed: ${stderr.trim().split('\n').at(-1)}`);
}
