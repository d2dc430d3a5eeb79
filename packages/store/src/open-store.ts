import type { GraphStore } from './graph-store.ts';
import type { SourceReliability } from './projection/belief.ts';
import { StoreError } from './store-error.ts';

/** How a store is opened. */
export interface OpenStoreOptions {
  /** Only read: the store must be there, and nothing in it changes. */
  readonly readOnly?: boolean;
  /** The Neo4j user and password; else `NEO4J_USER` and `NEO4J_PASSWORD`. */
  readonly user?: string;
  readonly password?: string;
  /** How far sources are trusted, from `readSources`; as it was before where it is not given. */
  readonly sources?: SourceReliability;
  /** How long a writer waits for the file to be free, in milliseconds (10,000). */
  readonly lockTimeout?: number;
  /** How long a statement may take, in milliseconds (10,000). */
  readonly queryTimeout?: number;
}

/**
 * Opens the store at a URL: `ladybug:PATH` (folders are made) or `neo4j://`, `neo4j+s://`, `neo4j+ssc://`, `bolt://`,
 * `bolt+s://`, `bolt+ssc://`, with `?database=NAME` where it is not the server's default.
 *
 * Throws a {@link StoreError} whose message says what to do next.
 */
export async function openStore(url: string, options: OpenStoreOptions = {}): Promise<GraphStore> {
  const scheme = /^([a-z0-9+]+):/.exec(url)?.[1];
  switch (scheme) {
    case 'ladybug': {
      const { openLadybugStore } = await import('./ladybug/open-ladybug-store.ts');
      return openLadybugStore(url, options);
    }
    case 'neo4j':
    case 'neo4j+s':
    case 'neo4j+ssc':
    case 'bolt':
    case 'bolt+s':
    case 'bolt+ssc': {
      const { openNeo4jStore } = await import('./neo4j/open-neo4j-store.ts');
      return openNeo4jStore(url, options);
    }
    default:
      throw new StoreError('bad-url', `no store has the URL ${url}; write ladybug:PATH or neo4j://HOST:7687`);
  }
}
