import { afterAll, beforeAll, describe, it } from 'vitest';
import type { GraphStore } from '../graph-store.ts';
import { articles } from './articles.ts';
import { checkAsking } from './check-asking.ts';
import { checkFormerIds } from './check-former-ids.ts';
import { checkJudging } from './check-judging.ts';
import { checkLifeCycle } from './check-life-cycle.ts';
import { checkLinks } from './check-links.ts';
import { checkRanking } from './check-ranking.ts';
import { checkReading } from './check-reading.ts';
import { checkSearching } from './check-searching.ts';
import type { Check, TestDatabase } from './contract.ts';

/** Runs what every {@link GraphStore} must do on a database; skips, by name, where `start` finds none. */
export function testGraphStore(name: string, start: () => Promise<TestDatabase | undefined>): void {
  describe(`a graph store on ${name}`, () => {
    let database: TestDatabase | undefined;
    beforeAll(async () => {
      database = await start();
    });
    afterAll(async () => {
      await database?.release();
    });

    describe('that is empty', () => {
      const check: Check = (title, test) =>
        it(title, async (context) => {
          if (!database) return context.skip(`${name} is not there`);
          await database.clear();
          const store = await database.open();
          await test(store, database).finally(() => store.close());
        });
      checkLifeCycle(check);
      checkLinks(check);
      checkRanking(check);
      checkJudging(check);
      checkFormerIds(check);
    });

    describe('with three articles', () => {
      let store: GraphStore | undefined;
      beforeAll(async () => {
        await database?.clear();
        store = await database?.open();
        await store?.save(articles);
      });
      afterAll(async () => {
        await store?.close();
      });
      const check: Check = (title, test) =>
        it(title, async (context) => {
          if (!store || !database) return context.skip(`${name} is not there`);
          await test(store, database);
        });
      checkReading(check);
      checkSearching(check);
      checkAsking(check);
    });
  });
}
