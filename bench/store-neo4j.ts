import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Extraction } from '@cartograph/model';
import type { GraphStore } from '@cartograph/store';
import { openStore } from '@cartograph/store';
import neo4j from 'neo4j-driver';
import { openGraphStore } from '../packages/store/src/graph/create-graph-store.ts';
import { AskingDrivers } from '../packages/store/src/neo4j/asking-drivers.ts';
import { neo4jAddress } from '../packages/store/src/neo4j/neo4j-address.ts';
import { neo4jDatabase } from '../packages/store/src/neo4j/neo4j-database.ts';
import { syntheticArticles } from '../packages/store/src/testing/synthetic-articles.ts';
import type { Neo4jLogin } from './hand-written.ts';
import { timeHandWritten } from './hand-written.ts';
import { rowByRow } from './row-by-row.ts';
import type { Merging } from './store-sizes.ts';
import { claimsPerSecond, otherArticles, sizeOf, timeMerging, timeReading } from './store-sizes.ts';

/** Claims a second, by the clock and of the processor's time that the program and the server take together. */
export interface Rates {
  readonly clock: number;
  readonly processor: number;
}

/** What was measured on Neo4j; times are milliseconds. */
export interface Neo4jFigures {
  readonly rows: Rates;
  readonly batches: Rates;
  readonly byHand: Rates;
  readonly times: Readonly<Record<string, number>>;
  readonly merging: Merging;
}

const WARMING = sizeOf(10_000);

/** A server that has just started works 115 ms for a hub's neighbourhood, 43 after 50 times, and 10 after 500, when it has compiled all. */
const READINGS_BEFORE = 500;

const script = fileURLToPath(new URL('../scripts/neo4j.mjs', import.meta.url));

/** Starts the Neo4j of scripts/neo4j.mjs; `undefined`, with the reason said, where there is none. */
export function startNeo4j(): Neo4jLogin | undefined {
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, 'start'], { encoding: 'utf8' });
  const [, url = ''] = /^(\S+) /.exec(stdout) ?? [];
  const [, passwordFile = ''] = /\$\(cat ([^)]+)\)/.exec(stdout) ?? [];
  if (status !== 0) console.log(`skipped: Neo4j (${stderr.trim().split('\n').at(-1)})`);
  return status === 0 ? { url, user: 'neo4j', password: readFileSync(passwordFile, 'utf8').trim() } : undefined;
}

/** Milliseconds that the processor has worked for this program and the server of scripts/neo4j.mjs; those of the clock where it cannot be told. */
function processorTime(): number {
  const { stdout } = spawnSync(process.execPath, [script, 'status'], { encoding: 'utf8' });
  const [, pid = ''] = /\(process (\d+)\)/.exec(stdout) ?? [];
  const stat = `/proc/${pid}/stat`;
  if (!existsSync(stat)) return performance.now();
  // behind the name, which may have blanks in it: user and system time are the 12th and 13th, in hundredths of a second
  const fields = readFileSync(stat, 'utf8').split(') ').at(-1)?.split(' ') ?? [];
  const { user, system } = process.cpuUsage();
  return (Number(fields[11]) + Number(fields[12])) * 10 + (user + system) / 1000;
}

/** Runs a work that takes so many seconds by the clock; both rates. */
async function ratesOf(claims: number, work: () => Promise<number>): Promise<Rates> {
  const startedAt = processorTime();
  const seconds = await work();
  return { clock: claims / seconds, processor: (claims * 1000) / (processorTime() - startedAt) };
}

export const stopNeo4j = (): void => void spawnSync(process.execPath, [script, 'stop']);

async function ratesOfSaving(store: GraphStore, batches: readonly (readonly Extraction[])[]): Promise<Rates> {
  const claims = batches.flat().reduce((sum, article) => sum + article.claims.length, 0);
  return ratesOf(claims, async () => claims / (await claimsPerSecond((batch) => store.save(batch), batches)));
}

/** Measures it; all that is in the database goes. */
export async function measureNeo4j(login: Neo4jLogin, claims: number): Promise<Neo4jFigures> {
  const { url, user, password } = login;
  const driver = neo4j.driver(url, neo4j.auth.basic(user, password), { useBigInt: true });
  const clear = async (): Promise<void> => {
    const session = driver.session();
    await session.run(
      'MATCH (n) WHERE NOT n:CartographSchema CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 500 ROWS',
    );
    await session.run('MATCH (n:CartographSchema) DELETE n');
    await session.close();
  };
  const open = () => openStore(url, { user, password });
  const closing = async <T extends { close(): Promise<void> }, R>(one: T, work: (one: T) => Promise<R>): Promise<R> =>
    work(one).finally(() => one.close());
  try {
    console.error(`Neo4j, ${claims} claims: a statement for each row`);
    await clear();
    // makes the constraints and the node that says whose it is
    await (await open()).close();
    const own = neo4j.driver(url, neo4j.auth.basic(user, password), { useBigInt: true });
    const database = rowByRow(neo4jDatabase(own, new AskingDrivers(() => own), neo4jAddress(url), {}));
    const rows = await closing(await openGraphStore(database), (store) =>
      ratesOfSaving(store, [...otherArticles(5, 5)]),
    );
    console.error('Neo4j: both ways, so that the server has compiled what they run before either is measured');
    await clear();
    await closing(await open(), (store) => ratesOfSaving(store, [...syntheticArticles(WARMING)]));
    await clear();
    await (await open()).close();
    await timeHandWritten(login, [...syntheticArticles(WARMING)].flat());
    console.error('Neo4j: batches');
    await clear();
    const size = sizeOf(claims);
    const { batches, times, merging } = await closing(await open(), async (store) => ({
      batches: await ratesOfSaving(store, [...syntheticArticles(size)]),
      times: await timeReading(store, READINGS_BEFORE),
      merging: await timeMerging(store),
    }));
    await clear();
    await (await open()).close();
    console.error('Neo4j: the script by hand');
    const articles = [...syntheticArticles(size)].flat();
    const byHand = await ratesOf(claims, () => timeHandWritten(login, articles));
    await clear();
    return { rows, batches, byHand, times, merging };
  } finally {
    await driver.close();
  }
}
