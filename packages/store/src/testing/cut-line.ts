import type { Socket } from 'node:net';
import { connect, createServer } from 'node:net';
import type { AddressInfo } from 'node:net';

/** A line between a program and a server that can be cut and mended. */
export interface Line {
  /** Where the program connects to. */
  readonly port: number;
  /** Cuts all connections, now or once so many more bytes have gone to the server; new ones are still taken. */
  cut(afterBytes?: number): void;
  /** Cuts all connections, and takes no new ones until it is mended. */
  stop(): Promise<void>;
  mend(): Promise<void>;
}

/** Opens a line to a server on this machine. */
export async function openLine(serverPort: number): Promise<Line> {
  const open = new Set<Socket>();
  let left = Number.POSITIVE_INFINITY;
  const cutAll = (): void => {
    left = Number.POSITIVE_INFINITY;
    for (const socket of open) socket.destroy();
    open.clear();
  };
  const join = (from: Socket, to: Socket): void => {
    open.add(from);
    from.on('error', () => to.destroy());
    from.on('close', () => to.destroy());
  };
  const server = createServer((program) => {
    const onward = connect(serverPort, '127.0.0.1');
    join(program, onward);
    join(onward, program);
    program.on('data', (bytes: Buffer) => {
      left -= bytes.length;
      if (left < 0) cutAll();
      else onward.write(bytes);
    });
    onward.pipe(program);
  });
  const listen = (port: number): Promise<void> => new Promise((done) => server.listen(port, '127.0.0.1', done));
  await listen(0);
  const { port } = server.address() as AddressInfo;
  return {
    port,
    cut: (afterBytes) => {
      if (afterBytes === undefined) cutAll();
      else left = afterBytes;
    },
    stop: () => {
      const stopped = new Promise<void>((done) => server.close(() => done()));
      cutAll();
      return stopped;
    },
    mend: () => listen(port),
  };
}
