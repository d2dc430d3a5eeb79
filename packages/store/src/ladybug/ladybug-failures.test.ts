import { execFileSync } from 'node:child_process';
import { chmodSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openStore } from '../open-store.ts';
import { articles } from '../testing/articles.ts';
import { outputOf, spawnTypeScript } from '../testing/spawn-typescript.ts';
import { syntheticArticles } from '../testing/synthetic-articles.ts';

const SYNTHETIC = new URL('../testing/synthetic-articles.ts', import.meta.url).href;

const isRoot = process.getuid?.() === 0;

/** A file system of so many bytes in a folder; false where nobody may make one. */
function mountSmall(folder: string, size: string): boolean {
  try {
    execFileSync('/bin/mount', ['-t', 'tmpfs', '-o', `size=${size}`, 'tmpfs', folder], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

/** Whether every user may enter a folder, and those above it. */
const isOpenToAll = (path: string): boolean =>
  (statSync(path).mode & 0o001) !== 0 && (path === dirname(path) || isOpenToAll(dirname(path)));

async function countOf(items: AsyncIterable<unknown>): Promise<number> {
  let count = 0;
  for await (const _ of items) count += 1;
  return count;
}

describe('a Ladybug file', () => {
  let folder = '';
  beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'cartograph-full-'))));
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  it('on a full disk says so, loses nothing, and goes on when there is room', async ({ skip }) => {
    if (!mountSmall(folder, '24m')) return skip('nobody may mount a small file system here');
    try {
      const url = `ladybug:${folder}/graph`;
      const store = await openStore(url);
      await store.save(articles);
      const { hash } = await store.stats();
      await store.close();
      const filler = join(folder, 'filler');
      execFileSync('sh', ['-c', `dd if=/dev/zero of=${filler} bs=64k 2>/dev/null || true`]);
      // in a process of its own, which must live to tell
      const program = `const [{ openStore }, { syntheticArticles }] = await Promise.all([import('@cartograph/store'), import('${SYNTHETIC}')]); const store = await openStore(process.argv[1]); const big = [...syntheticArticles({ documents: 24, perBatch: 24, claimsPerDocument: 40, actors: 60 })].flat(); const say = ({ code, message }) => console.log(code + ': ' + message); await store.save(big).catch(say); await store.save(big).catch(say); await store.close(); process.exit(0);`;
      const child = spawnTypeScript(['--input-type=module', '-e', program, url]);
      const ended = new Promise((resolve) => child.on('close', resolve));
      const lines = (await outputOf(child)).trim().split('\n');
      const told = `disk-full: the disk is full, and nothing of this was saved; make room beside ${folder}/graph and start again`;
      expect({ lines, status: await ended }).toEqual({ lines: [told, told], status: 0 });
      rmSync(filler);
      const again = await openStore(url);
      expect((await again.stats()).hash).toBe(hash);
      expect((await again.doctor()).findings).toEqual([]);
      const [first] = syntheticArticles({ documents: 2, perBatch: 2, claimsPerDocument: 4, actors: 6 });
      expect((await again.save(first ?? [])).added).toBe(2);
      await again.close();
    } finally {
      execFileSync('/bin/umount', ['-l', folder]);
    }
  });

  it('that is closed while it is read is read to the end, and then no more', async () => {
    const store = await openStore(`ladybug:${folder}/graph`);
    await store.save(articles);
    const whole = await countOf(store.claimSummaries());
    const claims = store.claimSummaries()[Symbol.asyncIterator]();
    await claims.next();
    const order: string[] = [];
    const closed = store.close().then(() => order.push('closed'));
    await sleep(200);
    const read = 1 + (await countOf({ [Symbol.asyncIterator]: () => claims }));
    order.push('read');
    await closed;
    await expect(countOf(store.claimSummaries())).rejects.toMatchObject({ code: 'closed' });
    expect({ whole: whole > 3, read, order }).toEqual({ whole: true, read: whole, order: ['read', 'closed'] });
  });

  it('in a folder that takes no writing says so, and is read there all the same', async ({ skip }) => {
    skip(
      isRoot && !isOpenToAll(import.meta.dirname),
      'the checkout is open to root alone, and root may write anywhere',
    );
    const url = `ladybug:${folder}/graph`;
    const store = await openStore(url);
    await store.save(articles);
    await store.close();
    chmodSync(join(folder, 'graph'), 0o444);
    chmodSync(folder, 0o555);
    const program = `const { openStore } = await import('@cartograph/store'); if (${isRoot}) process.setuid(65534); const say = (work) => work.then((store) => store.stats().then(async ({ documents }) => { await store.close(); return documents; }), ({ code }) => code); console.log(JSON.stringify([await say(openStore(process.argv[1])), await say(openStore('ladybug:${folder}/new/graph')), await say(openStore(process.argv[1], { readOnly: true }))]))`;
    const output = await outputOf(spawnTypeScript(['--input-type=module', '-e', program, url]));
    chmodSync(folder, 0o755);
    expect(JSON.parse(output)).toEqual(['refused', 'refused', 3]);
  });

  it('of another version of the database says so, and is left alone', async () => {
    const path = join(folder, 'graph');
    const store = await openStore(`ladybug:${path}`);
    await store.save(articles);
    await store.close();
    const bytes = readFileSync(path);
    // behind the letters LBUG stands the version of the storage
    bytes[4] = 0xfe;
    writeFileSync(path, bytes);
    await expect(openStore(`ladybug:${path}`)).rejects.toMatchObject({
      code: 'corrupt',
      message: expect.stringContaining('made by another version of the database') as string,
    });
    expect(readFileSync(path).equals(bytes)).toBe(true);
  });
});
