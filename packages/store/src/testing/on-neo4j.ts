import { afterAll, beforeAll, beforeEach, it } from 'vitest';
import type { TestServer } from './neo4j-server.ts';
import { startTestServer } from './neo4j-server.ts';

/** Within a `describe`: a test that has the real Neo4j, empty; skipped, saying so, where there is none. */
export function onNeo4j(): (title: string, test: (server: TestServer) => Promise<void>) => void {
  let server: TestServer | undefined;
  beforeAll(async () => {
    server = await startTestServer();
  });
  afterAll(async () => {
    await server?.release();
  });
  beforeEach(async () => {
    await server?.clear();
  });
  return (title, test) =>
    it(title, async (context) => {
      if (!server) return context.skip('Neo4j is not there');
      await test(server);
    });
}
