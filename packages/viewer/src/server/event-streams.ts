import type { Request, Response } from 'express';

/** The open server-sent streams; a server that ends says goodbye to each first, else `close()` would wait for them. */
export class EventStreams {
  readonly #open = new Set<Response>();

  /** Starts a stream and returns how to send on it. */
  start(request: Request, response: Response): (event: string, data: unknown) => void {
    response.writeHead(200, {
      'content-type': 'text/event-stream; charset=utf-8',
      // Without no-transform the compression holds events back.
      'cache-control': 'no-cache, no-transform',
      'x-accel-buffering': 'no',
    });
    response.flushHeaders();
    this.#open.add(response);
    request.on('close', () => this.#open.delete(response));
    return (event, data) => {
      if (!response.writableEnded) response.write(`event: ${event}\ndata: ${JSON.stringify(data)}\n\n`);
    };
  }

  /** How many are open. */
  get size(): number {
    return this.#open.size;
  }

  /** Ends all streams with a `bye`. */
  endAll(): void {
    for (const response of this.#open) response.end('event: bye\ndata: {}\n\n');
    this.#open.clear();
  }
}
