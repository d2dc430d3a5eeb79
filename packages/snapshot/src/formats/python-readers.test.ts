import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Quad } from 'n3';
import { Parser } from 'n3';
import { afterAll, expect, it } from 'vitest';
import { hostileGraph } from '../../testing/hostile-graph.ts';
import type { Attributes } from '../../testing/read-attributes.ts';
import { readActor, readEdge, wantedActors, wantedEdges } from '../../testing/read-attributes.ts';
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
  const { graphml, gexf, triples, triplesNotInBoth, entities, invalidEntities } = read as PythonAnswer;
  for (const { nodes, edges } of [graphml, gexf]) {
    expect(nodes.map(readActor)).toEqual(await wantedActors(hostileGraph()));
    expect(edges.map(readEdge)).toEqual(await wantedEdges(hostileGraph()));
  }
  expect(triplesNotInBoth).toBe(0);
  const quads = new Parser().parse(readFileSync(join(folder, 'turtle'), 'utf8'));
  expect(triples).toEqual(quads.map(toTexts).sort(compareTexts));
  expect(invalidEntities).toEqual([]);
  const lines = readFileSync(join(folder, 'ftm'), 'utf8').trim().split('\n');
  const written = lines.map((line) => JSON.parse(line) as Entity);
  expect(entities.map(({ id, schema }) => [id, schema])).toEqual(written.map(({ id, schema }) => [id, schema]));
  expect(entities.map(sortedProperties)).toEqual(written.map(sortedProperties));
});

interface Entity {
  readonly id: string;
  readonly schema: string;
  readonly properties: Readonly<Record<string, readonly string[]>>;
}

interface Network {
  readonly nodes: readonly Attributes[];
  readonly edges: readonly Attributes[];
}

interface PythonAnswer {
  readonly graphml: Network;
  readonly gexf: Network;
  readonly triples: readonly (readonly string[])[];
  readonly triplesNotInBoth: number;
  readonly entities: readonly Entity[];
  readonly invalidEntities: readonly string[];
}

const sortedProperties = ({ properties }: Entity): readonly (readonly [string, readonly string[]])[] =>
  Object.entries(properties)
    .map(([name, values]) => [name, [...values].sort()] as const)
    .sort(([a], [b]) => (a < b ? -1 : 1));

function toTexts({ subject, predicate, object }: Quad): readonly string[] {
  const datatype = object.termType === 'Literal' ? object.datatype.value : '';
  const language = object.termType === 'Literal' ? object.language : '';
  // rdflib names no type where it is the default
  const type = /#(string|langString)$/.test(datatype) ? '' : datatype;
  return [subject.value, predicate.value, object.value, type, language];
}

/** Python compares by code point. */
function compareTexts(a: readonly string[], b: readonly string[]): number {
  for (const [index, text] of a.entries()) {
    const order = Buffer.compare(Buffer.from(text), Buffer.from(b[index] ?? ''));
    if (order !== 0) return order;
  }
  return 0;
}
