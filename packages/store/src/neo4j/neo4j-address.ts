import { StoreError } from '../store-error.ts';

/** Where a Neo4j database is. */
export interface Neo4jAddress {
  /** As people see it: without user and password. */
  readonly url: string;
  /** What the driver connects to. */
  readonly server: string;
  /** The server's default where it is not named. */
  readonly database?: string;
}

/** Takes a Neo4j URL apart; `?database=NAME` names the database. */
export function neo4jAddress(url: string): Neo4jAddress {
  const match = /^([a-z0-9+]+):\/\/(?:[^/@]*@)?([^/?#@]+)\/?(?:\?(.*))?$/.exec(url);
  if (!match)
    throw new StoreError(
      'bad-url',
      `${url.replace(/\/\/.*@/s, '//')} is no URL of a Neo4j; write neo4j://HOST:7687?database=NAME`,
    );
  const [, scheme = '', host = '', query = ''] = match;
  const server = `${scheme}://${host}`;
  const database = new URLSearchParams(query).get('database');
  return {
    url: database === null ? server : `${server}?database=${database}`,
    server,
    ...(database === null ? {} : { database }),
  };
}
