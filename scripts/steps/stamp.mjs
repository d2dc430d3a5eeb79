import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { root } from './root.mjs';

const SKIPPED = new Set(['node_modules', 'dist', 'fixtures', '.git', '.cartograph']);

/**
 * A hash over the contents of files and folders; what a step's output depends on.
 * @param {readonly string[]} paths relative to the root
 * @param {RegExp} wanted names of the files that count
 */
export function hashOf(paths, wanted = /./) {
  const hash = createHash('sha256').update(process.versions.modules);
  const visit = (path) => {
    const full = join(root, path);
    if (!existsSync(full)) return;
    let entries;
    try {
      entries = readdirSync(full, { withFileTypes: true });
    } catch {
      hash.update(path).update(readFileSync(full));
      return;
    }
    for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
      if (SKIPPED.has(entry.name)) continue;
      if (entry.isDirectory() || wanted.test(entry.name)) visit(join(path, entry.name));
    }
  };
  for (const path of paths) visit(path);
  return hash.digest('hex');
}

const fileOf = (name) => join(root, 'node_modules', '.cartograph', `${name}.stamp`);

/** Whether a step was done for this very input. */
export const isStamped = (name, hash) => existsSync(fileOf(name)) && readFileSync(fileOf(name), 'utf8') === hash;

/** Remembers that a step was done. */
export function stamp(name, hash) {
  mkdirSync(dirname(fileOf(name)), { recursive: true });
  writeFileSync(fileOf(name), hash);
}
