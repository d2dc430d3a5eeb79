import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { createStageStore } from './stage-store.ts';

test('makes a stage once, and takes it from the folder afterwards', () => {
  const folder = join(mkdtempSync(join(tmpdir(), 'stages-')), 'kept');
  const made = createStageStore(folder)('tags', () => ({ rows: Float32Array.of(0.1, 2), of: new Map([[1, 2]]) }));
  const kept = createStageStore(folder)('tags', () => {
    throw new Error('made twice');
  });
  expect(kept).toEqual(made);
});

test('makes every stage anew without a folder', () => {
  let count = 0;
  const keep = createStageStore(undefined);
  keep('tags', () => ++count);
  keep('tags', () => ++count);
  expect(count).toBe(2);
});
