import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { hostileGraph, hostileNames } from '../../testing/hostile-graph.ts';
import { readWithPython } from '../../testing/python-readers.ts';
import { writeExport } from '../../testing/write-export.ts';
import { exportFormats } from './formats.ts';

const folder = mkdtempSync(join(tmpdir(), 'cartograph-exports-'));
afterAll(() => rmSync(folder, { recursive: true }));

it('networkx, rdflib and followthemoney read the exports', { timeout: 300_000 }, async (context) => {
  for (const name of ['graphml', 'gexf', 'turtle', 'jsonld', 'ftm']) {
    const files = await writeExport(await exportFormats[name]!(), hostileGraph());
    writeFileSync(join(folder, name), Object.values(files)[0] ?? '');
  }
  const read = await readWithPython(folder);
  if (read === undefined) return context.skip('no Python with networkx, rdflib and followthemoney');
  const size = { nodes: hostileNames.length + 1, edges: hostileNames.length };
  expect(read).toMatchObject({
    graphml: size,
    gexf: size,
    triplesNotInBoth: 0,
    entities: size.nodes + size.edges,
    invalidEntities: [],
  });
});
