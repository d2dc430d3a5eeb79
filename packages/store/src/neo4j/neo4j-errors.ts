import { StoreError } from '../store-error.ts';
import type { Neo4jAddress } from './neo4j-address.ts';

/** Says what an error of the driver or the server means, and what to do next. */
export function toStoreError(error: unknown, { url, server, database }: Neo4jAddress): StoreError {
  if (error instanceof StoreError) return error;
  const { code = '', message = String(error) } = error as { readonly code?: string; readonly message?: string };
  const because = (message.split('\n')[0] ?? '').trim();
  // what a server says may quote what was asked, such as the name of Liverpool's pool
  const own = code.startsWith('Neo.') ? '' : message;
  if (/Security\.(Unauthorized|TokenExpired|CredentialsExpired|AuthenticationRateLimit)/.test(code)) {
    return new StoreError(
      'refused',
      `Neo4j at ${server} refuses the user or the password; set NEO4J_USER and NEO4J_PASSWORD`,
      error,
    );
  }
  if (/DatabaseNotFound|Database\.DatabaseUnavailable/.test(code)) {
    return new StoreError(
      'absent',
      `Neo4j at ${server} has no database ${database ?? ''} that is online; name another with ?database=NAME`,
      error,
    );
  }
  if (/Security\.Forbidden|AccessMode/.test(code)) {
    return new StoreError(
      'refused',
      `the user has no right to do this at ${url}; ask for it or use another user`,
      error,
    );
  }
  if (/TransactionTimedOut|Transaction\.Terminated|LockClientStopped/.test(code)) {
    return new StoreError(
      'timeout',
      'the question took too long and was stopped; ask for less, with a label, a LIMIT or a shorter path',
      error,
    );
  }
  if (/OutOfMemory|StackOverFlow/i.test(code)) {
    return new StoreError('query-failed', 'the question needed more memory than it may have; ask for less', error);
  }
  if (own !== '' && /certificate/i.test(causesOf(error))) {
    return new StoreError(
      'unreachable',
      `the certificate of ${server} is not trusted; write ${server.replace('+s:', '+ssc:')} if it is your own, or name its authority with NODE_EXTRA_CA_CERTS=FILE`,
      error,
    );
  }
  if (
    /ServiceUnavailable|SessionExpired|TransientError\.General|Routing/i.test(code) ||
    /ECONNREFUSED|ENOTFOUND|ETIMEDOUT|Could not perform discovery|acquisition timed out|pool is closed/i.test(own)
  ) {
    return new StoreError('unreachable', `cannot reach Neo4j at ${server}; ${wayIn(server)}`, error);
  }
  if (/responded HTTP|Bolt protocol|handshake/i.test(own)) {
    return new StoreError(
      'wrong-version',
      `what listens at ${server} is no Neo4j 5.6 or later; give the address and port of its Bolt, 7687 if nobody changed it`,
      error,
    );
  }
  return new StoreError('query-failed', `Neo4j at ${server} answered: ${because}`, error);
}

// that no server of a cluster could be reached is all that the driver says of why the first could not
const causesOf = (error: unknown): string =>
  error instanceof Error ? `${error.message}\n${causesOf(error.cause)}` : '';

// Aura's instances, and whatever else is encrypted, are somewhere else
const wayIn = (server: string): string =>
  server.includes('+s')
    ? 'see whether the address is right and the instance runs (one of Aura pauses when nobody uses it)'
    : 'start it with: docker compose up -d neo4j, or: node scripts/neo4j.mjs start';
