import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { clientFolder } from '../src/server/static-client.ts';

const isBuilt = existsSync(`${clientFolder}index.html`);
const size = (path: string): number => gzipSync(readFileSync(`${clientFolder}${path}`), { level: 9 }).length;

describe.skipIf(!isBuilt)('the built page (needs: pnpm --filter @cartograph/viewer run build:client)', () => {
  it('loads at most 260 kB of scripts and styles at first', () => {
    const page = readFileSync(`${clientFolder}index.html`, 'utf8');
    const first = [...page.matchAll(/(?:src|href)="\.\/(assets\/[^"]+\.(?:js|css))"/g)].map(([, path = '']) => path);
    const workers = readdirSync(`${clientFolder}assets`)
      .filter((name) => /^layout-worker.*\.js$/.test(name))
      .map((name) => `assets/${name}`);
    expect(first.length).toBeGreaterThanOrEqual(2);
    expect([...first, ...workers].reduce((sum, path) => sum + size(path), 0)).toBeLessThanOrEqual(260_000);
  });

  it('needs at most 150 kB of fonts for Western European text', () => {
    const fonts = readdirSync(`${clientFolder}assets`).filter((name) => /latin-(wght|400)-normal.*\.woff2$/.test(name));
    expect(fonts).toHaveLength(3);
    expect(
      fonts.reduce((sum, name) => sum + readFileSync(`${clientFolder}assets/${name}`).length, 0),
    ).toBeLessThanOrEqual(150_000);
  });
});
