import { existsSync, statSync } from 'node:fs';
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
import { toStoreError } from './ladybug-errors.ts';
import type { LadybugFile } from './ladybug-file.ts';
import { LadybugHandle, LONG_LOG } from './ladybug-handle.ts';
import { ladybugSearch } from './ladybug-search.ts';
import { migrationStatements, schemaStatements } from './schema-statements.ts';
import { writeChange } from './write-change.ts';
import { askLadybug } from './ask-ladybug.ts';

const QUERY_TIMEOUT = 10_000;

/** A graph database on an open file; makes or checks its tables. */
export async function openLadybugDatabase(
  url: string,
  file: LadybugFile,
  options: OpenStoreOptions,
): Promise<GraphDatabase> {
  const { path } = file;
  const isReadOnly = options.readOnly ?? false;
  const handle = await LadybugHandle.open(file);
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
  const close = async (): Promise<void> => {
    if (fullDisk) return handle.abandon();
    if (journal) await emptyLog(handle);
    await journal?.close();
    await handle.close();
  };
  let journal: ExtractionJournal | undefined;
  const loadFolder = `${path}.load`;
  try {
    await translated(() => prepareSchema(handle, isReadOnly, path));
    if (!isReadOnly) await translated(() => clearTornLoad(handle.write, loadFolder));
    if (!isReadOnly) journal = await translated(() => ExtractionJournal.open(path, file.isNew));
  } catch (error) {
    await close();
    throw error;
  }
  let isClosed = false;
  const mustBeOpen = (): void => {
    if (isClosed) throw new StoreError('closed', `${url} has been closed`);
  };
  const read = (statement: string, parameters: Parameters = {}): Promise<RawRow[]> => {
    mustBeOpen();
    return translated(() => handle.read(statement, parameters));
  };
  let writing: Promise<unknown> = Promise.resolve();
  const stream: GraphDatabase['stream'] = (statement, parameters = {}) => {
    mustBeOpen();
    return handle.stream(statement, parameters);
  };
  const graph: GraphDatabase = {
    url,
    isReadOnly,
    typeFunction: 'label',
    hasTransactionsInMemory: false,
    read,
    stream,
    transact: async (work) => {
      if (isReadOnly) throw new StoreError('read-only', `${url} was opened for reading only`);
      // what is committed behind half a record of the log could not be read again
      if (fullDisk) throw fullDisk;
      const turn = writing
        .catch(() => undefined)
        .then(() =>
          translated(() =>
            fullDisk ? Promise.reject(fullDisk) : inTransaction(handle, work, { loadFolder, journal }),
          ),
        );
      writing = turn;
      return turn;
    },
    loadFolder,
    judgementFile: `${path}.judgements.jsonl`,
    search: ladybugSearch({ read, stream }),
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
async function emptyLog(handle: LadybugHandle): Promise<void> {
  const isEmpty = await handle.checkpoint().then(
    () => true,
    // closing tries again, and says what is wrong; a log that stays is trusted
    () => false,
  );
  if (isEmpty && !existsSync(`${handle.path}.wal`)) markClosed(handle.path);
}

/** What a transaction writes beside the database. */
interface Beside {
  readonly loadFolder?: string;
  readonly journal?: ExtractionJournal | undefined;
}

async function inTransaction<T>(
  handle: LadybugHandle,
  work: (transaction: GraphTransaction) => Promise<T>,
  { loadFolder, journal }: Beside = {},
): Promise<T> {
  // without parameters a statement is not prepared: the making of a table would go on naming the tables that there were
  const run = handle.write;
  let result: T;
  await run('BEGIN TRANSACTION');
  try {
    result = await work({
      read: run,
      write: async (change) => {
        await journal?.add(change);
        await writeChange(run, change);
      },
      ...(loadFolder === undefined
        ? {}
        : {
            load: async (files, isReplacing) => {
              await copyTables(handle, { folder: loadFolder, files, isReplacing }).finally(() => handle.forget());
              await journal?.addAll(contentsOf(run));
            },
          }),
    });
    await journal?.seal();
    await run('COMMIT');
    journal?.confirm();
  } catch (error) {
    // a statement that failed has ended the transaction already
    await run('ROLLBACK').catch(() => undefined);
    await journal?.undo().catch(() => undefined);
    throw error;
  }
  // what is committed stays, and its extractions with it, whether or not the log can be written into the file
  await shortenLog(handle);
  return result;
}

/** Writes a long log into the file; Ladybug itself would not wait for those who open it. */
async function shortenLog(handle: LadybugHandle): Promise<void> {
  const { size = 0 } = statSync(`${handle.path}.wal`, { throwIfNoEntry: false }) ?? {};
  if (size > LONG_LOG) await handle.checkpoint();
}

async function prepareSchema(handle: LadybugHandle, isReadOnly: boolean, path: string): Promise<void> {
  const tables = await handle.read('CALL show_tables() RETURN name');
  if (tables.length === 0) {
    if (isReadOnly)
      throw new StoreError('absent', `there is no graph at ${path} yet; make one with: cartograph build FILE…`);
    return createSchema(handle);
  }
  if (!tables.some((table) => table['name'] === 'CartographSchema')) {
    throw new StoreError(
      'foreign',
      `${path} holds somebody else's database; use --store ladybug:PATH with another name`,
    );
  }
  const [row] = await handle.read('MATCH (s:CartographSchema) RETURN s.version AS version');
  const version = Number(row?.['version']);
  if (checkVersion(version, path, isReadOnly) === 'current') return;
  await inTransaction(handle, async ({ read }) => {
    for (const statement of migrationStatements(version)) await read(statement);
  });
}

async function createSchema(handle: LadybugHandle): Promise<void> {
  await inTransaction(handle, async ({ read, write }) => {
    for (const statement of schemaStatements) await read(statement);
    await write({
      nodes: [{ table: 'CartographSchema', create: [toSchemaRow(EMPTY_STATE)], update: [], remove: [] }],
      links: [],
      edges: [],
    });
  });
}
