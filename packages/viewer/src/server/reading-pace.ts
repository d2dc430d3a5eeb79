/** Milliseconds of reading after which whoever asks the server something gets a turn. */
const TURN = 8;
/** Milliseconds without a question after which reading ahead goes on. */
const QUIET = 300;
/** Milliseconds after which it is looked again whether somebody waits. */
const REST = 40;
/** Milliseconds that are left to others after each turn of reading that is waited for. */
const SHARED = 3 * TURN;

/**
 * The pace of reading the graph ahead of any question: it rests while somebody asks. Where it is waited for it takes every
 * fourth turn while others ask, so that a picture does not wait for the counts beside it, and all turns when they do not.
 */
export class ReadingPace {
  #lastAsked = -QUIET;
  #isClosed = false;

  /** Somebody asks something. */
  noteQuestion(): void {
    this.#lastAsked = performance.now();
  }

  /** Ends all reading: what is being read throws at its next turn. */
  close(): void {
    this.#isClosed = true;
  }

  /** Whether reading has been ended. */
  get isClosed(): boolean {
    return this.#isClosed;
  }

  /** The same items, at this pace. Throws when reading is ended. */
  async *read<T>(stream: AsyncIterable<T>, isWanted: () => boolean): AsyncIterable<T> {
    let began = performance.now();
    for await (const item of stream) {
      if (this.#isClosed) throw new Error('the server is closing');
      yield item;
      if (performance.now() - began < TURN) continue;
      await new Promise((resolve) => setImmediate(resolve));
      if (isWanted() && this.#untilQuiet() > 0) await sleep(SHARED);
      while (!this.#isClosed && !isWanted() && this.#untilQuiet() > 0) await sleep(Math.min(REST, this.#untilQuiet()));
      began = performance.now();
    }
  }

  #untilQuiet(): number {
    return this.#lastAsked + QUIET - performance.now();
  }
}

const sleep = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));
