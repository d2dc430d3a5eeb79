import { openStore } from '../open-store.ts';
import { startTestServer } from '../testing/neo4j-server.ts';
import { testGraphStore } from '../testing/store-contract.ts';

testGraphStore('Neo4j', async () => {
  const server = await startTestServer();
  if (!server) return undefined;
  const { url, user, password } = server;
  return {
    open: (options = {}) => openStore(url, { user, password, ...options }),
    clear: server.clear,
    damage: async (statement) => void (await server.run(statement)),
    age: async (to) => {
      await server.run(`MATCH (s:CartographSchema) SET s.version = ${to}`);
      await server.run(`MATCH (p:CartographPair) SET p.content = '{">CONSULT":{"claimCount":1}}' REMOVE p.place`);
      if (to === 6) return;
      await server.run('MATCH (p:CartographPair) DETACH DELETE p');
      await server.run('DROP CONSTRAINT cartograph_pair_id');
      await server.run('CREATE INDEX cartograph_tally_place FOR (t:CartographTally) ON (t.place)');
      if (to === 4) return;
      await server.run(
        'MATCH (x:CartographExtraction) SET x.content = x.content + x.content1 + x.content2 + x.content3 REMOVE x.content1, x.content2, x.content3',
      );
      await server.run('DROP CONSTRAINT cartograph_judgement_id');
      await server.run('DROP CONSTRAINT cartograph_build_id');
      await server.run('MATCH (s:CartographSchema) REMOVE s.renames');
    },
    release: server.release,
  };
});
