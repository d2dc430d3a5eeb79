import type { Ask, Ingest } from '@cartograph/model';
import type { SnapshotFolder } from '@cartograph/snapshot';
import type { SavedQuestion } from '../api/saved-question.ts';
import type { GraphStore } from '@cartograph/store';

/** What the viewer gets from the cli; it never opens a store itself. */
export interface ViewerOptions {
  readonly store: GraphStore;
  /** Reads, extracts and saves what people add; without it the page offers no adding. */
  readonly ingest?: Ingest;
  /** Answers a gated Cypher statement; without it the page has no query screen. */
  readonly ask?: Ask;
  /** Pages are fetched by their address only with it. */
  readonly allowNetwork?: boolean;
  /** Nothing can be removed, graded or corrected; the store was opened for reading. */
  readonly readOnly?: boolean;
  /** Questions for the query screen, before those that people save there. */
  readonly questions?: readonly SavedQuestion[];
  /** Where snapshots are kept; without it the page offers none. */
  readonly snapshots?: SnapshotFolder;
  readonly version: string;
  /** Host names the server answers to, beside the loopback's own. */
  readonly allowHosts?: readonly string[];
  /** Wanted on every request to `/api` when given; needed wherever the server is bound beyond loopback. */
  readonly token?: string;
  /** Folder for views too long for an address and for the questions that people save; in memory without it. */
  readonly viewFolder?: string;
  /** `silent` by default. */
  readonly logLevel?: 'silent' | 'error' | 'warn' | 'info' | 'debug';
}

/** Where the viewer can be opened. */
export interface ViewerAddress {
  readonly host: string;
  readonly port: number;
  readonly url: string;
}

/** A viewer that can be started and ended. */
export interface Viewer {
  /** Binds; `127.0.0.1:4680` by default, port 0 takes a free one. Throws a ViewerError `port-in-use` or `bad-address`. */
  listen(options?: { readonly host?: string; readonly port?: number }): Promise<ViewerAddress>;
  /** Says goodbye to open streams and ends within five seconds. The store stays open. */
  close(): Promise<void>;
}
