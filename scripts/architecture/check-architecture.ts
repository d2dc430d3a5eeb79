import { posix } from 'node:path';
import { arrows, purePackages } from './arrows.ts';
import { findCycles } from './find-cycles.ts';
import type { ReadPackage } from './read-packages.ts';
import { readPackages } from './read-packages.ts';

const SCOPE = '@cartograph/';
const isTest = (path: string): boolean => /\.test\.tsx?$|(^|\/)(testing|training|evaluation|evaluate)\//.test(path);

/** What breaks the rules of STYLE §1 under a root folder, one line each; empty when all is well. */
export function checkArchitecture(root: string): readonly string[] {
  return readPackages(root).flatMap((read) => [
    ...checkManifest(read),
    ...read.files.flatMap((file) => checkImports(read, file)),
    ...findCycles(read).map((cycle) => `packages/${read.name}: import cycle ${cycle.join(' -> ')}`),
  ]);
}

function checkManifest({ name, manifest, references }: ReadPackage): readonly string[] {
  const allowed = arrows[name];
  if (!allowed) return [`packages/${name}: is not in the picture; add its arrows to scripts/architecture/arrows.ts`];
  const ours = ownDependencies(manifest);
  const broken = ours.filter((other) => !allowed.includes(other));
  const undeclared = references.filter((other) => !ours.includes(other));
  const entries = Object.keys(manifest.exports ?? {}).filter((entry) => entry !== '.' && entry !== './assets/*');
  return [
    ...broken.map((other) => `packages/${name}/package.json: ${name} must not depend on ${other}`),
    ...undeclared.map(
      (other) => `packages/${name}/tsconfig.json: references ${other}, which package.json does not declare`,
    ),
    ...entries.map((entry) => `packages/${name}/package.json: exports a second entry ${entry}; one package, one entry`),
    ...(manifest.exports?.['.'] === undefined ? [`packages/${name}/package.json: exports no entry`] : []),
  ];
}

const ownDependencies = (manifest: ReadPackage['manifest']): readonly string[] =>
  Object.keys({ ...manifest.dependencies, ...manifest.devDependencies })
    .filter((dependency) => dependency.startsWith(SCOPE))
    .map((dependency) => dependency.slice(SCOPE.length));

function checkImports(
  { name, manifest }: ReadPackage,
  { path, imports }: ReadPackage['files'][number],
): readonly string[] {
  const declared = new Set([manifest.name, ...Object.keys({ ...manifest.dependencies, ...manifest.devDependencies })]);
  const where = `packages/${name}/${path}`;
  return imports.flatMap(({ specifier }) => {
    if (specifier.startsWith('.')) {
      const target = posix.join(posix.dirname(path), specifier);
      return target.startsWith('..')
        ? [`${where}: reaches out of its package to ${specifier}; import the other package's entry`]
        : [];
    }
    if (specifier.startsWith('node:')) {
      const isPure = purePackages.includes(name) && path.startsWith('src/') && !isTest(path);
      return isPure ? [`${where}: imports ${specifier}; ${name} is pure, bytes and files are read by the cli`] : [];
    }
    const [first = '', second = '', ...rest] = specifier.split('/');
    const dependency = first.startsWith('@') ? `${first}/${second}` : first;
    if (dependency.startsWith(SCOPE) && rest.length > 0 && rest[0] !== 'assets')
      return [`${where}: imports ${specifier}; a package has one entry`];
    // what only tests, benches and builds use may be declared at the root
    const isRootTool = isTest(path) || !path.includes('/');
    return declared.has(dependency) || (isRootTool && !dependency.startsWith(SCOPE))
      ? []
      : [`${where}: imports ${dependency}, which package.json does not declare`];
  });
}
