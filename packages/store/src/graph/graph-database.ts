import type { Ask } from '@cartograph/model';
import type { TableFile } from '../bulk/table-files.ts';
import type { Pair } from '../change/edge-pair.ts';
import type { GraphChange } from '../change/graph-change.ts';
import type { Tally } from '../projection/tally.ts';
import type { RawRow } from '../rows/read-row.ts';

/** Parameters of a statement. */
export type Parameters = Readonly<Record<string, unknown>>;

/** Reads with one Cypher statement that both databases understand; nodes and relationships come as their properties. */
export interface Read {
  (statement: string, parameters?: Parameters): Promise<RawRow[]>;
}

/** What can be done inside one transaction. */
export interface GraphTransaction {
  readonly read: Read;
  readonly write: (change: GraphChange) => Promise<void>;
  /**
   * Copies whole tables into a graph without documents, in this order, or, when `isReplacing`, in the place of all that it
   * has; it commits after each, so it is no part of the transaction. Absent where the database has no way for masses. What
   * is left of it when the process is killed goes when the database is opened again.
   */
  readonly load?: (files: readonly TableFile[], isReplacing: boolean) => Promise<void>;
}

/** Looks for words that a search could not find as they are written. */
export interface SearchDatabase {
  /** Rows `{id, name, aliases, weakAliases, documentCount}` of actors that hold all words as beginnings of words (or, `isFuzzy`, all but one letter), the most reported first. */
  actors(words: readonly string[], isFuzzy: boolean, limit: number): Promise<RawRow[]>;
  /** Rows `{sentence}` likewise, the newest first, then by document and place. */
  sentences(words: readonly string[], isFuzzy: boolean, limit: number): Promise<RawRow[]>;
}

/** Whom an actor is expanded by. */
export interface Nearest {
  /** The ids of his best neighbours, by all edges between the two: by sources, then claims, then id. */
  readonly best: readonly string[];
  /** The tally that has his degree. */
  readonly tally: Tally;
}

/** Actors and pairs as they are stored; those that the graph has not are left out. */
export interface StoredAmong {
  readonly actors: readonly RawRow[];
  readonly pairs: ReadonlyMap<string, Pair>;
}

/** The two readings by which an actor is expanded, each with one statement. */
export interface Expansion {
  readonly nearest: (read: Read, id: string, limit: number) => Promise<Nearest>;
  readonly among: (read: Read, ids: readonly string[], pairs: readonly string[]) => Promise<StoredAmong>;
}

/** A database that a {@link GraphStore} can be made on. It translates its own errors into `StoreError`s. */
export interface GraphDatabase {
  readonly url: string;
  readonly isReadOnly: boolean;
  /** The function that gives a relationship's type. */
  readonly typeFunction: 'label' | 'type';
  readonly read: Read;
  /** Rows one after the other, never all in memory. */
  readonly stream: (statement: string, parameters?: Parameters) => AsyncIterable<RawRow>;
  /** Runs `work` in one transaction: all of it is done or nothing. It may be run again after a conflict. */
  readonly transact: <T>(work: (transaction: GraphTransaction) => Promise<T>) => Promise<T>;
  /** A transaction is in memory until it is committed: what concerns the whole graph must not be one. */
  readonly hasTransactionsInMemory: boolean;
  /** The folder for the files of a load; absent where the database cannot load masses. */
  readonly loadFolder?: string;
  /** The file of judgements that people share; absent where the database is not a file. */
  readonly judgementFile?: string;
  /** Absent where the database has no index of neighbours in their order, and a statement more costs little. */
  readonly expansion?: Expansion;
  readonly search: SearchDatabase;
  readonly ask: Ask;
  readonly close: () => Promise<void>;
}
