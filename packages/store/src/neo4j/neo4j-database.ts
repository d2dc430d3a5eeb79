import type { Driver, ManagedTransaction, Record as Neo4jRecord, Session } from 'neo4j-driver';
import neo4j from 'neo4j-driver';
import type { GraphDatabase, Read } from '../graph/graph-database.ts';
import type { OpenStoreOptions } from '../open-store.ts';
import type { RawRow } from '../rows/read-row.ts';
import { StoreError } from '../store-error.ts';
import { askNeo4j } from './ask-neo4j.ts';
import type { AskingDrivers } from './asking-drivers.ts';
import { expansion } from './expansion.ts';
import type { Neo4jAddress } from './neo4j-address.ts';
import { toStoreError } from './neo4j-errors.ts';
import { neo4jSearch } from './neo4j-search.ts';
import { fromDriver, toDriver } from './neo4j-values.ts';
import type { Run } from './write-change.ts';
import { writeChange } from './write-change.ts';

const QUERY_TIMEOUT = 10_000;

/** A graph database on a connected driver. */
export function neo4jDatabase(
  driver: Driver,
  asking: AskingDrivers,
  address: Neo4jAddress,
  options: OpenStoreOptions,
): GraphDatabase {
  const isReadOnly = options.readOnly ?? false;
  let isClosed = false;
  const mustBeOpen = (): void => {
    if (isClosed) throw new StoreError('closed', `${address.url} has been closed`);
  };
  const open = (mode: 'READ' | 'WRITE'): Session => {
    mustBeOpen();
    return openSession(driver, address, mode);
  };
  const translated = <T>(work: Promise<T>): Promise<T> =>
    work.catch((error: unknown) => {
      throw toStoreError(error, address);
    });
  const read: Read = async (statement, parameters = {}) => {
    mustBeOpen();
    return toRows(await translated(readOnce(driver, address, statement, toDriver(parameters) as DriverParameters)));
  };
  return {
    url: address.url,
    isReadOnly,
    typeFunction: 'type',
    hasTransactionsInMemory: true,
    read,
    stream: (statement, parameters = {}) => streamRows(open('READ'), address, statement, parameters),
    transact: async (work) => {
      if (isReadOnly) throw new StoreError('read-only', `${address.url} was opened for reading only`);
      const session = open('WRITE');
      const done = session.executeWrite(async (transaction) => {
        // one writer at a time: the sums of a change start from what no other writer is changing
        await transaction.run("MATCH (s:CartographSchema {id: 'graph'}) SET s.writing = true REMOVE s.writing");
        return work({
          read: readingIn(transaction),
          write: (change) => inPipeline(transaction, (send) => writeChange(send, change)),
        });
      });
      return translated(done.finally(() => session.close()));
    },
    expansion,
    search: neo4jSearch(read),
    ask: askNeo4j(asking, address, options.queryTimeout ?? QUERY_TIMEOUT),
    close: async () => {
      isClosed = true;
      await driver.close();
      await asking.close();
    },
  };
}

type DriverParameters = Record<string, unknown>;

/**
 * Reads without a transaction of its own, which takes one message where one that is begun and committed takes three; in one
 * that is tried again where the server was not there, or busy.
 */
async function readOnce(
  driver: Driver,
  address: Neo4jAddress,
  statement: string,
  parameters: DriverParameters,
): Promise<readonly Neo4jRecord[]> {
  const session = openSession(driver, address, 'READ');
  try {
    return (await session.run(statement, parameters)).records;
  } catch (error) {
    if (!neo4j.isRetryableError(error)) throw error;
    return await session.executeRead(async (transaction) => (await transaction.run(statement, parameters)).records);
  } finally {
    await session.close();
  }
}

/** A session on the address's database; what is read after it has written sees that, on a cluster too. */
export const openSession = (driver: Driver, { database }: Neo4jAddress, mode: 'READ' | 'WRITE'): Session =>
  driver.session({
    defaultAccessMode: neo4j.session[mode],
    bookmarkManager: driver.executeQueryBookmarkManager,
    ...(database === undefined ? {} : { database }),
  });

/**
 * Sends statements without waiting for one to end before the next is made: the server works meanwhile. All have ended when
 * it resolves.
 */
async function inPipeline(transaction: ManagedTransaction, work: (send: Run) => Promise<void>): Promise<void> {
  let underWay: Promise<unknown> = Promise.resolve();
  await work(async (statement, parameters) => {
    const before = underWay;
    underWay = transaction.run(statement, parameters).summary();
    // it is said when it is waited for
    underWay.catch(() => undefined);
    await before;
  });
  await underWay;
}

const readingIn =
  (transaction: ManagedTransaction): Read =>
  async (statement, parameters = {}) =>
    toRows((await transaction.run(statement, toDriver(parameters) as DriverParameters)).records);

// without the object of the driver's own in between: a save reads thousands of rows
const toRows = (records: readonly Neo4jRecord[]): RawRow[] =>
  records.map((record) => Object.fromEntries(record.keys.map((key) => [key, fromDriver(record.get(key))])));

async function* streamRows(
  session: Session,
  address: Neo4jAddress,
  statement: string,
  parameters: Readonly<Record<string, unknown>>,
): AsyncIterable<RawRow> {
  try {
    for await (const record of session.run(statement, toDriver(parameters) as DriverParameters)) {
      yield fromDriver(record.toObject()) as RawRow;
    }
  } catch (error) {
    throw toStoreError(error, address);
  } finally {
    await session.close();
  }
}
