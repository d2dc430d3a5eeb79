import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Connection, Database } from '@ladybugdb/core';
import { openStore } from '../open-store.ts';
import { testGraphStore } from '../testing/store-contract.ts';

testGraphStore('Ladybug', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'cartograph-store-'));
  let count = 0;
  const damage = async (statement: string): Promise<void> => {
    const database = new Database(`${folder}/${count}/graph`);
    const connection = new Connection(database);
    // a result that is left open keeps the file open until it is collected
    for (const result of [await connection.query(statement)].flat()) result.close();
    await connection.close();
    await database.close();
  };
  return {
    open: (options = {}) => openStore(`ladybug:${folder}/${count}/graph`, { lockTimeout: 2000, ...options }),
    clear: async () => {
      rmSync(join(folder, String(count)), { recursive: true, force: true });
      count += 1;
    },
    damage,
    age: async (to) => {
      await damage(`MATCH (s:CartographSchema) SET s.version = ${to}`);
      await damage('ALTER TABLE CartographPair DROP place');
      await damage(`MATCH (p:CartographPair) SET p.content = '{">CONSULT":{"claimCount":1}}'`);
      if (to === 6) return;
      await damage('ALTER TABLE CartographSchema DROP pending');
      await damage('DROP TABLE CartographPair');
      if (to === 4) return;
      await damage(
        'MATCH (x:CartographExtraction) SET x.content = concat(x.content, x.content1, x.content2, x.content3)',
      );
      for (const name of ['content1', 'content2', 'content3'])
        await damage(`ALTER TABLE CartographExtraction DROP ${name}`);
      await damage('ALTER TABLE CartographSchema DROP renames');
      await damage('DROP TABLE CartographJudgement');
      await damage('DROP TABLE CartographBuild');
    },
    release: async () => rmSync(folder, { recursive: true, force: true }),
  };
});
