import type { GraphStats } from '@cartograph/model';
import type { GraphStore } from '@cartograph/store';
import type { RequestHandler } from 'express';

/** Another process may write to the store: how long its counts are taken on trust, in milliseconds. */
const TRUST = 2000;

/** The graph's counts and hash, asked of the store at most every two seconds. */
export class GraphVersion {
  readonly #store: GraphStore;
  #known: Promise<GraphStats> | undefined;
  #askedAt = 0;

  constructor(store: GraphStore) {
    this.#store = store;
  }

  /** The counts now. */
  current(): Promise<GraphStats> {
    const now = performance.now();
    if (!this.#known || now - this.#askedAt > TRUST) {
      this.#askedAt = now;
      this.#known = this.#store.stats();
      this.#known.catch(() => (this.#known = undefined));
    }
    return this.#known;
  }

  /** After a change of our own: ask again. */
  forget(): void {
    this.#known = undefined;
  }
}

/** Marks answers with the graph's hash, and answers 304 to who has them already. */
export function etagByGraph(version: GraphVersion): RequestHandler {
  return async (request, response, next) => {
    if (request.method !== 'GET') return next();
    const { hash } = await version.current();
    response.setHeader('etag', `W/"${hash}"`);
    response.setHeader('cache-control', 'private, no-cache');
    if (request.fresh) {
      response.status(304).end();
      return;
    }
    next();
  };
}
