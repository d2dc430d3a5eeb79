import { chmodSync, rmSync } from 'node:fs';
import type { Server, Socket } from 'node:net';
import { createServer } from 'node:net';
import type { DoctorOptions, DoctorReport, GraphStore } from '../graph-store.ts';
import { StoreError } from '../store-error.ts';
import type { HandOverAnswer, HandOverRequest } from './methods.ts';
import { handedOver, handOverVersion } from './methods.ts';
import { readLines } from './read-lines.ts';

const OWNER_ONLY = 0o600;
const LONGEST_SOCKET_PATH = 100;
const BETWEEN_TELLING = 100;

/** The socket beside a database file; none where its path would be too long for the system, or where there are no sockets. */
export const socketOf = (path: string): string | undefined =>
  process.platform === 'win32' || Buffer.byteLength(path) > LONGEST_SOCKET_PATH ? undefined : `${path}.sock`;

/** The store, with its work open to other processes of the same user until it is closed. */
export async function shareStore(store: GraphStore, socketPath: string): Promise<GraphStore> {
  const connections = new Set<Socket>();
  const underWay = new Set<Promise<void>>();
  const server = createServer((connection) => {
    connections.add(connection);
    connection.on('close', () => connections.delete(connection));
    connection.on('error', () => connection.destroy());
    readLines(connection, (line) => {
      const send = (reply: HandOverAnswer): void => void connection.write(`${JSON.stringify(reply)}\n`);
      const work = answer(store, line, send).then(send);
      underWay.add(work);
      void work.finally(() => underWay.delete(work));
    });
  });
  await listen(server, socketPath);
  return {
    ...store,
    close: async () => {
      server.close();
      await Promise.allSettled(underWay);
      for (const connection of connections) connection.end();
      await store.close();
    },
  };
}

function listen(server: Server, socketPath: string): Promise<void> {
  // what is left of a process that was killed; whoever holds the file's lock is the only one to listen
  rmSync(socketPath, { force: true });
  return new Promise((resolve, reject) => {
    const mask = process.umask(0o177);
    server.once('error', reject);
    server.listen(socketPath, () => {
      chmodSync(socketPath, OWNER_ONLY);
      server.unref();
      resolve();
    });
    process.umask(mask);
  });
}

async function answer(
  store: GraphStore,
  line: string,
  send: (answer: HandOverAnswer) => void,
): Promise<HandOverAnswer> {
  let id = 0;
  try {
    const request = JSON.parse(line) as HandOverRequest;
    ({ id } = request);
    if (request.method === 'version') return { id, result: handOverVersion };
    if (!handedOver.includes(request.method))
      throw new StoreError('refused', `${request.method} cannot be handed over`);
    if (request.method === 'doctor') return { id, result: await examine(store, request, send) };
    const method = store[request.method] as (...values: readonly unknown[]) => Promise<unknown>;
    return { id, result: await method(...request.arguments) };
  } catch (error) {
    const { code = 'query-failed', message = String(error) } = error as {
      readonly code?: string;
      readonly message?: string;
    };
    return { id, error: { code, message } };
  }
}

/** Checks the graph for another process, and tells it how far that is. */
function examine(
  store: GraphStore,
  { id, arguments: [options] }: HandOverRequest,
  send: (answer: HandOverAnswer) => void,
): Promise<DoctorReport> {
  let toldAt = -Infinity;
  const onProgress = (done: number, total: number): void => {
    const now = performance.now();
    if (now - toldAt < BETWEEN_TELLING) return;
    toldAt = now;
    send({ id, progress: [done, total] });
  };
  return store.doctor({ ...(options as DoctorOptions | undefined), onProgress });
}
