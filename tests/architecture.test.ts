import { appendFileSync, cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { checkArchitecture } from '../scripts/architecture/check-architecture.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const LEFT_OUT = /\/(node_modules|dist|assets)(\/|$)/;

describe('the dependency rule', () => {
  let copy: string;
  let planted: Map<string, string>;

  beforeAll(() => {
    copy = mkdtempSync(join(tmpdir(), 'cartograph-architecture-'));
    cpSync(join(root, 'packages'), join(copy, 'packages'), { recursive: true, filter: (path) => !LEFT_OUT.test(path) });
  });

  afterAll(() => rmSync(copy, { recursive: true }));

  beforeEach(() => {
    planted = new Map();
  });

  afterEach(() => {
    for (const [path, content] of planted) writeFileSync(path, content);
  });

  const keep = (path: string): string => {
    const full = join(copy, 'packages', path);
    if (!planted.has(full)) planted.set(full, readFileSync(full, 'utf8'));
    return full;
  };

  const plant = (path: string, line: string): void => appendFileSync(keep(path), `\n${line}\n`);
  const editManifest = (
    name: string,
    edit: (manifest: { dependencies: Record<string, string>; exports: Record<string, unknown> }) => void,
  ): void => {
    const path = keep(`${name}/package.json`);
    const manifest = JSON.parse(readFileSync(path, 'utf8'));
    edit(manifest);
    writeFileSync(path, JSON.stringify(manifest));
  };

  it('holds in the checkout', () => {
    expect(checkArchitecture(root)).toEqual([]);
  });

  it('refuses an arrow against the picture', () => {
    editManifest('reader', (manifest) => (manifest.dependencies['@cartograph/store'] = 'workspace:*'));
    expect(checkArchitecture(copy)).toEqual(['packages/reader/package.json: reader must not depend on store']);
  });

  it('refuses a package that the manifest does not declare', () => {
    plant('reader/src/index.ts', "export { openStore } from '@cartograph/store';");
    expect(checkArchitecture(copy)).toEqual([
      'packages/reader/src/index.ts: imports @cartograph/store, which package.json does not declare',
    ]);
  });

  it('refuses a library that the manifest does not declare', () => {
    plant('model/src/index.ts', "import chalk from 'chalk';");
    expect(checkArchitecture(copy)).toEqual([
      'packages/model/src/index.ts: imports chalk, which package.json does not declare',
    ]);
  });

  it('refuses a second entry, and an import of one', () => {
    editManifest('model', (manifest) => (manifest.exports['./sha256'] = './src/identity/sha256.ts'));
    plant('reader/src/index.ts', "export { sha256Hex } from '@cartograph/model/sha256';");
    expect(checkArchitecture(copy)).toEqual([
      'packages/model/package.json: exports a second entry ./sha256; one package, one entry',
      'packages/reader/src/index.ts: imports @cartograph/model/sha256; a package has one entry',
    ]);
  });

  it('refuses a relative path into another package', () => {
    plant('snapshot/src/index.ts', "export { sha256Hex } from '../../model/src/identity/sha256.ts';");
    expect(checkArchitecture(copy)).toEqual([
      "packages/snapshot/src/index.ts: reaches out of its package to ../../model/src/identity/sha256.ts; import the other package's entry",
    ]);
  });

  it.each(['model', 'syntax', 'extractor'])('refuses node:fs in %s', (name) => {
    plant(`${name}/src/index.ts`, "import { readFileSync } from 'node:fs';");
    expect(checkArchitecture(copy)).toEqual([
      `packages/${name}/src/index.ts: imports node:fs; ${name} is pure, bytes and files are read by the cli`,
    ]);
  });

  it('refuses a cycle among files, and lets types refer to each other', () => {
    plant('model/src/text-span.ts', "export type { Claim } from './claim.ts';");
    expect(checkArchitecture(copy)).toEqual([]);
    plant('model/src/text-span.ts', "export { claimSchema } from './claim.ts';");
    expect(checkArchitecture(copy)).toContain(
      'packages/model: import cycle src/text-span.ts -> src/claim.ts -> src/text-span.ts',
    );
  });

  it('refuses a package that is not in the picture', () => {
    cpSync(join(copy, 'packages/reader'), join(copy, 'packages/helpers'), { recursive: true });
    expect(checkArchitecture(copy)[0]).toMatch(/^packages\/helpers: is not in the picture/);
  });
});
