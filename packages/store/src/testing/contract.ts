import type { GraphStore } from '../graph-store.ts';
import type { OpenStoreOptions } from '../open-store.ts';

/** A database under test. */
export interface TestDatabase {
  /** Opens the store, as it was left. */
  open(options?: OpenStoreOptions): Promise<GraphStore>;
  /** Makes the next `open` find nothing. */
  clear(): Promise<void>;
  /** Runs a statement past the store, which must be closed. */
  damage(statement: string): Promise<void>;
  /**
   * Makes the store, which must be closed, one of the first schema version, or of the fourth, whose index of edges was among the
   * tallies, or of the sixth, whose pairs had names for all that they say.
   */
  age(to: 1 | 4 | 6): Promise<void>;
  /** Ends the work with the database. */
  release(): Promise<void>;
}

/** What a test does with a store that holds nothing, or the contract's articles. */
export interface StoreTest {
  (store: GraphStore, database: TestDatabase): Promise<void>;
}

/** Registers one test; it is skipped, by name, where the database is not there. */
export interface Check {
  (title: string, test: StoreTest): void;
}
