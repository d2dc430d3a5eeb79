import type { Connection, Database, LbugValue, PreparedStatement, QueryResult } from '@ladybugdb/core';
import type { Parameters } from '../graph/graph-database.ts';
import type { RawRow } from '../rows/read-row.ts';

// a result is fetched this many rows at a time, so that other work of the process gets its turn
const ROWS_AT_ONCE = 2000;
const STATEMENTS_KEPT = 200;

/** One connection to a Ladybug database: its statements run one after the other, prepared once. */
export class LadybugConnection {
  readonly #connection: Connection;
  readonly #prepared = new Map<string, PreparedStatement>();
  #queue: Promise<unknown> = Promise.resolve();
  #waiting = 0;

  constructor(connection: Connection) {
    this.#connection = connection;
  }

  /** Opens a connection that uses so many threads. */
  static async open(database: Database, Connecting: typeof Connection, threads: number): Promise<LadybugConnection> {
    const connection = new Connecting(database, threads);
    await connection.init();
    return new LadybugConnection(connection);
  }

  /** How many statements run or wait for their turn. */
  get waiting(): number {
    return this.#waiting;
  }

  /** Runs one statement and gives all its rows. */
  async run(statement: string, parameters?: Parameters): Promise<RawRow[]> {
    const rows: RawRow[] = [];
    for await (const row of this.stream(statement, parameters)) rows.push(row);
    return rows;
  }

  /** Runs one statement and gives its rows one after the other. */
  async *stream(statement: string, parameters?: Parameters): AsyncIterable<RawRow> {
    const result = await this.#inTurn(() => this.#execute(statement, parameters));
    try {
      for (let count = 1; result.hasNext(); count += 1) {
        const row = result.getNextSync();
        if (row) yield row as RawRow;
        if (count % ROWS_AT_ONCE === 0) await new Promise((resolve) => setImmediate(resolve));
      }
    } finally {
      result.close();
    }
  }

  /** Prepares all statements anew from now on. */
  forget(): void {
    this.#prepared.clear();
  }

  async close(): Promise<void> {
    await this.#queue.catch(() => undefined);
    this.#prepared.clear();
    await this.#connection.close();
  }

  #inTurn<T>(work: () => Promise<T>): Promise<T> {
    this.#waiting += 1;
    const turn = this.#queue
      .catch(() => undefined)
      .then(work)
      .finally(() => (this.#waiting -= 1));
    this.#queue = turn;
    return turn;
  }

  async #execute(statement: string, parameters: Parameters | undefined): Promise<QueryResult> {
    const result =
      parameters === undefined
        ? await this.#connection.query(statement)
        : await this.#connection.execute(await this.#prepare(statement), parameters as Record<string, LbugValue>);
    if (!Array.isArray(result)) return result;
    const [first] = result;
    if (!first) throw new Error('the statement gave no result');
    return first;
  }

  async #prepare(statement: string): Promise<PreparedStatement> {
    const known = this.#prepared.get(statement);
    if (known) return known;
    const prepared = await this.#connection.prepare(statement);
    if (!prepared.isSuccess()) throw new Error(prepared.getErrorMessage());
    if (this.#prepared.size >= STATEMENTS_KEPT) this.#prepared.clear();
    this.#prepared.set(statement, prepared);
    return prepared;
  }
}
