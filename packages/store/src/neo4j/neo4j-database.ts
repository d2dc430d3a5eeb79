import type { Driver, ManagedTransaction, Record as Neo4jRecord, Session } from 'neo4j-driver';
import neo4j from 'neo4j-driver';
import type { GraphDatabase, Read } from '../graph/graph-database.ts';
import type { OpenStoreOptions } from '../open-store.ts';
import type { RawRow } from '../rows/read-row.ts';
import { StoreError } from '../store-error.ts';
import { askNeo4j } from './ask-neo4j.ts';
import type { Neo4jAddress } from './neo4j-address.ts';
import { toStoreError } from './neo4j-errors.ts';
import { neo4jSearch } from './neo4j-search.ts';
import { fromDriver, toDriver } from './neo4j-values.ts';
import { bestNeighbours } from './pair-places.ts';
import type { Run } from './write-change.ts';
import { writeChange } from './write-change.ts';

const QUERY_TIMEOUT = 10_000;

/** A graph database on a connected driver. */
export function neo4jDatabase(
  driver: Driver,
  asking: Driver,
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
  // begins and asks in one message, where a session's transaction waits for an answer in between
  const read: Read = async (statement, parameters = {}) => {
    mustBeOpen();
    const { database } = address;
    const found = driver.executeQuery(statement, toDriver(parameters) as Record<string, unknown>, {
      routing: neo4j.routing.READ,
      ...(database === undefined ? {} : { database }),
    });
    return toRows((await translated(found)).records);
  };
  return {
    url: address.url,
    isReadOnly,
    typeFunction: 'type',
    hasTransactionsInMemory: true,
    read,
    readTogether: async (work) => {
      const session = open('READ');
      const done = session.executeRead((transaction) => work(readingIn(transaction)));
      return translated(done.finally(() => session.close()));
    },
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
    bestNeighbours,
    search: neo4jSearch(read),
    ask: askNeo4j(asking, address, options.queryTimeout ?? QUERY_TIMEOUT),
    close: async () => {
      isClosed = true;
      await driver.close();
      if (asking !== driver) await asking.close();
    },
  };
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
    toRows((await transaction.run(statement, toDriver(parameters) as Record<string, unknown>)).records);

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
    for await (const record of session.run(statement, toDriver(parameters) as Record<string, unknown>)) {
      yield fromDriver(record.toObject()) as RawRow;
    }
  } catch (error) {
    throw toStoreError(error, address);
  } finally {
    await session.close();
  }
}
