import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { expect, it } from 'vitest';
import { openStore } from '../open-store.ts';
import { checkServer } from './check-server.ts';

it.each(['Neo4j/5.26.20', 'Neo4j/2025.10.1', 'Neo4j/5.27-aura', 'Neo4j/5.6.0'])('takes %s', (agent) => {
  expect(() => checkServer(agent, 'neo4j://here')).not.toThrow();
});

it.each([
  ['Neo4j/4.4.30', 'neo4j://here is Neo4j/4.4.30; Neo4j 5.6 or later is needed'],
  ['Neo4j/5.5.0', 'neo4j://here is Neo4j/5.5.0; Neo4j 5.6 or later is needed'],
  ['Memgraph/v2.1', 'neo4j://here is Memgraph/v2.1; Neo4j 5.6 or later is needed'],
  ['', 'neo4j://here is no Neo4j; Neo4j 5.6 or later is needed'],
])('refuses "%s", and says what is needed', (agent, message) => {
  expect(() => checkServer(agent, 'neo4j://here')).toThrow(expect.objectContaining({ code: 'wrong-version', message }));
});

it('says in one line that what listens at an address is no Neo4j', async () => {
  const server = createServer((socket) => {
    socket.on('error', () => undefined);
    socket.end('HTTP/1.1 400 Bad Request\r\n\r\n');
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  const failure: unknown = await openStore(`bolt://127.0.0.1:${port}`, { user: 'neo4j', password: 'x' }).catch(
    (error: unknown) => error,
  );
  server.close();
  expect(failure).toMatchObject({
    name: 'StoreError',
    code: 'wrong-version',
    message: `what listens at bolt://127.0.0.1:${port} is no Neo4j 5.6 or later; give the address and port of its Bolt, 7687 if nobody changed it`,
  });
});
