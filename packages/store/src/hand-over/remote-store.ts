import type { Socket } from 'node:net';
import { connect } from 'node:net';
import type { DoctorOptions, GraphStore } from '../graph-store.ts';
import type { StoreErrorCode } from '../store-error.ts';
import { StoreError } from '../store-error.ts';
import type { HandedOver, HandOverAnswer, HandOverRequest } from './methods.ts';
import { handedOver, handOverVersion } from './methods.ts';
import { readLines } from './read-lines.ts';

type OnProgress = NonNullable<DoctorOptions['onProgress']>;

interface Waiting {
  readonly resolve: (value: unknown) => void;
  readonly reject: (error: Error) => void;
  readonly onProgress: OnProgress | undefined;
}

/** A connection to the process that holds a store. */
export interface RemoteStore {
  /** Rejects with `closed` when the other process goes before it has answered. */
  call(method: HandOverRequest['method'], values: readonly unknown[], onProgress?: OnProgress): Promise<unknown>;
  readonly isGone: () => boolean;
  close(): void;
}

/** Connects to the process that listens on a socket; `undefined` where nobody does. Throws `wrong-version` for a process of another one. */
export async function connectToStore(socketPath: string): Promise<RemoteStore | undefined> {
  const remote = await openRemote(socketPath);
  const version = await remote?.call('version', []).catch((error: StoreError) => error);
  if (!remote || remote.isGone() || version === handOverVersion) return remote;
  remote.close();
  throw new StoreError(
    'wrong-version',
    `another version of cartograph holds ${socketPath.replace(/\.sock$/, '')} open for writing; end it (a serve or a build --watch), or use that version`,
  );
}

async function openRemote(socketPath: string): Promise<RemoteStore | undefined> {
  const connection = await open(socketPath);
  if (!connection) return undefined;
  const waiting = new Map<number, Waiting>();
  let count = 0;
  let isGone = false;
  const leave = (): void => {
    isGone = true;
    for (const { reject } of waiting.values())
      reject(new StoreError('closed', 'the process that held the graph has ended'));
    waiting.clear();
  };
  connection.on('error', leave);
  connection.on('close', leave);
  readLines(connection, (line) => {
    const answer = JSON.parse(line) as HandOverAnswer;
    const caller = waiting.get(answer.id);
    if ('progress' in answer) return caller?.onProgress?.(...answer.progress);
    waiting.delete(answer.id);
    if ('error' in answer) caller?.reject(new StoreError(answer.error.code as StoreErrorCode, answer.error.message));
    else caller?.resolve(answer.result);
  });
  return {
    isGone: () => isGone,
    close: () => connection.end(),
    call: (method, values, onProgress) =>
      new Promise((resolve, reject) => {
        if (isGone) return reject(new StoreError('closed', 'the process that held the graph has ended'));
        count += 1;
        waiting.set(count, { resolve, reject, onProgress });
        connection.write(`${JSON.stringify({ id: count, method, arguments: values })}\n`);
      }),
  };
}

/**
 * A store whose work another process does. When that process ends, the work goes on with the store that `reopen` gives;
 * every method may be done twice with the same outcome.
 */
export function handedOverStore(
  remote: RemoteStore,
  url: string,
  reopen: () => Promise<GraphStore>,
  read: () => Promise<GraphStore>,
): GraphStore {
  let own: Promise<GraphStore> | undefined;
  const call = async (method: HandedOver, values: readonly unknown[]): Promise<unknown> => {
    if (!own && !remote.isGone()) {
      try {
        return await remote.call(method, values, method === 'doctor' ? progressOf(values) : undefined);
      } catch (error) {
        if (!remote.isGone()) throw error;
      }
    }
    own ??= reopen().catch((error: unknown) => {
      // another one may have taken the file meanwhile; the next call tries again
      own = undefined;
      throw error;
    });
    const store = await own;
    return (store[method] as (...given: readonly unknown[]) => Promise<unknown>)(...values);
  };
  const methods = Object.fromEntries(
    handedOver.map((method) => [method, (...values: readonly unknown[]) => call(method, values)]),
  ) as unknown as Pick<GraphStore, HandedOver>;
  const streamed = <T>(open: (store: GraphStore) => AsyncIterable<T>): AsyncIterable<T> => streamFrom(read, open);
  return {
    ...methods,
    url,
    actors: () => streamed((store) => store.actors()),
    edges: () => streamed((store) => store.edges()),
    claims: () => streamed((store) => store.claims()),
    documents: () => streamed((store) => store.documents()),
    claimSummaries: () => streamed((store) => store.claimSummaries()),
    neo4jImportFile: (name) => streamed((store) => store.neo4jImportFile(name)),
    ask: async (statement, parameters, signal) => {
      const store = await read();
      return store.ask(statement, parameters, signal).finally(() => store.close());
    },
    // the process that holds the graph saves; it may have saved something before this one could load
    startLoad: () => Promise.resolve(undefined),
    close: async () => {
      remote.close();
      await (await own)?.close();
    },
  };
}

/** Whom a check of the graph tells how far it is; a function does not go through a socket. */
const progressOf = ([options]: readonly unknown[]): OnProgress | undefined =>
  (options as DoctorOptions | undefined)?.onProgress;

async function* streamFrom<T>(
  read: () => Promise<GraphStore>,
  open: (store: GraphStore) => AsyncIterable<T>,
): AsyncIterable<T> {
  const store = await read();
  try {
    yield* open(store);
  } finally {
    await store.close();
  }
}

function open(socketPath: string): Promise<Socket | undefined> {
  return new Promise((resolve) => {
    const connection = connect(socketPath);
    connection.once('error', () => resolve(undefined));
    connection.once('connect', () => resolve(connection));
  });
}
