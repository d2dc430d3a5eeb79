import { existsSync } from 'node:fs';
import type { GraphDatabase, GraphTransaction, Parameters } from '../graph/graph-database.ts';
import { EMPTY_STATE, toSchemaRow } from '../graph/graph-state.ts';
import type { OpenStoreOptions } from '../open-store.ts';
import type { RawRow } from '../rows/read-row.ts';
import { checkVersion } from '../schema/check-version.ts';
import { StoreError } from '../store-error.ts';
import { clearTornLoad, copyTables } from './copy-tables.ts';
import { markClosed } from './closing-mark.ts';
import { ExtractionJournal } from './extraction-journal.ts';
import { contentsOf, followJournal } from './follow-journal.ts';
import { LadybugConnection } from './ladybug-connection.ts';
import { toStoreError } from './ladybug-errors.ts';
import type { LadybugFile } from './ladybug-file.ts';
import { ladybugSearch } from './ladybug-search.ts';
import { migrationStatements, schemaStatements } from './schema-statements.ts';
import { writeChange } from './write-change.ts';
import { askLadybug } from './ask-ladybug.ts';

// closing a file whose disk filled up ends the whole process ("terminate called …"), and so would collecting it
const abandoned: unknown[] = [];

const THREADS = 2;
const QUERY_TIMEOUT = 10_000;

/** A graph database on an open file; makes or checks its tables. */
export async function openLadybugDatabase(
  url: string,
  file: LadybugFile,
  options: OpenStoreOptions,
): Promise<GraphDatabase> {
  const { path, database, Connection } = file;
  const isReadOnly = options.readOnly ?? false;
  const connect = (): Promise<LadybugConnection> => LadybugConnection.open(database, Connection, THREADS);
  let fullDisk: StoreError | undefined;
  const translated = async <T>(work: () => Promise<T>): Promise<T> => {
    try {
      return await work();
    } catch (error) {
      const failure = toStoreError(error, path);
      if (failure.code === 'disk-full') fullDisk = failure;
      throw failure;
    }
  };
  const readers = [await connect(), await connect()] as const;
  const writer = isReadOnly ? undefined : await connect();
  const idlest = (): LadybugConnection => (readers[0].waiting <= readers[1].waiting ? readers[0] : readers[1]);
  const close = async (): Promise<void> => {
    if (fullDisk) {
      abandoned.push(readers, writer, database);
      return;
    }
    for (const reader of readers) await reader.close();
    if (writer && journal) await emptyLog(writer, path);
    await writer?.close();
    await journal?.close();
    await database.close();
  };
  let journal: ExtractionJournal | undefined;
  const loadFolder = `${path}.load`;
  try {
    await translated(() => prepareSchema(writer ?? readers[0], isReadOnly, path));
    if (writer) await translated(() => clearTornLoad((statement) => writer.run(statement), loadFolder));
    if (writer) journal = await translated(() => ExtractionJournal.open(path, file.isNew));
  } catch (error) {
    await close();
    throw error;
  }
  const forgetStatements = (): void => {
    for (const connection of [...readers, writer]) connection?.forget();
  };
  let isClosed = false;
  const read = (statement: string, parameters: Parameters = {}): Promise<RawRow[]> => {
    if (isClosed) throw new StoreError('closed', `${url} has been closed`);
    return translated(() => idlest().run(statement, parameters));
  };
  let writing: Promise<unknown> = Promise.resolve();
  const graph: GraphDatabase = {
    url,
    isReadOnly,
    typeFunction: 'label',
    read,
    stream: (statement, parameters = {}) => idlest().stream(statement, parameters),
    transact: async (work) => {
      if (!writer) throw new StoreError('read-only', `${url} was opened for reading only`);
      // what is committed behind half a record of the log could not be read again
      if (fullDisk) throw fullDisk;
      const turn = writing
        .catch(() => undefined)
        .then(() =>
          translated(() =>
            fullDisk
              ? Promise.reject(fullDisk)
              : inTransaction(writer, work, { loadFolder, journal, forgetStatements }),
          ),
        );
      writing = turn;
      return turn;
    },
    loadFolder,
    judgementFile: `${path}.judgements.jsonl`,
    search: ladybugSearch(read),
    ask: askLadybug(path, options.queryTimeout ?? QUERY_TIMEOUT),
    close: async () => {
      if (isClosed) return;
      isClosed = true;
      await writing.catch(() => undefined);
      await close();
    },
  };
  try {
    if (journal) await followJournal(graph, journal);
    return graph;
  } catch (error) {
    await graph.close();
    throw error;
  }
}

/** Writes what the log holds into the file, and says so while the file is still held; closing would do it unsaid. */
async function emptyLog(writer: LadybugConnection, path: string): Promise<void> {
  const isEmpty = await writer.run('CHECKPOINT').then(
    () => true,
    // closing tries again, and says what is wrong; a log that stays is trusted
    () => false,
  );
  if (isEmpty && !existsSync(`${path}.wal`)) markClosed(path);
}

/** What a transaction writes beside the database. */
interface Beside {
  readonly loadFolder?: string;
  readonly journal?: ExtractionJournal | undefined;
  /** Called when tables have been made anew, which statements prepared before do not know. */
  readonly forgetStatements?: () => void;
}

async function inTransaction<T>(
  writer: LadybugConnection,
  work: (transaction: GraphTransaction) => Promise<T>,
  { loadFolder, journal, forgetStatements = () => undefined }: Beside = {},
): Promise<T> {
  const run = (statement: string, parameters: Parameters = {}): Promise<RawRow[]> => writer.run(statement, parameters);
  await writer.run('BEGIN TRANSACTION');
  try {
    const result = await work({
      read: run,
      write: async (change) => {
        await journal?.add(change);
        await writeChange(run, change);
      },
      ...(loadFolder === undefined
        ? {}
        : {
            load: async (files, isReplacing) => {
              await copyTables(run, { folder: loadFolder, files, isReplacing }).finally(forgetStatements);
              await journal?.addAll(contentsOf(run));
            },
          }),
      clear: async (table) => void (await run(`MATCH (n:${table}) DETACH DELETE n`)),
    });
    await journal?.seal();
    await writer.run('COMMIT');
    journal?.confirm();
    return result;
  } catch (error) {
    // a statement that failed has ended the transaction already
    await writer.run('ROLLBACK').catch(() => undefined);
    await journal?.undo().catch(() => undefined);
    throw error;
  }
}

async function prepareSchema(connection: LadybugConnection, isReadOnly: boolean, path: string): Promise<void> {
  const tables = await connection.run('CALL show_tables() RETURN name');
  if (tables.length === 0) {
    if (isReadOnly)
      throw new StoreError('absent', `there is no graph at ${path} yet; make one with: cartograph build FILE…`);
    return createSchema(connection);
  }
  if (!tables.some((table) => table['name'] === 'CartographSchema')) {
    throw new StoreError(
      'foreign',
      `${path} holds somebody else's database; use --store ladybug:PATH with another name`,
    );
  }
  const [row] = await connection.run('MATCH (s:CartographSchema) RETURN s.version AS version');
  const version = Number(row?.['version']);
  if (checkVersion(version, path, isReadOnly) === 'current') return;
  await inTransaction(connection, async ({ read }) => {
    for (const statement of migrationStatements(version)) await read(statement);
  });
}

async function createSchema(connection: LadybugConnection): Promise<void> {
  await inTransaction(connection, async ({ read, write }) => {
    for (const statement of schemaStatements) await read(statement);
    await write({
      nodes: [{ table: 'CartographSchema', create: [toSchemaRow(EMPTY_STATE)], update: [], remove: [] }],
      links: [],
      edges: [],
    });
  });
}
