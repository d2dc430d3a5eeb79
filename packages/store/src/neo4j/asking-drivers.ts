import type { GoneSignal } from '@cartograph/model';
import type { Driver } from 'neo4j-driver';
import { lateError } from '../gate/late-error.ts';
import { StoreError } from '../store-error.ts';

// the server ends a question at its deadline by itself, and says so
const GRACE = 2000;

/** When a question is given up: after so many milliseconds, or when nobody waits for it. */
export interface AskingEnd {
  readonly timeout: number;
  readonly signal: GoneSignal | undefined;
}

/**
 * Drivers for questions, of which each has one for itself. A server that is busy with one large row heeds neither its own
 * deadline nor a message that asks it to stop (a list of lists of lists of 2,500 numbers kept it, and whoever had asked, for
 * as long as one cared to wait): only the end of the connection ends it, and what closes a connection is closing its driver.
 */
export class AskingDrivers {
  readonly #connect: () => Driver;
  readonly #idle: Driver[] = [];
  readonly #all = new Set<Driver>();
  #isClosed = false;

  constructor(connect: () => Driver) {
    this.#connect = connect;
  }

  /** Does `work` with a driver, and gives it up soon after its time is over, or at once when nobody waits any more. */
  async use<T>(work: (driver: Driver) => Promise<T>, { timeout, signal }: AskingEnd): Promise<T> {
    const driver = this.#take();
    let isGivenUp = false;
    let stopWaiting = (): void => undefined;
    const end = new Promise<never>((_, reject) => {
      const giveUp = (error: unknown): void => {
        isGivenUp = true;
        reject(error as Error);
      };
      const timer = setTimeout(() => giveUp(lateError(timeout)), timeout + GRACE);
      const onGone = (): void => giveUp(new Error('nobody waits for the answer'));
      signal?.addEventListener('abort', onGone);
      stopWaiting = () => {
        clearTimeout(timer);
        signal?.removeEventListener('abort', onGone);
      };
    });
    try {
      return await Promise.race([work(driver), end]);
    } finally {
      stopWaiting();
      if (isGivenUp) await this.#drop(driver);
      else this.#idle.push(driver);
    }
  }

  /** Closes all, those that are in use too. */
  async close(): Promise<void> {
    this.#isClosed = true;
    this.#idle.length = 0;
    await Promise.all([...this.#all].map((driver) => this.#drop(driver)));
  }

  #take(): Driver {
    // one that waited for its turn meanwhile
    if (this.#isClosed) throw new StoreError('closed', 'the graph has been closed');
    const driver = this.#idle.pop() ?? this.#connect();
    this.#all.add(driver);
    return driver;
  }

  async #drop(driver: Driver): Promise<void> {
    this.#all.delete(driver);
    await driver.close();
  }
}
