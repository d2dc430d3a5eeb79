import { expect, it } from 'vitest';
import * as store from './index.ts';

it('has these public names', () => {
  expect(Object.keys(store).sort()).toEqual([
    'StoreError',
    'checkStatement',
    'neo4jImportFiles',
    'openStore',
    'readSources',
    'restoreStore',
    'writeJudgement',
  ]);
});
