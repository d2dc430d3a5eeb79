import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';

const run = promisify(execFile);
const program = fileURLToPath(new URL('../../testing/measure-export.ts', import.meta.url));
const isFull = process.env['CARTOGRAPH_FULL'] === '1';
// GraphML and csv stand for the formats that sort claims and for those that do not; --full asks all, of a million
const formats = isFull
  ? [
      'json',
      'jsonl',
      'csv',
      'cytoscape',
      'graphml',
      'gexf',
      'cypher',
      'cypher-ladybug',
      'neo4j-admin',
      'jsonld',
      'turtle',
      'ftm',
      'plover',
    ]
  : ['graphml', 'csv'];
const claims = isFull ? 1_000_000 : 25_000;

it.each(formats)(
  `${claims} claims are written as %s in at most 300 MB`,
  async (format) => {
    const args = ['--import', 'tsx', '--conditions=@cartograph/source', program, format, String(claims)];
    const { stdout } = await run(process.execPath, args);
    const { megabytes, bytes } = JSON.parse(stdout) as { readonly megabytes: number; readonly bytes: number };
    expect(bytes).toBeGreaterThan(claims * 100);
    expect(megabytes).toBeLessThanOrEqual(300);
  },
  1_800_000,
);
