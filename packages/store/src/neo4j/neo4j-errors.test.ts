import { describe, expect, it } from 'vitest';
import { toStoreError } from './neo4j-errors.ts';

const address = { url: 'neo4j://here', server: 'neo4j://here' };

describe('an error of Neo4j or of its driver', () => {
  for (const [code, message, meant] of [
    ['Neo.ClientError.Statement.SyntaxError', "Invalid input 'Liverpool': expected a certificate", 'query-failed'],
    ['Neo.ClientError.Statement.ArgumentError', 'ECONNREFUSED at the handshake of Bolt protocol', 'query-failed'],
    ['Neo.TransientError.General.OutOfMemoryError', 'Java heap space', 'query-failed'],
    ['Neo.TransientError.General.MemoryPoolOutOfMemoryError', 'the limit of the pool is reached', 'query-failed'],
    ['Neo.TransientError.General.StackOverFlowError', 'too deep', 'query-failed'],
    ['Neo.ClientError.Transaction.TransactionTimedOut', 'took too long', 'timeout'],
    ['Neo.TransientError.General.DatabaseUnavailable', 'not now', 'unreachable'],
    ['ServiceUnavailable', 'Connection was closed by server', 'unreachable'],
    ['N/A', 'Connection acquisition timed out in 10000 ms. Pool status: Active conn count = 1', 'unreachable'],
    ['N/A', 'self-signed certificate', 'unreachable'],
    ['N/A', 'Server responded HTTP. Make sure you are not trying to connect to the http endpoint', 'wrong-version'],
  ] as const)
    it(`${code}, "${message}" is said to be ${meant}`, () => {
      expect(toStoreError(Object.assign(new Error(message), { code }), address).code).toBe(meant);
    });
});
