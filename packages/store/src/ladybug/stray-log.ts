import { existsSync, renameSync } from 'node:fs';
import { journalOf } from './extraction-journal.ts';

/**
 * A log that does not fit the file it stands beside, such as one that came out of a backup. What it holds of the graph is
 * among the extractions beside the graph too, and is saved again from there.
 */
export class StrayLog {
  readonly #graph: string;
  #isAside = false;

  constructor(graph: string) {
    this.#graph = graph;
  }

  /** Moves it to `PATH.wal.stray`; `false` where there is none, or nothing else has what it holds. */
  setAside(): boolean {
    if (this.#isAside || !existsSync(this.#log) || !existsSync(journalOf(this.#graph))) return false;
    renameSync(this.#log, this.#aside);
    this.#isAside = true;
    return true;
  }

  /** Moves it back, where it was not the log that kept the file from being opened. */
  putBack(): void {
    if (this.#isAside) renameSync(this.#aside, this.#log);
    this.#isAside = false;
  }

  get #log(): string {
    return `${this.#graph}.wal`;
  }

  get #aside(): string {
    return `${this.#graph}.wal.stray`;
  }
}
