import { StoreError } from '../store-error.ts';

/** The first with `COLLECT { }`, by which an actor is expanded. */
const LEAST = { major: 5, minor: 6 };

/**
 * Throws for a server that is too old, or no Neo4j. Agents are `Neo4j/5.26.20` and, since 2025, `Neo4j/2025.10.1`; Aura's
 * are `Neo4j/5.27-aura`.
 */
export function checkServer(agent: string, server: string): void {
  const [, major = NaN, minor = NaN] = (/^Neo4j\/(\d+)\.(\d+)/.exec(agent) ?? []).map(Number);
  if (major > LEAST.major || (major === LEAST.major && minor >= LEAST.minor)) return;
  throw new StoreError(
    'wrong-version',
    `${server} is ${agent || 'no Neo4j'}; Neo4j ${LEAST.major}.${LEAST.minor} or later is needed`,
  );
}
