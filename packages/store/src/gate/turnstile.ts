import { StoreError } from '../store-error.ts';

/** Lets so many through at once and so many wait; the rest are sent away with `busy`. */
export class Turnstile {
  readonly #atOnce: number;
  readonly #waiting: number;
  readonly #queue: (() => void)[] = [];
  #inside = 0;

  constructor(atOnce: number, waiting: number) {
    this.#atOnce = atOnce;
    this.#waiting = waiting;
  }

  async pass<T>(work: () => Promise<T>): Promise<T> {
    if (this.#inside >= this.#atOnce) await this.#wait();
    else this.#inside += 1;
    try {
      return await work();
    } finally {
      const next = this.#queue.shift();
      if (next) next();
      else this.#inside -= 1;
    }
  }

  #wait(): Promise<void> {
    if (this.#queue.length >= this.#waiting)
      throw new StoreError('busy', 'too many questions at once; ask again in a moment');
    return new Promise((resolve) => this.#queue.push(resolve));
  }
}
