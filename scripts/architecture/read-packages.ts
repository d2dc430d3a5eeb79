import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { FoundImport } from './find-imports.ts';
import { findImports } from './find-imports.ts';

/** One source file of a package, by its path in the package. */
export interface SourceFile {
  readonly path: string;
  readonly imports: readonly FoundImport[];
}

/** A package as its manifest and its sources show it. */
export interface ReadPackage {
  readonly name: string;
  readonly manifest: {
    readonly name: string;
    readonly exports?: Readonly<Record<string, unknown>>;
    readonly dependencies?: Readonly<Record<string, string>>;
    readonly devDependencies?: Readonly<Record<string, string>>;
  };
  readonly references: readonly string[];
  readonly files: readonly SourceFile[];
}

const SKIPPED = new Set(['node_modules', 'dist', 'assets', 'fixtures']);

/** Reads all packages under `root/packages`. */
export function readPackages(root: string): readonly ReadPackage[] {
  const folder = join(root, 'packages');
  return readdirSync(folder)
    .filter((name) => existsSync(join(folder, name, 'package.json')))
    .sort()
    .map((name) => readPackage(folder, name));
}

function readPackage(folder: string, name: string): ReadPackage {
  const home = join(folder, name);
  const config = join(home, 'tsconfig.json');
  const references = existsSync(config)
    ? ((readJson(config) as { references?: { path: string }[] }).references ?? [])
    : [];
  return {
    name,
    manifest: readJson(join(home, 'package.json')) as ReadPackage['manifest'],
    references: references.map(({ path }) => path.replace(/^\.\.\//, '')).filter((path) => !path.startsWith('.')),
    files: listSources(home, '').map((path) => ({
      path,
      imports: findImports(readFileSync(join(home, path), 'utf8')),
    })),
  };
}

const readJson = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'));

function listSources(home: string, folder: string): readonly string[] {
  return readdirSync(join(home, folder), { withFileTypes: true })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
      if (entry.isDirectory()) return SKIPPED.has(entry.name) ? [] : listSources(home, path);
      return /\.(ts|tsx|mts|mjs)$/.test(entry.name) ? [path] : [];
    });
}
