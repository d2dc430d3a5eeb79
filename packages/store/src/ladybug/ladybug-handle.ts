import type { Parameters } from '../graph/graph-database.ts';
import type { RawRow } from '../rows/read-row.ts';
import { StoreError } from '../store-error.ts';
import { LadybugConnection } from './ladybug-connection.ts';
import type { LadybugFile } from './ladybug-file.ts';
import { mostBuffer, openLadybugFile } from './ladybug-file.ts';
import { inTurnToCheckpoint } from './take-turns.ts';

/** Bytes of the log after which it is written into the file. */
export const LONG_LOG: number = 16 * 1024 * 1024;

const THREADS = 2;
const REOPENING = 10_000;

// closing a file whose disk filled up ends the whole process ("terminate called …"), and so would collecting it
const abandoned: unknown[] = [];

interface Connections {
  readonly file: LadybugFile;
  readonly readers: readonly [LadybugConnection, LadybugConnection];
  readonly writer: LadybugConnection | undefined;
}

/** An open file with the connections to it: two that read and, where it may be written, one that writes. */
export class LadybugHandle {
  #open: Connections;
  #reading = 0;
  #isClosing = false;
  #reopening: Promise<unknown> = Promise.resolve();
  #whenIdle: (() => void) | undefined;

  private constructor(open: Connections) {
    this.#open = open;
  }

  /** Connects to an open file, which the handle closes from now on. */
  static async open(file: LadybugFile): Promise<LadybugHandle> {
    return new LadybugHandle(await connect(file));
  }

  get path(): string {
    return this.#open.file.path;
  }

  /** Runs a statement on the connection that writes. */
  readonly write = (statement: string, parameters?: Parameters): Promise<RawRow[]> => {
    const { writer, file } = this.#open;
    if (!writer) throw new StoreError('read-only', `${file.path} was opened for reading only`);
    return writer.run(statement, parameters);
  };

  /** Runs a statement on the idler of the connections that read. */
  async read(statement: string, parameters?: Parameters): Promise<RawRow[]> {
    const rows: RawRow[] = [];
    for await (const row of this.stream(statement, parameters)) rows.push(row);
    return rows;
  }

  /** As `read`, with its rows one after the other. */
  async *stream(statement: string, parameters?: Parameters): AsyncIterable<RawRow> {
    await this.#reopening;
    if (this.#isClosing) throw new StoreError('closed', `${this.path} has been closed`);
    this.#reading += 1;
    try {
      const [first, second] = this.#open.readers;
      yield* (first.waiting <= second.waiting ? first : second).stream(statement, parameters);
    } finally {
      this.#reading -= 1;
      if (this.#reading === 0) this.#whenIdle?.();
    }
  }

  /** Prepares all statements anew from now on: tables have been made that those prepared before do not know. */
  forget(): void {
    const { readers, writer } = this.#open;
    for (const connection of [...readers, writer]) connection?.forget();
  }

  /**
   * Sees that so many bytes of the file may be in memory, as far as the machine has them: opens it anew, between two
   * transactions, when everything that is being read has been read.
   */
  async reserve(bytes: number): Promise<void> {
    const buffer = Math.min(bytes, mostBuffer());
    if (buffer <= this.#open.file.buffer) return;
    const reopened = this.#reopen(buffer);
    this.#reopening = reopened.catch(() => undefined);
    await reopened;
  }

  /** Writes what the log holds into the file, between two transactions and when nobody is opening the file. */
  async checkpoint(): Promise<void> {
    await inTurnToCheckpoint(this.path, () => this.write('CHECKPOINT'));
  }

  /**
   * Closes the file when everything that is being read has been read: rows that are fetched of a closed database end the
   * process. Nothing more is read from now on.
   */
  async close(): Promise<void> {
    this.#isClosing = true;
    await this.#reopening;
    await this.#idle();
    const { file } = this.#open;
    await (file.isReadOnly ? disconnect(this.#open) : inTurnToCheckpoint(file.path, () => disconnect(this.#open)));
  }

  /** Leaves the file open until the process ends. */
  abandon(): void {
    abandoned.push(this.#open);
  }

  async #reopen(buffer: number): Promise<void> {
    await this.#idle();
    await disconnect(this.#open);
    this.#open = await connect(await openLadybugFile(this.#open.file.path, false, REOPENING, buffer));
  }

  #idle(): Promise<void> {
    return new Promise((resolve) => {
      if (this.#reading === 0) resolve();
      else this.#whenIdle = resolve;
    });
  }
}

async function connect(file: LadybugFile): Promise<Connections> {
  const connection = (): Promise<LadybugConnection> => LadybugConnection.open(file.database, file.Connection, THREADS);
  return {
    file,
    readers: [await connection(), await connection()],
    writer: file.isReadOnly ? undefined : await connection(),
  };
}

async function disconnect({ file, readers, writer }: Connections): Promise<void> {
  for (const connection of [...readers, writer]) await connection?.close();
  await file.database.close();
}
