import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { asyncBufferFromFile, parquetReadObjects } from 'hyparquet';
import { afterAll, expect, it } from 'vitest';
import { TableFiles } from './table-files.ts';

const folder = mkdtempSync(join(tmpdir(), 'cartograph-tables-'));
afterAll(() => rmSync(folder, { recursive: true }));

it('begins another file of nodes where one has as much as is copied at once, and keeps every row in order', async () => {
  const tables = new TableFiles(folder);
  tables.addLink('EVIDENCED_BY', { from: 'claim', to: 'document', properties: {} });
  // few rows of many characters, many rows of few
  const contents = Array.from({ length: 5 }, (_, index) => String(index).repeat(15_000_000));
  const ids = Array.from({ length: 131_073 }, (_, index) => `band ${index}`);
  for (const [index, content] of contents.entries())
    tables.addNode('CartographTally', { id: `tally ${index}`, content });
  for (const id of ids) tables.addNode('CartographBand', { id, documents: ['a'] });
  const files = tables.close();
  expect(files.map(({ path }) => basename(path))).toEqual([
    'CartographTally-0.parquet',
    'CartographTally-1.parquet',
    'CartographBand-0.parquet',
    'CartographBand-1.parquet',
    'EVIDENCED_BY.parquet',
  ]);
  const rowsOf = async (table: string): Promise<readonly Record<string, unknown>[]> => {
    const parts = files.filter((file) => file.table === table);
    const read = parts.map(async ({ path }) => parquetReadObjects({ file: await asyncBufferFromFile(path) }));
    return (await Promise.all(read)).flat();
  };
  expect((await rowsOf('CartographTally')).map(({ content }) => content === contents.shift())).toEqual(
    Array.from({ length: 5 }, () => true),
  );
  expect((await rowsOf('CartographBand')).map(({ id }) => id)).toEqual(ids);
}, 120_000);
