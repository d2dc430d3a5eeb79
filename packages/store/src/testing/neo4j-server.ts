import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, statSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Driver } from 'neo4j-driver';
import neo4j from 'neo4j-driver';

/** A running Neo4j, for one test file at a time. */
export interface TestServer {
  readonly url: string;
  readonly user: string;
  readonly password: string;
  /** Runs one statement as it is. */
  run(statement: string): Promise<readonly Readonly<Record<string, unknown>>[]>;
  /** Takes all nodes out of the database. */
  clear(): Promise<void>;
  /** Connects anew after the server was started again, by another address perhaps. */
  reconnect(): Promise<void>;
  release(): Promise<void>;
}

const ROOT = fileURLToPath(new URL('../../../../', import.meta.url));
// the tests empty it: a folder of their own, for the scripts that they start too
const HOME = (process.env['CARTOGRAPH_NEO4J_HOME'] ??= join(ROOT, '.cartograph', 'tests-neo4j'));
const LOCK = join(HOME, 'test.lock');
const LOCK_IS_STALE_AFTER = 30_000;

/** Starts the real Neo4j of scripts/neo4j.mjs; `undefined` where it cannot be had, except in CI, where that is a failure. */
export async function startTestServer(): Promise<TestServer | undefined> {
  const started = spawnSync(process.execPath, [join(ROOT, 'scripts', 'neo4j.mjs'), 'start'], { encoding: 'utf8' });
  if (started.status !== 0) {
    const reason = started.stderr.trim().split('\n').at(-1) ?? 'it did not start';
    if (/^(1|true)$/i.test(process.env['CI'] ?? '')) throw new Error(`Neo4j is missing: ${reason}`);
    console.warn(`skipping the tests on Neo4j: ${reason}`);
    return undefined;
  }
  const unlock = await lock();
  const { url, password, driver: first } = connect();
  let driver = first;
  const run = async (statement: string): Promise<Readonly<Record<string, unknown>>[]> =>
    (await driver.executeQuery(statement)).records.map((record) => record.toObject());
  return {
    url,
    user: 'neo4j',
    password,
    run,
    reconnect: async () => {
      await driver.close();
      ({ driver } = connect());
    },
    // constraints and indexes stay: making them takes seconds
    clear: async () => void (await run('MATCH (n) DETACH DELETE n')),
    release: async () => {
      await driver.close();
      unlock();
    },
  };
}

function connect(): { readonly url: string; readonly password: string; readonly driver: Driver } {
  const { url } = JSON.parse(readFileSync(join(HOME, 'server.json'), 'utf8')) as { url: string };
  const password = readFileSync(join(HOME, 'password'), 'utf8').trim();
  const driver = neo4j.driver(url, neo4j.auth.basic('neo4j', password), { disableLosslessIntegers: true });
  return { url, password, driver };
}

/** Waits until no other test file uses the server; a lock that nobody renews is taken over. */
async function lock(): Promise<() => void> {
  for (;;) {
    try {
      mkdirSync(LOCK);
      break;
    } catch {
      const age = Date.now() - (statSync(LOCK, { throwIfNoEntry: false })?.mtimeMs ?? Date.now());
      if (age > LOCK_IS_STALE_AFTER) rmSync(LOCK, { recursive: true, force: true });
      await new Promise((done) => setTimeout(done, 200));
    }
  }
  const renewal = setInterval(() => utimesSync(LOCK, new Date(), new Date()), LOCK_IS_STALE_AFTER / 6);
  renewal.unref();
  return () => {
    clearInterval(renewal);
    rmSync(LOCK, { recursive: true, force: true });
  };
}
