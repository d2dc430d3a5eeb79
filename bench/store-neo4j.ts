import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { openStore } from '@cartograph/store';
import neo4j from 'neo4j-driver';
import { openGraphStore } from '../packages/store/src/graph/create-graph-store.ts';
import { neo4jAddress } from '../packages/store/src/neo4j/neo4j-address.ts';
import { neo4jDatabase } from '../packages/store/src/neo4j/neo4j-database.ts';
import { syntheticArticles } from '../packages/store/src/testing/synthetic-articles.ts';
import type { Neo4jLogin } from './hand-written.ts';
import { timeHandWritten } from './hand-written.ts';
import { rowByRow } from './row-by-row.ts';
import { claimsPerSecond, otherArticles, sizeOf, timeReading } from './store-sizes.ts';

/** What was measured on Neo4j; rates are claims a second, times milliseconds. */
export interface Neo4jFigures {
  readonly rows: number;
  readonly batches: number;
  readonly byHand: number;
  readonly times: Readonly<Record<string, number>>;
}

const script = fileURLToPath(new URL('../scripts/neo4j.mjs', import.meta.url));

/** Starts the Neo4j of scripts/neo4j.mjs; `undefined`, with the reason said, where there is none. */
export function startNeo4j(): Neo4jLogin | undefined {
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, 'start'], { encoding: 'utf8' });
  const [, url = ''] = /^(\S+) /.exec(stdout) ?? [];
  const [, passwordFile = ''] = /\$\(cat ([^)]+)\)/.exec(stdout) ?? [];
  if (status !== 0) console.log(`skipped: Neo4j (${stderr.trim().split('\n').at(-1)})`);
  return status === 0 ? { url, user: 'neo4j', password: readFileSync(passwordFile, 'utf8').trim() } : undefined;
}

export const stopNeo4j = (): void => void spawnSync(process.execPath, [script, 'stop']);

/** Measures it; all that is in the database goes. */
export async function measureNeo4j(login: Neo4jLogin, claims: number): Promise<Neo4jFigures> {
  const { url, user, password } = login;
  const driver = neo4j.driver(url, neo4j.auth.basic(user, password), { useBigInt: true });
  const clear = async (): Promise<void> => {
    const session = driver.session();
    await session.run(
      'MATCH (n) WHERE NOT n:CartographSchema CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 5000 ROWS',
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
    const database = rowByRow(neo4jDatabase(own, own, neo4jAddress(url), {}));
    const rows = await closing(await openGraphStore(database), (store) =>
      claimsPerSecond((batch) => store.save(batch), otherArticles(5, 5)),
    );
    console.error('Neo4j: batches');
    await clear();
    const size = sizeOf(claims);
    const { batches, times } = await closing(await open(), async (store) => ({
      batches: await claimsPerSecond((batch) => store.save(batch), syntheticArticles(size)),
      times: await timeReading(store),
    }));
    await clear();
    await (await open()).close();
    console.error('Neo4j: the script by hand');
    const byHand = claims / (await timeHandWritten(login, [...syntheticArticles(size)].flat()));
    await clear();
    return { rows, batches, byHand, times };
  } finally {
    await driver.close();
  }
}
