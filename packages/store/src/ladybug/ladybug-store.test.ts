import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Connection, Database } from '@ladybugdb/core';
import { openStore } from '../open-store.ts';
import { testGraphStore } from '../testing/store-contract.ts';

testGraphStore('Ladybug', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'cartograph-store-'));
  let count = 0;
  return {
    open: (options = {}) => openStore(`ladybug:${folder}/${count}/graph`, { lockTimeout: 2000, ...options }),
    clear: async () => {
      rmSync(join(folder, String(count)), { recursive: true, force: true });
      count += 1;
    },
    damage: async (statement) => {
      const database = new Database(`${folder}/${count}/graph`);
      const connection = new Connection(database);
      // a result that is left open keeps the file open until it is collected
      for (const result of [await connection.query(statement)].flat()) result.close();
      await connection.close();
      await database.close();
    },
    release: async () => rmSync(folder, { recursive: true, force: true }),
  };
});
