import { posix } from 'node:path';
import type { ReadPackage } from './read-packages.ts';

/** Import cycles among the files of a package, each as the list of its files; imports of types alone make none. */
export function findCycles({ files }: ReadPackage): readonly (readonly string[])[] {
  const paths = new Set(files.map(({ path }) => path));
  const targets = new Map(
    files.map(({ path, imports }) => [
      path,
      imports
        .filter(({ specifier, isTypeOnly }) => specifier.startsWith('.') && !isTypeOnly)
        .map(({ specifier }) => posix.join(posix.dirname(path), specifier))
        .filter((target) => paths.has(target)),
    ]),
  );
  const cycles: string[][] = [];
  const state = new Map<string, 'open' | 'done'>();
  const visit = (path: string, trail: readonly string[]): void => {
    if (state.get(path) === 'done') return;
    if (state.get(path) === 'open') {
      cycles.push([...trail.slice(trail.indexOf(path)), path]);
      return;
    }
    state.set(path, 'open');
    for (const target of targets.get(path) ?? []) visit(target, [...trail, path]);
    state.set(path, 'done');
  };
  for (const path of paths) visit(path, []);
  return cycles;
}
