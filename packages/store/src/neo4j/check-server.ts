import { StoreError } from '../store-error.ts';

const LEAST_MAJOR_VERSION = 5;

/**
 * Throws for a server that is too old, or no Neo4j. Agents are `Neo4j/5.26.20` and, since 2025, `Neo4j/2025.10.1`; Aura's
 * are `Neo4j/5.27-aura`.
 */
export function checkServer(agent: string, server: string): void {
  const major = Number(/^Neo4j\/(\d+)/.exec(agent)?.[1] ?? NaN);
  if (major >= LEAST_MAJOR_VERSION) return;
  throw new StoreError('wrong-version', `${server} is ${agent || 'no Neo4j'}; Neo4j 5 or later is needed`);
}
